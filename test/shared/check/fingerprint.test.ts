/** A fingerprint must follow the content of a finding, and nothing else. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, fnv1a64 } from '../../../shared/check/fingerprint.ts';
import type { ParagraphSpan } from '../../../shared/domain/finding.ts';

/** The definition of FNV-1a, word for word, in big integers. */
function reference(bytes: Uint8Array): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

test('the hash is FNV-1a of the UTF-16 bytes', () => {
  expect(fnv1a64('')).toBe('cbf29ce484222325');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fnv1a64(text)).toBe(reference(Buffer.from(text, 'utf16le')));
    }),
  );
});

const VI = 'Công trình có vốn 12,5 tỷ đồng.';
const EN = 'The project cost 125 billion VND.';

function span(text: string, word: string, paragraph = 1): ParagraphSpan {
  const start = text.indexOf(word);
  return { paragraph, start, end: start + word.length, text: word };
}

const FINDING = { rule: 'number.scale', vi: span(VI, '12,5 tỷ'), en: span(EN, '125 billion') };

describe('a fingerprint', () => {
  const own = fingerprint(FINDING, VI, EN);

  test('does not know in which paragraph or bead it was taken', () => {
    const moved = { rule: FINDING.rule, vi: span(VI, '12,5 tỷ', 7), en: span(EN, '125 billion', 9) };
    expect(fingerprint(moved, VI, EN)).toBe(own);
  });

  const other = { pair: null, bead: 3, vi: null, en: span(EN, 'project', 4) };

  test('is the old one where there is no other place', () => {
    expect(fingerprint({ ...FINDING, related: [] }, VI, EN)).toBe(own);
    expect(own).toBe('4f37d4a2537589b8');
  });

  test('does not know where the other place is, how often it is there, or what another pair says', () => {
    const compared = fingerprint({ ...FINDING, related: [other] }, VI, EN);
    const moved = { ...other, bead: 8, en: { ...other.en, paragraph: 9, start: 40, end: 47 } };
    const elsewhere = { ...other, pair: { id: 2 as never, title: 'Cầu mới' }, en: span(EN, 'billion') };
    expect(fingerprint({ ...FINDING, related: [moved, other, elsewhere] }, VI, EN)).toBe(compared);
    expect(fingerprint({ ...FINDING, related: [elsewhere] }, VI, EN)).toBe(own);
  });

  test.each<[string, string]>([
    ['the words of the other place', fingerprint({ ...FINDING, related: [other] }, VI, EN)],
    ['another rule', fingerprint({ ...FINDING, rule: 'number.value' }, VI, EN)],
    ['another span', fingerprint({ ...FINDING, vi: span(VI, '12,5') }, VI, EN)],
    ['the same words elsewhere', fingerprint({ ...FINDING, en: { ...FINDING.en, start: 0, end: 11 } }, VI, EN)],
    ['one side missing', fingerprint({ ...FINDING, en: null }, VI, EN)],
    ['an edit of the Vietnamese', fingerprint(FINDING, `${VI} `, EN)],
    ['an edit of the English', fingerprint(FINDING, VI, EN.replace('cost', 'costs'))],
    ['a word that changes sides', fingerprint(FINDING, `${VI}${EN}`, '')],
  ])('knows %s', (_, other) => {
    expect(other).not.toBe(own);
  });
});
