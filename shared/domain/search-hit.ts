/** What a search of the library answers: beads that hold the words, with the characters to highlight. */

import type { TextRange } from '../text/text-range.ts';
import type { BeadId, PairId } from './ids.ts';
import type { Language } from './language.ts';

export interface SearchHitSide {
  /** The bead's paragraphs of this language, joined by line feeds; empty in a one-sided bead. */
  readonly text: string;
  /** What matched, ascending and without overlap. */
  readonly ranges: readonly TextRange[];
  /** What translates a match of the other side, where that is sure; left out where nobody asked for it. */
  readonly translated?: readonly TextRange[];
}

export interface SearchHit {
  readonly pair: PairId;
  readonly titles: Readonly<Record<Language, string>>;
  readonly bead: BeadId;
  /** 0-based place of the bead in its pair. */
  readonly ordinal: number;
  /** True when the words stand there with the very marks that were typed, not only with the same bare letters. */
  readonly exact: boolean;
  readonly vi: SearchHitSide;
  readonly en: SearchHitSide;
}

/** One page of hits, best first, and how many there are in all. */
export interface SearchPage {
  readonly total: number;
  readonly hits: readonly SearchHit[];
}
