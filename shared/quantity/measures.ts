/** Reads what stands around a number and says what it counts: percent signs, currencies and units. */

import type { TextRange } from '../text/text-range.ts';
import { CURRENCY_PREFIXES, type Currency, ENGLISH_CURRENCY_WORDS, VIETNAMESE_CURRENCY_WORDS } from './currencies.ts';
import type { PercentUse } from './quantity.ts';
import { range } from './quantity-draft.ts';
import { type Rational, rational } from './rational.ts';
import { longestEntry, lowerAt, type PhraseTable, phraseTable, type Source } from './reader.ts';
import { ENGLISH_UNITS, type Unit, VIETNAMESE_UNITS } from './units.ts';

/** Words behind a currency or unit word that make it another word: đồng chí, bảng điểm, khối lượng. */
// biome-ignore format: a table
const NOT_A_MEASURE_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  đồng: new Set(['chí', 'bào', 'bằng', 'ruộng', 'hồ', 'thời', 'đội', 'minh', 'tháp', 'nai', 'hới', 'hành', 'nghiệp', 'hương', 'phạm', 'tác']),
  bảng: new Set(['điểm', 'xếp', 'tuyên', 'biểu', 'đấu', 'vàng']),
  năm: new Set(['ngoái', 'nay']),
  đô: new Set(['thị']),
  yên: new Set(['bình', 'tĩnh', 'thế', 'tâm']),
  cân: new Set(['bằng', 'nhắc']),
  khối: new Set(['lượng', 'lớp', 'thi']),
  xu: new Set(['hướng', 'thế']),
  mẫu: new Set(['giáo', 'xe', 'xét', 'thử', 'mã', 'bệnh', 'nước', 'số']),
};

/** Short measures that are other words unless glued to their figure: 6in, 50p, but 2025 in Vinh. */
const GLUED_MEASURES: ReadonlySet<string> = new Set(['in', 'p']);

export interface PercentSign {
  readonly percent: PercentUse;
  /** How many per cent one of it is; a basis point is a hundredth. */
  readonly size: Rational;
}

const PERCENT: PercentSign = { percent: 'percent', size: rational(1) };
const POINT: PercentSign = { percent: 'point', size: rational(1) };
const BASIS_POINT: PercentSign = { percent: 'point', size: rational(1, 100) };

// biome-ignore format: a table
const VIETNAMESE_PERCENT_SIGNS: PhraseTable<PercentSign> = phraseTable<PercentSign>([
  ['%', PERCENT], ['phần trăm', PERCENT], ['điểm phần trăm', POINT], ['điểm %', POINT], ['điểm cơ bản', BASIS_POINT],
]);

// biome-ignore format: a table
const ENGLISH_PERCENT_SIGNS: PhraseTable<PercentSign> = phraseTable<PercentSign>([
  ['%', PERCENT], ['percent', PERCENT], ['per cent', PERCENT], ['pc', PERCENT], ['% point', POINT], ['% points', POINT], ['percentage point', POINT],
  ['percentage points', POINT], ['percent points', POINT], ['per cent points', POINT], ['pp', POINT], ['basis point', BASIS_POINT], ['basis points', BASIS_POINT],
]);

/** "%", "phần trăm", "per cent", "percentage points" from token `at` on, with the index behind it; or null. */
export function readPercent(source: Source, at: number): { readonly entry: PercentSign; readonly next: number } | null {
  return longestEntry(source, at, source.language === 'vi' ? VIETNAMESE_PERCENT_SIGNS : ENGLISH_PERCENT_SIGNS);
}

/** The currency sign or code directly before token `at`: $250, US$3, VND 5 billion. */
export function currencyBefore(source: Source, at: number): { readonly currency: Currency; readonly measure: TextRange } | null {
  for (const length of [2, 1]) {
    const tokens = source.tokens.slice(Math.max(0, at - length), at);
    const first = tokens[0];
    if (tokens.length < length || first === undefined || tokens.slice(1).some((token) => !token.glued)) continue;
    const currency = CURRENCY_PREFIXES.get(tokens.map((token) => token.lower).join(''));
    const isBesideWord = length === 1 && first.kind === 'word' && source.language === 'vi';
    if (currency !== undefined && !isBesideWord)
      return { currency, measure: range(first.start, tokens.at(-1)?.end ?? first.end) };
  }
  return null;
}

function isMeasure(source: Source, at: number, next: number): boolean {
  const last = source.tokens[next - 1];
  if (last === undefined) return false;
  const isCapitalWord =
    next === at + 1 && /^\p{Lu}\p{L}?$/u.test(last.text) && last.text.length === 1 && !/[WVAKJ°]/.test(last.text);
  if (isCapitalWord || (GLUED_MEASURES.has(last.lower) && !last.glued)) return false;
  return !(NOT_A_MEASURE_BEFORE[last.lower]?.has(lowerAt(source.tokens, next)) ?? false);
}

export function currencyAfter(source: Source, at: number): { readonly currency: Currency; readonly next: number } | null {
  const table = source.language === 'vi' ? VIETNAMESE_CURRENCY_WORDS : ENGLISH_CURRENCY_WORDS;
  const found = longestEntry(source, at, table);
  return found !== null && isMeasure(source, at, found.next) ? { currency: found.entry, next: found.next } : null;
}

export function unitAfter(source: Source, at: number): { readonly unit: Unit; readonly next: number } | null {
  const start = lowerAt(source.tokens, at) === '-' && source.tokens[at]?.glued === true ? at + 1 : at;
  const found = longestEntry(source, start, source.language === 'vi' ? VIETNAMESE_UNITS : ENGLISH_UNITS);
  return found !== null && isMeasure(source, start, found.next) ? { unit: found.entry, next: found.next } : null;
}

const PER: ReadonlySet<string> = new Set(['/', 'per', 'a', 'an', 'mỗi', 'một']);

/** "/kg", "per tonne", "một tạ": what a price is for, from token `at` on, or null. */
export function perUnit(source: Source, at: number): { readonly unit: Unit; readonly next: number } | null {
  return PER.has(lowerAt(source.tokens, at)) ? unitAfter(source, at + 1) : null;
}

/** The characters of the currency or unit between two tokens, `next` exclusive; null where none was read. */
export function measureRange(source: Source, first: number, next: number | null): TextRange | null {
  const [from, last] = [source.tokens[first], next === null ? undefined : source.tokens[next - 1]];
  return from === undefined || last === undefined ? null : range(from.start, last.end);
}
