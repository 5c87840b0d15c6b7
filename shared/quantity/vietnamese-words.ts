/**
 * Vietnamese number words and what only looks like them. Words: Từ điển tiếng Việt (Hoàng Phê ed., Viện Ngôn ngữ học), entries of the
 * numerals; the look-alikes are its other senses of the same syllables (đầu tư, ngã ba, nấu chín, tỷ lệ).
 */

import { type Rational, rational } from './rational.ts';
import { type PhraseTable, phraseTable } from './reader.ts';

// biome-ignore format: a table
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['một', 1], ['hai', 2], ['ba', 3], ['bốn', 4], ['năm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9],
]);

/** The last digit after mươi; năm is left out, because "hai mươi năm" is twenty years. */
// biome-ignore format: a table
export const DIGITS_AFTER_TENS: ReadonlyMap<string, number> = new Map([
  ['mốt', 1], ['một', 1], ['hai', 2], ['ba', 3], ['tư', 4], ['bốn', 4], ['lăm', 5], ['nhăm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9],
]);

/** The scale words and their powers of ten; "nghìn tỷ" multiplies. */
// biome-ignore format: a table
export const SCALE_WORDS: ReadonlyMap<string, Rational> = new Map([
  ['nghìn', rational(1000)], ['ngàn', rational(1000)], ['vạn', rational(10_000)], ['triệu', rational(1_000_000)], ['tỷ', rational(1_000_000_000)], ['tỉ', rational(1_000_000_000)],
]);

/** Scale words that may follow a numeral as a first factor: "5 trăm triệu", "3 chục triệu", "2 tá". */
export const SMALL_SCALES: ReadonlyMap<string, Rational> = new Map([
  ['trăm', rational(100)],
  ['chục', rational(10)],
  ['tá', rational(12)],
]);

/** Syllables behind a scale word that make it another word: triệu chứng, tỷ lệ. */
export const NO_SCALE_BEFORE: ReadonlySet<string> = new Set([
  'tập',
  'hồi',
  'chứng',
  'phú',
  'lệ',
  'số',
  'suất',
  'giá',
  'trọng',
  'mỉ',
  'dụ',
]);

/** Syllables before a number word that make it part of another word or a vague count. */
export const NO_NUMBER_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ba', new Set(['ngã', 'cấp', 'vài', 'đôi', 'chú', 'bác', 'thằng'])],
  ['tư', new Set(['ngã'])],
  ['bảy', new Set(['ngã'])],
  ['sáu', new Set(['ngã'])],
  ['năm', new Set(['ngã', 'hàng', 'mỗi', 'quanh', 'hằng', '/'])],
  ['chín', new Set(['nấu', 'luộc', 'lúa', 'quả', 'trái', 'gạo', 'suy', 'thịt', 'hoa'])],
  ['tám', new Set(['bà', 'gạo'])],
  ['hai', new Set(['một'])],
]);

/** Syllables behind a number word that make it part of another word or name. */
// biome-ignore format: a table
export const NO_NUMBER_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ba', new Set(['lê', 'lô', 'lan', 'tư', 'đình', 'vì', 'tơ', 'tri', 'chẽ', 'bể', 'đồn', 'na', 'hoa', 'gác', 'má', 'mẹ', 'lăng', 'của', 'tôi', 'mình', 'ruột', 'tiêu', 'rọi', 'toong', 'ba'])],
  ['bốn', new Set(['bể', 'phương'])],
  ['chín', new Set(['muồi', 'chắn', 'mọng', 'rộ', 'chính', 'mùi', 'đỏ'])],
  ['tám', new Set(['chuyện'])],
]);

/**
 * What is counted, by its first syllable, or by two where one alone would as well follow the year (năm học, năm thành lập). "năm"
 * before one of them may be five; anywhere else it is the year.
 */
