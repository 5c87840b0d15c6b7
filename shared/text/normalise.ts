/** Brings text from any file into the one form that every later stage counts offsets in: NFC, plain spaces, no invisible marks. */

/** Format characters of Unicode (category Cf) that sit in pasted text unseen: soft hyphen, zero-width marks, BOM, direction marks. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/** C0 and C1 controls and DEL, except those that break a line or are a tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** Category Zs and the tab. */
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** What Unicode calls a mandatory break (UAX #14), with the indentation around it: together they are one space. */
const LINE_BREAKS = / *[\n\v\f\r\u0085\u2028\u2029][\n\v\f\r\u0085\u2028\u2029 ]*/g;

/** A tone typed before the circumflex or breve of its vowel: NFC keeps that order, because both marks sit above the letter. */
const TONE_BEFORE_SHAPE = /([AEOaeo])([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;

/**
 * NFC in which a vowel, its shape and its tone become one letter in whatever order they were typed (windows-1258 text and
 * some keyboards send "ê" + U+0301 or "é" + U+0302; both are "ế").
 */
export function composeVietnamese(text: string): string {
  const composed = text.normalize('NFC');
  if (!/[\u0302\u0306]/.test(composed)) return composed;
  return composed.normalize('NFD').replace(TONE_BEFORE_SHAPE, '$1$3$2').normalize('NFC');
}

/**
 * The text as paragraphs hold it: well-formed NFC, trimmed, one line. Every Unicode space is a plain space; runs of spaces are
 * kept, since they are a finding, unless a line break made them. Idempotent.
 */
export function normaliseText(text: string): string {
  const spaced = text.toWellFormed().replace(INVISIBLE, '').replace(CONTROLS, '').replace(SPACES, ' ').replace(LINE_BREAKS, ' ');
  return composeVietnamese(spaced).trim();
}
