/** Keeps out of an XML file what no XML file can hold. */

/** Characters that XML 1.0 (clause 2.2) cannot hold even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** `text` without the characters that would make the file no XML; escaping is the builder's work. */
export function xmlText(text: string): string {
  return text.replaceAll(NOT_XML, '');
}
