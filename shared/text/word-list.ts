/** Lets a table of words stand as lines of text, so that a word is added as one types it. */

/** The words of the lines, which are separated by spaces, in order. */
export function wordList(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
