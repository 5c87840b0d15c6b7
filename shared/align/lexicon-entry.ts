/** The lexicon as people write it, before it is compiled for look-up. */

/** A Vietnamese word or compound and the English words it becomes, space-separated. */
export type LexiconTable = Readonly<Record<string, string>>;

export interface LexiconEntry {
  /** Vietnamese word or compound. */
  readonly vi: string;
  /** English words; every one of them counts as a translation. */
  readonly en: string;
  /** How much a match says, above 0 and at most 1. */
  readonly weight: number;
}

/** A term of the user's glossary as the aligner needs it. */
export interface GlossaryTerm {
  readonly vi: string;
  readonly en: string;
}
