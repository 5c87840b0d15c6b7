/** The spellings one slip of the keys away from a word: where a misspelling looks for the word that was meant. */

/** `swap`, `double`, `extra`, `missing`, `replaced`: how the wrong spelling came about, the surest first. */
export type Slip = 'double' | 'swap' | 'missing' | 'extra' | 'replaced';

export interface Edit {
  readonly spelling: string;
  readonly slip: Slip;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Every spelling from which one slip makes `word` (lower case): letters swapped, doubled, left out, added or replaced. Source: F. J.
 * Damerau, "A technique for computer detection and correction of spelling errors" (1964): four in five misspellings are of these kinds.
 */
export function oneSlipAway(word: string): readonly Edit[] {
  const edits: Edit[] = [];
  const add = (spelling: string, slip: Slip): void => {
    edits.push({ spelling, slip });
  };
  for (let at = 0; at < word.length; at += 1) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const next = after.charAt(0);
    if (letter !== word.charAt(at - 1)) add(before + after, letter === next ? 'double' : 'extra');
    if (next !== '' && next !== letter) add(before + next + letter + after.slice(1), 'swap');
  }
  for (let at = 0; at <= word.length; at += 1) {
    for (const letter of LETTERS) {
      // A letter put before its twin spells what it spells behind it.
      if (letter !== word.charAt(at)) {
        add(word.slice(0, at) + letter + word.slice(at), letter === word.charAt(at - 1) ? 'double' : 'missing');
      }
      if (at < word.length && letter !== word.charAt(at)) add(word.slice(0, at) + letter + word.slice(at + 1), 'replaced');
    }
  }
  return edits;
}
