/** Decides at a PDF line's end whether a hyphen divides a word or belongs to it. */

import type { PdfLine } from './pdf-lines.ts';

/** Letters of Vietnamese alone; Vietnamese syllables are never divided, so its hyphens are all their words' own. */
const VIETNAMESE_LETTER = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/gu;
/** Running Vietnamese has about one such letter in six; English with Vietnamese names stays below this. */
const VIETNAMESE_SHARE = 0.05;
const COMPOUND = /\p{L}+[-\u2010]\p{L}+/gu;
const DIVIDED = /(\p{Ll}+)[-\u2010]$/u;
const SOFT_HYPHEN_END = /\p{L}\u00AD$/u;

/** Joins the text so far with the next line of its paragraph. */
export type LineJoiner = (text: string, next: string) => string;

/** A joiner that keeps the hyphens of Vietnamese and of compounds which the document also writes inside a line. */
export function lineJoiner(lines: readonly PdfLine[]): LineJoiner {
  const all = lines.map(({ text }) => text);
  const letters = all.reduce((sum, text) => sum + text.length, 0);
  const vietnamese = all.reduce((sum, text) => sum + (text.match(VIETNAMESE_LETTER)?.length ?? 0), 0);
  const isVietnamese = vietnamese > letters * VIETNAMESE_SHARE;
  const compounds = new Set(all.flatMap((text) => text.toLowerCase().match(COMPOUND) ?? []));
  return (text, next) => {
    if (SOFT_HYPHEN_END.test(text)) return text.slice(0, -1) + next;
    if (!/\p{L}[-\u2010]$/u.test(text) || !/^\p{L}/u.test(next)) return `${text} ${next}`;
    const head = DIVIDED.exec(text.slice(-60))?.[1];
    const tail = /^\p{Ll}+/u.exec(next)?.[0];
    if (head === undefined || tail === undefined || isVietnamese) return text + next;
    return compounds.has(`${head}-${tail}`) ? text + next : text.slice(0, -1) + next;
  };
}
