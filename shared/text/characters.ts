/** Tells letters, marks and digits by their code unit in one look-up: every cutter of words asks for each character of every text. */

/** Unicode general categories L, M, N, Lu and the white space of regular expressions, as bits that can be asked for together. */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const CAPITAL = 8;
export const SPACE = 16;
const SURROGATE = 32;
const KNOWN = 64;

const CATEGORIES: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [CAPITAL, /\p{Lu}/u],
  [SPACE, /\s/u],
  [SURROGATE, /[\uD800-\uDFFF]/],
];

/** Code units that are classified together when one of them is first asked for; a text meets four or five such pages. */
const PAGE = 256;

const CLASSES = new Uint8Array(0x10000);

function categoriesOf(character: string): number {
  return CATEGORIES.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), KNOWN);
}

function readPage(code: number): number {
  const first = code - (code % PAGE);
  for (let unit = first; unit < first + PAGE; unit += 1) CLASSES[unit] = categoriesOf(String.fromCharCode(unit));
  return CLASSES[code] ?? KNOWN;
}

/** The code point that the surrogate at `at` is half of. */
function astral(text: string, at: number): string {
  const isSecond = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0);
}

/** The categories of the character at `at`, both halves of a surrogate pair alike; 0 outside the text. */
export function categoriesAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Outside the text the code is NaN.
  if (!(code >= 0)) return 0;
  const known = CLASSES[code] ?? 0;
  const categories = known === 0 ? readPage(code) : known;
  return (categories & SURROGATE) === 0 ? categories & ~KNOWN : categoriesOf(astral(text, at)) & ~KNOWN;
}

/** Whether the character at `at` has one of the categories, such as LETTER | MARK; false outside the text. */
export function isAt(text: string, at: number, categories: number): boolean {
  return (categoriesAt(text, at) & categories) !== 0;
}

/** The first place from `at` on whose character has none of the categories. */
export function endOfRun(text: string, at: number, categories: number): number {
  let end = at;
  while (isAt(text, end, categories)) end += 1;
  return end;
}

/** U+0027 and U+2019, which stand inside words. */
export function isApostropheAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}
