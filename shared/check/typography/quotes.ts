/** Quotation marks of a whole document: those without partner on either side, and two styles in one English text. */

import type { ParagraphSpan } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';
import type { BeadContext } from '../bead-context.ts';
import type { HouseStyle } from '../profile/profile.ts';
import type { Draft } from '../rule.ts';
import { sideDraft } from './fault.ts';
import { type QuotationMark, quotationMarks } from './quotation-marks.ts';

/** A mark in its place. */
interface Placed extends QuotationMark {
  readonly context: BeadContext;
  readonly paragraph: number;
  readonly text: string;
}

/** The marks of every paragraph of one side, in the order of the document. */
function placedMarks(contexts: readonly BeadContext[], side: Language): readonly (readonly Placed[])[] {
  return contexts.flatMap((context) =>
    context[side].pieces.map(({ paragraph, text }) =>
      quotationMarks(text).map((mark) => ({ ...mark, context, paragraph, text: text.charAt(mark.at) })),
    ),
  );
}

function spanOf({ paragraph, at, text }: Placed): ParagraphSpan {
  return { paragraph, start: at, end: at + 1, text };
}

/** The English of a quotation that is never closed runs on for no longer than this many paragraphs. */
const LONGEST_QUOTATION = 8;

/**
 * The marks without partner. A quotation may run over paragraphs, each of which opens it again (New Hart's Rules, 9.2.3), or over the
 * segments of a text cut by sentences; so an open mark is only at fault when a later quotation opens, or the text ends, before it closes.
 * One paragraph alone may be a piece of a longer quotation.
 */
function lonelyMarks(paragraphs: readonly (readonly Placed[])[]): readonly Placed[] {
  if (paragraphs.length < 2) return [];
  const lonely: Placed[] = [];
  let open: Placed[] = [];
  let silence = 0;
  for (const marks of paragraphs) {
    const [first] = marks;
    const [carried] = open;
    const surplus = marks.reduce((sum, { role }) => sum + (role === 'close' ? 1 : -1), 0);
    // More closing than opening marks: this paragraph closes what an earlier one opened.
    if (carried !== undefined && first?.role === 'open' && surplus <= 0) {
      if (!first.isFirst) lonely.push(carried);
      open = [];
    }
    for (const mark of marks) {
      if (mark.role === 'open') open.push(mark);
      else if (open.pop() === undefined) lonely.push(mark);
    }
    silence = marks.length > 0 || open.length === 0 ? 0 : silence + 1;
    if (silence > LONGEST_QUOTATION) {
      lonely.push(...open);
      open = [];
    }
  }
  return [...lonely, ...open];
}

const SAMPLE = { curly: '“…”', straight: '"…"' } as const;

function styleDraft(mark: Placed, other: Placed | null, style: QuotationMark['style']): Draft {
  const draft = sideDraft(mark.context, 'en', 'typography.quotes', spanOf(mark));
  const params = { ...draft.params, other: SAMPLE[style] };
  if (other === null) return { ...draft, params };
  return { ...draft, params, related: [{ pair: null, bead: other.context.index, vi: null, en: spanOf(other) }] };
}

/** One finding on the rarer style of a text that has two; with a house style, every quotation that opens in the other. */
function mixedStyles(marks: readonly Placed[], house: HouseStyle['quotes']): readonly Draft[] {
  if (house !== undefined) {
    return marks.filter(({ style, role }) => style !== house && role === 'open').map((mark) => styleDraft(mark, null, house));
  }
  const [curly, straight] = [marks.filter(({ style }) => style === 'curly'), marks.filter(({ style }) => style === 'straight')];
  const [rarer, usual] = curly.length < straight.length ? [curly, straight] : [straight, curly];
  const [mark, other] = [rarer[0], usual[0]];
  return mark === undefined || other === undefined ? [] : [styleDraft(mark, other, other.style)];
}

/** The quotation marks of the document that have no partner, and those that are not of its style. */
export function checkQuotes(contexts: readonly BeadContext[], { quotes }: HouseStyle): readonly Draft[] {
  const english = placedMarks(contexts, 'en');
  const lonely = (['en', 'vi'] as const).flatMap((side) =>
    lonelyMarks(side === 'en' ? english : placedMarks(contexts, side)).map((mark) =>
      sideDraft(mark.context, side, 'typography.unclosed', spanOf(mark)),
    ),
  );
  return [...lonely, ...mixedStyles(english.flat(), quotes)];
}
