/** Reads the double quotation marks of a text: which open, which close, and in which style they are drawn. */

export interface QuotationMark {
  /** UTF-16 offset in the text. */
  readonly at: number;
  readonly role: 'open' | 'close';
  readonly style: 'curly' | 'straight';
  /** First character of its text, as the marks of a quotation that runs over paragraphs are. */
  readonly isFirst: boolean;
}

const MARK = /["“”„‟]/g;
const BEFORE_OPEN = /^[\s([{—–/‘'-]?$/u;
const AFTER_CLOSE = /^[\s.,;:!?…)\]}—–/’'-]?$/u;

/** What stands around a straight mark tells its role; a curly one says it itself where that does not. */
function roleOf(mark: string, before: string, after: string): QuotationMark['role'] | null {
  const mayOpen = BEFORE_OPEN.test(before) && /\S/u.test(after);
  const mayClose = AFTER_CLOSE.test(after) && /\S/u.test(before);
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close';
  if (mark === '"') return null;
  return mark === '”' || mark === '‟' ? 'close' : 'open';
}

/** The double quotation marks of `text` in order; inches (5'10") and marks that stand free are left out. */
export function quotationMarks(text: string): readonly QuotationMark[] {
  if (!/["“”„‟]/.test(text)) return [];
  const marks: QuotationMark[] = [];
  let depth = 0;
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    const before = text.charAt(at - 1);
    if (mark === '"' && depth === 0 && /\d/.test(before)) continue;
    const role = roleOf(mark, before, text.charAt(at + 1)) ?? (depth > 0 ? 'close' : 'open');
    depth = Math.max(0, depth + (role === 'open' ? 1 : -1));
    marks.push({ at, role, style: mark === '"' ? 'straight' : 'curly', isFirst: at === 0 });
  }
  return marks;
}
