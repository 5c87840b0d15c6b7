/** The punctuation a translator carries over: quotes, question marks, colons, brackets, list marks. */

export const SHAPE = {
  opensQuote: 1,
  closesQuote: 2,
  hasQuote: 4,
  question: 8,
  exclamation: 16,
  endsInColon: 32,
  bracket: 64,
  listMark: 128,
} as const;

const QUOTE = /["“”«»‘]/;
const OPENS_QUOTE = /^\s*["“«‘']/;
const CLOSES_QUOTE = /["”»’][.,]?\s*$/;
const LIST_MARK = /^\s*(?:[-–—•*+]|\d{1,2}[.)]|[a-zđ][.)])\s/;

/** The shape of one sentence as a bit set of {@link SHAPE}. */
export function shapeOf(text: string): number {
  let shape = 0;
  if (QUOTE.test(text)) shape |= SHAPE.hasQuote;
  if (OPENS_QUOTE.test(text)) shape |= SHAPE.opensQuote;
  if (CLOSES_QUOTE.test(text)) shape |= SHAPE.closesQuote;
  if (text.includes('?')) shape |= SHAPE.question;
  if (text.includes('!')) shape |= SHAPE.exclamation;
  if (text.trimEnd().endsWith(':')) shape |= SHAPE.endsInColon;
  if (text.includes('(')) shape |= SHAPE.bracket;
  if (LIST_MARK.test(text)) shape |= SHAPE.listMark;
  return shape;
}
