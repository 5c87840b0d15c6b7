/** Gives a finding a name made of its content alone, so that a decision about it outlives realignment and edits elsewhere. */

import type { Finding, ParagraphSpan } from '../domain/finding.ts';

/** The 64-bit prime of FNV-1a is 2^40 + 0x1b3; this is its lower part. */
const PRIME_LOW = 0x1b3;

/** FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv), over the little-endian bytes of UTF-16. */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const mix = (byte: number): void => {
    low = (low ^ byte) >>> 0;
    const product = low * PRIME_LOW;
    // 64-bit multiplication by halves: the prime's 2^40 adds `low << 8` to the upper half and nothing to the lower.
    high = (Math.imul(high, PRIME_LOW) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    mix(unit & 0xff);
    mix(unit >>> 8);
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/**
 * The fingerprint of `finding`, 16 lower-case hexadecimal digits. `viText` and `enText` are the whole texts of the paragraphs
 * that its spans lie in, empty where the span is null. Paragraph and bead numbers stay out of it: they change when something
 * else in the pair is split, merged or realigned. The offsets go in: they tell two equal spans of one paragraph apart, and
 * cannot change without the paragraph's text changing too.
 *
 * Of the other places in the same documents only the words count: who accepts two wordings has judged these two, wherever they stand
 * and however often, and a third is a new question. What other pairs of the library say stays out: they come and go unseen.
 */
export function fingerprint(finding: Pick<Finding, 'rule' | 'vi' | 'en' | 'related'>, viText: string, enText: string): string {
  const place = (span: ParagraphSpan | null) => (span === null ? null : [span.start, span.end, span.text]);
  const own = (finding.related ?? []).filter(({ pair }) => pair === null);
  const words = new Set(own.map(({ vi, en }) => JSON.stringify([vi?.text ?? null, en?.text ?? null])));
  const compared = words.size === 0 ? [] : [[...words].sort()];
  return fnv1a64(JSON.stringify([finding.rule, place(finding.vi), place(finding.en), viText, enText, ...compared]));
}
