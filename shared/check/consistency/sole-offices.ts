/** Offices that one person holds at a time: two spellings of a holder's name are one person's. */

import { wordList } from '../../text/word-list.ts';

/**
 * Words that make an office in Vietnamese, in lower case and with one tone placement. Source: Conclusion 35-KL/TW of 2022, which lists
 * the leading offices of the political system.
 */
export const VIETNAMESE_OFFICE =
  /(?<!phó |nguyên |cựu )(?:bí thư|chủ tịch|giám đốc|bộ trưởng|thủ tướng|tổng thống|chủ nhiệm|trưởng ban|thống đốc|tư lệnh|hiệu trưởng|viện trưởng|chánh văn phòng|chánh án|chính ủy|trưởng đoàn)/u;

/** Where more than one person holds the office, or somebody did before. */
export const VIETNAMESE_SHARED_OFFICE = /(?<!\p{L})(?:phó|nguyên|cựu|ủy viên|thành viên|các|những|hai|ba)(?!\p{L})/u;

/** Words that make an office in English, in lower case. */
export const ENGLISH_OFFICE =
  /\b(?:secretary|chairman|chairwoman|chairperson|director|minister|president|governor|commander|commissar|head|principal|rector|chief)\b/;

export const ENGLISH_SHARED_OFFICE =
  /\b(?:vice|deputy|former|ex|members?|acting|assistant|(?:secretar|chairm|director|minister|head)\w*s)\b/;

/** Forms of address, which say nothing of who it is. */
export const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  wordList('đồng chí ông bà anh chị cô chú bác em comrade mr mrs ms dr sir madam'),
);
