/**
 * Names of months, weekdays and parts of the day in both languages. Months and weekdays: ISO 8601 numbering of months; weekdays in the
 * Vietnamese count, where thứ Hai (Monday) is the second day and Chủ nhật (Sunday) the first.
 */

// biome-ignore format: a table
export const ENGLISH_MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1], ['february', 2], ['march', 3], ['april', 4], ['may', 5], ['june', 6], ['july', 7], ['august', 8], ['september', 9], ['october', 10],
  ['november', 11], ['december', 12],
]);

/** Short month names; they count only beside a day or a year. */
// biome-ignore format: a table
export const ENGLISH_MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sep', 9], ['sept', 9], ['oct', 10], ['nov', 11], ['dec', 12],
]);

/** Months that are also verbs, names or adjectives; without a day, a year or one of the words below they are optional. */
// biome-ignore format: a table
export const AMBIGUOUS_ENGLISH_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'august', 'april', 'june']);

/** Words that stand before a month and nothing else: "in May", "mid-March". */
// biome-ignore format: a table
export const BEFORE_ENGLISH_MONTH: ReadonlySet<string> = new Set([
  'in', 'of', 'since', 'until', 'till', 'by', 'last', 'next', 'this', 'from', 'early', 'late', 'mid', 'end', 'during', 'between', 'and', 'to', 'through', 'before', 'after', 'every', 'on', 'for',
]);

// biome-ignore format: a table
export const VIETNAMESE_MONTHS: ReadonlyMap<string, number> = new Map([
  ['giêng', 1], ['một', 1], ['hai', 2], ['ba', 3], ['tư', 4], ['bốn', 4], ['năm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9],
  ['mười', 10], ['mười một', 11], ['mười hai', 12], ['chạp', 12],
]);

// biome-ignore format: a table
export const ENGLISH_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sunday', 1], ['monday', 2], ['tuesday', 3], ['wednesday', 4], ['thursday', 5], ['friday', 6], ['saturday', 7],
  ['sundays', 1], ['mondays', 2], ['tuesdays', 3], ['wednesdays', 4], ['thursdays', 5], ['fridays', 6], ['saturdays', 7],
]);

/** The word behind "thứ" in a weekday; the same words make ordinals. */
// biome-ignore format: a table
export const VIETNAMESE_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['hai', 2], ['ba', 3], ['tư', 4], ['năm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['2', 2], ['3', 3], ['4', 4], ['5', 5], ['6', 6], ['7', 7],
]);

/** Parts of the day behind a time, and whether the hour may be before noon, after noon or either. */
// biome-ignore format: a table
export const VIETNAMESE_DAY_PARTS: ReadonlyMap<string, 'am' | 'pm' | 'either'> = new Map([
  ['sáng', 'am'], ['rạng', 'am'], ['khuya', 'either'], ['trưa', 'either'], ['chiều', 'pm'], ['tối', 'pm'], ['đêm', 'either'],
]);
