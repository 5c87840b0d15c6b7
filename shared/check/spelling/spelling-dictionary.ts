/** What the spelling rule asks of a dictionary; the host brings one, since dictionaries are files. */

export interface SpellingDictionary {
  /**
   * Whether a word (letters and inner apostrophes) is English, in any variety. A capital first letter or capitals throughout may stand for
   * small letters, not the other way round: "Paris" and "The" are known, "paris" is not.
   */
  readonly knows: (word: string) => boolean;
  /** Tells beforehand which words of a document will be asked for, which a dictionary may be opened faster for. */
  readonly prepare?: (words: Iterable<string>) => void;
}
