/** One row of an alignment: some Vietnamese paragraphs and the English ones that say the same. */

export interface Bead {
  /** 0-based paragraph indices, ascending and contiguous; empty where the Vietnamese has nothing. */
  readonly vi: readonly number[];
  /** 0-based paragraph indices, ascending and contiguous; empty where the English has nothing. */
  readonly en: readonly number[];
  /** How sure the alignment is of exactly this bead, 0 to 1. */
  readonly confidence: number;
}
