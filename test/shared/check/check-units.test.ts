/** Units of a bilingual file as beads that are given, and text that was copied and not translated. */

import { describe, expect, it } from 'vitest';
import { checkUnits } from '../../../shared/check/check-units.ts';
import { isCopied } from '../../../shared/check/copied-text.ts';
import { readProfile } from '../../../shared/check/profile/read-profile.ts';
import type { BilingualText } from '../../../shared/exchange/bilingual-text.ts';

function textOf(...units: readonly (readonly [vi: string, en: string])[]): BilingualText {
  return { format: 'tmx', units: units.map(([vi, en], index) => ({ id: `t${index}`, source: 'vi', vi, en })) };
}

const TEXT = textOf(
  ['Hội chợ có 250 gian hàng.', 'The fair has 250 stalls.'],
  ['Hội chợ có 320 gian hàng.', 'The fair has 230 stalls.'],
  ['', ''],
  ['Ông Nam cảm ơn bà con nông dân.', ''],
  ['', 'Mr Nam thanked the farmers of the commune.'],
  ['Xã có 15 thôn.', 'The commune has 51 hamlets.'],
);

describe('units', () => {
  it('are beads as they stand; a unit that is empty on both sides is no fault', () => {
    const { findings, beads, units } = checkUnits('a.tmx', TEXT);
    expect(findings.map(({ rule, bead }) => [rule.split('.')[0], bead])).toEqual([
      ['number', 1],
      ['number', 5],
      ['omission', 3],
      ['addition', 4],
    ]);
    expect(beads[2]).toEqual({ vi: [2], en: [2], confidence: 1 });
    expect(units).toEqual(TEXT.units.map(({ id }) => id));
  });

  it.each([1, 2, 5])('give the same findings %i at a time', (together) => {
    expect(checkUnits('a.tmx', TEXT, {}, together)).toEqual(checkUnits('a.tmx', TEXT));
  });

  it('are normalised, so that the offsets count in what is shown', () => {
    const { vi } = checkUnits('a.tmx', textOf([' Tỉnh\n\tcó  '.normalize('NFD'), 'x']));
    expect(vi!.paragraphs[0]!.text).toBe('Tỉnh có');
  });

  it('keep what a profile makes of an omission where the English is the source', () => {
    const english: BilingualText = { format: 'xliff', units: [{ id: null, source: 'en', vi: '', en: 'The fair opens in May.' }] };
    const profile = readProfile('a.json', '{"rules": {"omission.paragraph": "critical"}}');
    expect(checkUnits('a.xlf', english, { profile }).findings).toMatchObject([
      { rule: 'omission.paragraph', severity: 'critical' },
    ]);
  });
});

const COPIED: readonly (readonly [text: string, isCopied: boolean])[] = [
  ['Chương trình kết thúc tốt đẹp.', true],
  ['Thông báo', true],
  ['The fair opens in May this year.', true],
  ['Hà Nội', false],
  ['Nguyễn Văn An', false],
  ['18-NQ/TW', false],
  ['47.073', false],
  ['Bank of America', false],
  ['www.example.vn', false],
  ['Samsung Galaxy S24 Ultra', false],
  ['', false],
];

describe('copied text', () => {
  it.each(COPIED)('“%s”: %s', (text, expected) => {
    expect(isCopied(text, text)).toBe(expected);
  });

  it('is the same on both sides', () => {
    expect(isCopied('Thông báo', 'Thông cáo')).toBe(false);
  });
});
