/** Which English translates just one Vietnamese sentence of a bead, where that is sure. */

import type { TextRange } from '../../text/text-range.ts';
import type { BeadContext } from '../bead-context.ts';

/** Beads and sentence links less sure than this prove nothing about a translation. */
const SURE = 0.7;

/** English sentences of one paragraph. */
export interface LinkedEnglish {
  /** 0-based among the English paragraphs of the bead. */
  readonly piece: number;
  /** UTF-16 offsets into that paragraph. */
  readonly range: TextRange;
}

/** The beads that have both sides and are sure enough to be compared. */
export function sureBeads(contexts: readonly BeadContext[]): readonly BeadContext[] {
  return contexts.filter(({ bead }) => bead.vi.length > 0 && bead.en.length > 0 && bead.confidence >= SURE);
}

/**
 * What translates the sentence that starts at `start` of the bead's Vietnamese paragraph `piece`; null where it shares its
 * translation with another sentence, has it in two paragraphs, or is not surely linked.
 */
export function linkedEnglish(context: BeadContext, piece: number, start: number): LinkedEnglish | null {
  const link = context.sentenceLinks().find(({ vi }) => vi.length === 1 && vi[0]?.paragraph === piece && vi[0].start === start);
  const [first, last] = [link?.en[0], link?.en.at(-1)];
  if (link === undefined || link.confidence < SURE || first === undefined || last === undefined) return null;
  return first.paragraph === last.paragraph ? { piece: first.paragraph, range: { start: first.start, end: last.end } } : null;
}
