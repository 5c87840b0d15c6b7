/** The twelve Vietnamese vowel letters under the six tones: the table that folding, tone placement and spelling share. */

/** 0 ngang (no mark), 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

export const TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5];

/** One row for a vowel letter, one column for a tone, all in NFC (TCVN 6909:2001, the Vietnamese subset of Unicode). */
const LOWER_ROWS: readonly string[] = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];

/** A vowel letter taken apart: `vowel` keeps its case and its circumflex, breve or horn. */
export interface TonedVowel {
  readonly vowel: string;
  readonly tone: Tone;
}

const ROWS = [...LOWER_ROWS, ...LOWER_ROWS.map((row) => row.toUpperCase())];

const TAKEN_APART: ReadonlyMap<string, TonedVowel> = new Map(
  ROWS.flatMap((row) => TONES.map((tone) => [row.charAt(tone), { vowel: row.charAt(0), tone }] as const)),
);

const ROW_OF: ReadonlyMap<string, string> = new Map(ROWS.map((row) => [row.charAt(0), row]));

/** Splits a precomposed vowel letter into vowel and tone; undefined for anything that is not a Vietnamese vowel. */
export function splitTone(letter: string): TonedVowel | undefined {
  return TAKEN_APART.get(letter);
}

/** The NFC letter for a toneless vowel letter under a tone; a letter that bears no tone is returned as it came. */
export function withTone(vowel: string, tone: Tone): string {
  return ROW_OF.get(vowel)?.charAt(tone) ?? vowel;
}