// biome-ignore format: a table
export const COUNTED_AFTER_FIVE: ReadonlySet<string> = new Set([
  'người', 'tháng', 'ngày', 'tuần', 'giờ', 'phút', 'giây', 'điểm', 'bàn', 'trận', 'lần', 'cái', 'con', 'chiếc', 'quốc gia', 'nước', 'tỉnh', 'huyện', 'xã',
  'phường', 'thôn', 'bản', 'đội', 'nhóm', 'vụ', 'cuộc', 'bước', 'nhiệm vụ', 'nhiệm kỳ', 'năm', 'thành viên', 'thành phố', 'em', 'cháu', 'ngôi', 'căn', 'tấm', 'bức',
  'loại', 'chương', 'dự án', 'công trình', 'công nhân', 'công ty', 'đồng chí', 'mẫu', 'héc', 'ha', 'km', 'mét', 'tấn', 'tạ', 'cân', 'thí sinh', 'học sinh', 'học viên',
  'giáo viên', 'cán bộ', 'đại biểu', 'đại diện', 'gia đình', 'hộ', 'phần', 'tầng', 'lớp', 'doanh nghiệp', 'đơn vị', 'chiến sĩ', 'ca', 'nhà',
]);

/** Words that follow the year and nothing counted: năm ngoái, năm nay, năm học. */
export const AFTER_YEAR_WORD: ReadonlySet<string> = new Set(['nay', 'ngoái', 'học', 'đó', 'kia', 'mới']);

/** Words behind which "năm" is the year even before something counted: trong năm, cuối năm, cả năm. */
export const BEFORE_YEAR_WORD: ReadonlySet<string> = new Set([
  'trong',
  'đầu',
  'cuối',
  'giữa',
  'cả',
  'nửa',
  'nhiều',
  'suốt',
  'hết',
  'những',
  'các',
  'từng',
  'một',
  'qua',
  'vài',
  'mấy',
  'bao',
  'mọi',
]);

/** What introduces a vague count: hàng chục, vài trăm, mấy nghìn. */
export const VAGUE_STARTS: ReadonlySet<string> = new Set(['hàng', 'hằng', 'vài', 'mấy', 'dăm']);

/** Powers of ten of the words behind a vague start. */
// biome-ignore format: a table
export const VAGUE_POWERS: ReadonlyMap<string, number> = new Map([
  ['chục', 1], ['trăm', 2], ['nghìn', 3], ['ngàn', 3], ['vạn', 4], ['triệu', 6], ['tỷ', 9], ['tỉ', 9],
]);

/** Small counts that name figures without meaning them: dăm ba hộ, đôi ba lần, mười mấy người. */
// biome-ignore format: a table
export const LOOSE_COUNTS: PhraseTable<readonly number[]> = phraseTable<readonly number[]>([
  ['dăm ba', [3]], ['dăm bảy', [7]], ['vài ba', [3]], ['đôi ba', [2, 3]], ['mười mấy', [10, 12]], ['mươi mười lăm', [10, 15]],
]);

/** Words that carry a number without naming it: gấp đôi, một nửa. */
// biome-ignore format: a table
export const IMPLIED_NUMBERS: PhraseTable<Rational> = phraseTable<Rational>([
  ['đôi', rational(2)], ['cặp', rational(2)], ['nửa', rational(1, 2)], ['gấp rưỡi', rational(3, 2)], ['mươi', rational(10)], ['rằm', rational(15)], ['rưỡi', rational(1, 2)], ['thập kỷ', rational(10)], ['thập niên', rational(10)], ['thế kỷ', rational(100)], ['bộ ba', rational(3)], ['bộ đôi', rational(2)],
  ['cú đúp', rational(2)], ['hat-trick', rational(3)], ['song ca', rational(2)], ['tam ca', rational(3)],
]);

/** Words before a number that only labels a piece of a work or series; English often names the piece instead. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(['phần', 'tập', 'mùa', 'hồi', 'kỳ']);
