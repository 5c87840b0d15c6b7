/** Bounds what a regular expression can cost, so that a watchdog is set only over those that may need one. */

/** Escapes of one sign, those with braces before the plain ones; and classes. Each stands for one character. */
const SINGLE = /\\[pP]\{[^}]*\}|\\[uk][{<][^}>]*[}>]|\\.|\[(?:\\.|[^\]\\])*\]/gsu;

/** What opens a group, whatever kind of group it is: its "?" is no choice. */
const GROUP = /\(\?(?:<?[=!]|<[^>]*>|:)/g;

const REPEATED_GROUP = /\)[*+{]/;
const REPETITIONS = /[*+{]/g;
const CHOICES = /[?|]/g;

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

/**
 * At most how many steps a backtracking matcher takes to search a text of `length` characters, up to a constant: each repetition may end
 * at any place and so may the start, each choice may go either way. Infinite where a group is repeated, since then they multiply within
 * each other (Berglund, Drewes & van der Merwe 2014, "Analyzing catastrophic backtracking behavior in practical regular expression
 * matching").
 */
export function searchCost({ source }: RegExp, length: number): number {
  const plain = source.replaceAll(SINGLE, 'x').replaceAll(GROUP, '(');
  if (REPEATED_GROUP.test(plain)) return Number.POSITIVE_INFINITY;
  return 2 ** count(plain, CHOICES) * length ** (count(plain, REPETITIONS) + 1);
}
