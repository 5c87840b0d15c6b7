/** Searches for what most texts do not have: a look whether it occurs at all comes before the machinery of a full search. */

const NONE: readonly RegExpExecArray[] = [];

/** Every match of the global `pattern` in order, as `matchAll` gives them. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? NONE : [...text.matchAll(pattern)];
}
