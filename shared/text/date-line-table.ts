/** Datelines of a web page (a bare date, "Updated: …", a reporter's name with a time) as whole-line patterns. */

import type { FurnitureLine } from './furniture-table.ts';

const CLOCK = String.raw`\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
const DAY = String.raw`(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}(?:-\d{2})?`;
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const LONG_DAY = String.raw`${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s${MONTH}\.?,?\s\d{4}|ngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}`;
const WEEKDAY =
  '(?:thứ\\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\snhật|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const GAP = String.raw`[\s,|•·–-]*`;
const ZONE = String.raw`\(?(?:gmt|utc)\s?[+-]?\s?\d{0,2}(?::\d{2})?\)?`;
const ANY_DAY = `(?:${DAY}|${LONG_DAY})`;
/** Two to five capitalised words, the shape of a reporter's name. */
const PERSON = String.raw`\p{Lu}[\p{L}.'’]*(?:\s\p{Lu}[\p{L}.'’]*){1,4}`;

/** Source: the date formats of Vietnamese provincial news sites and of their English editions; bare dates inside a text may be headings. */
export const DATE_LINES: readonly FurnitureLine[] = [
  { id: 'clock', place: 'edges', pattern: new RegExp(`^${CLOCK}$`, 'iu') },
  { id: 'date', place: 'edges', pattern: new RegExp(`^${ANY_DAY}${GAP}$`, 'iu') },
  {
    id: 'weekday-date',
    place: 'anywhere',
    pattern: new RegExp(`^${WEEKDAY}${GAP}${ANY_DAY}${GAP}(?:${CLOCK}${GAP})?(?:${ZONE}${GAP})?$`, 'iu'),
  },
  {
    id: 'date-clock',
    place: 'anywhere',
    pattern: new RegExp(`^${ANY_DAY}${GAP}${CLOCK}(?:${GAP}${ZONE})?$`, 'iu'),
  },
  {
    id: 'clock-date',
    place: 'anywhere',
    pattern: new RegExp(`^${CLOCK}${GAP}(?:${WEEKDAY}${GAP})?${ANY_DAY}(?:${GAP}${ZONE})?$`, 'iu'),
  },
  {
    id: 'stamp',
    place: 'anywhere',
    pattern: new RegExp(
      `^(?:(?:ngày|thời gian) (?:đăng|đăng tải|cập nhật|xuất bản)|đăng (?:ngày|lúc)|cập nhật(?: lúc| ngày| lần cuối)?|xuất bản(?: lúc| ngày)?|date|posted(?: on| at)?|published(?: on| at)?|(?:last )?updated?(?: on| at)?)[\\s,|•·–:-]*(?:(?:lúc|ngày|at|on|${WEEKDAY})[\\s,:]*){0,2}(?:${ANY_DAY}|${CLOCK})(?:${GAP}(?:lúc\\s|at\\s)?(?:${ANY_DAY}|${CLOCK}|${ZONE})){0,2}$`,
      'iu',
    ),
  },
  {
    id: 'name-date',
    place: 'edges',
    pattern: new RegExp(`^(?:by\\s|bởi\\s|tác giả:?\\s)?${PERSON}${GAP}(?:${CLOCK}${GAP})?${ANY_DAY}(?:${GAP}${CLOCK})?$`, 'u'),
  },
];
