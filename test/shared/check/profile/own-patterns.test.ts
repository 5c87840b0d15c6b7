/** What the patterns of a house find, and how a profile changes what the rules say. */

import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../../shared/check/fingerprint.ts';
import { listRules } from '../../../../shared/check/list-rules.ts';
import { namedProfile } from '../../../../shared/check/profile/named-profiles.ts';
import type { Profile } from '../../../../shared/check/profile/profile.ts';
import { readProfile } from '../../../../shared/check/profile/read-profile.ts';
import { RULES } from '../../../../shared/check/rule-table.ts';
import type { Document } from '../../../../shared/domain/document.ts';
import { checkOneSide, checkSegment } from '../../../../shared/domain/pipeline.ts';
import { createTranslator } from '../../../../shared/locales/translator.ts';
import { makeDocument } from '../../report/checked-pair.ts';

function profileWith(...patterns: readonly object[]): Profile {
  const filled = patterns.map((one, index) => ({ id: `p${index}`, message: { en: 'Wrong.' }, ...one }));
  return readProfile('house.json', JSON.stringify({ patterns: filled }));
}

/** The characters that own patterns find, English before Vietnamese. */
function found(profile: Profile, vi: string, en: string): readonly (string | undefined)[] {
  return checkSegment(vi, en, { profile })
    .filter(({ rule }) => rule.startsWith('own.'))
    .map((finding) => (finding.en ?? finding.vi)?.text);
}

const VI = 'UBND tỉnh hỗ trợ bà con xã Phú Hòa.';
const EN = 'The Provincial Committee supports the people of Phu Hoa.';

const ROWS: readonly (readonly [what: string, pattern: object, vi: string, en: string, found: readonly string[]])[] = [
  ['every match in the English', { en: 'Vietnam' }, '', 'Vietnam and Vietnamese', []],
  [
    'every match in the English of a bead with both sides',
    { en: 'Viet\\w*' },
    VI,
    'Vietnam and Vietnamese',
    ['Vietnam', 'Vietnamese'],
  ],
  ['a match in the Vietnamese', { vi: 'bà con' }, VI, EN, ['bà con']],
  ['both sides together', { vi: 'UBND tỉnh', en: 'Provincial Committee' }, VI, EN, ['Provincial Committee']],
  ['nothing where only one of both matches', { vi: 'UBND xã', en: 'Provincial Committee' }, VI, EN, []],
  ['what has not its right partner', { vi: 'UBND tỉnh', unless: { en: "People[’']s Committee" } }, VI, EN, ['UBND tỉnh']],
  ['nothing where it has', { vi: 'UBND tỉnh', unless: { en: 'Provincial Committee' } }, VI, EN, []],
  ['capital letters as written', { en: 'committee' }, VI, EN, []],
  ['either where case is ignored', { en: 'committee', ignoreCase: true }, VI, EN, ['Committee']],
  ['parts of words', { vi: 'ba|bà' }, VI, EN, ['bà']],
  ['whole words, by the letters of Vietnamese', { vi: 'Ph|Hòa|h|ú', wholeWords: true }, VI, EN, ['Hòa']],
  ['decomposed letters like composed ones', { vi: 'Phú'.normalize('NFD') }, VI, EN, ['Phú']],
  ['no empty match', { en: 'z*' }, VI, EN, []],
];

describe('own patterns', () => {
  it.each(ROWS)('find %s', (_, pattern, vi, en, expected) => {
    // The Vietnamese alone of the first row makes no English bead: both sides are there, one is empty.
    expect(vi === '' ? [] : found(profileWith(pattern), vi, en)).toEqual(expected);
  });

  it('are findings like others, in their category, with their words', () => {
    const profile = profileWith({
      en: 'supports',
      message: { vi: 'Dùng “assists”.', en: 'Say “assists”.' },
      category: 'consistency',
    });
    const [finding] = checkSegment(VI, EN, { profile }).filter(({ rule }) => rule === 'own.p0');
    expect(finding).toMatchObject({ bead: 0, category: 'consistency', severity: 'minor', vi: null, suggestion: null });
    expect(createTranslator().both(finding!.message)).toEqual({ vi: 'Dùng “assists”.', en: 'Say “assists”.' });
    expect(fingerprint(finding!, VI, EN)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('word a message as it stands, whatever signs are in it', () => {
    const words = 'Not $t(own.message), {{text}} or <b>.';
    const profile = profileWith({ en: 'supports', message: { en: words } });
    const [finding] = checkSegment(VI, EN, { profile }).filter(({ rule }) => rule === 'own.p0');
    expect(createTranslator().text('en', finding!.message.key, finding!.message.params)).toBe(words);
  });

  it.each([
    ['VND $1', 'VND 5'],
    ['$<amount> VND', '5 VND'],
    ['$$ $&', '$ 5 dongs'],
    ['$2dong', 'dong'],
  ])('mend by %s', (suggestion, text) => {
    const profile = profileWith({ en: '(?<amount>\\d+) dongs', suggestion });
    const [finding] = checkSegment('Giá 5 đồng.', 'It costs 5 dongs.', { profile }).filter(({ rule }) => rule === 'own.p0');
    expect(finding!.suggestion).toEqual({ side: 'en', start: 9, end: 16, text });
  });

  it('run on one side alone where they need no other', () => {
    const document: Document = makeDocument('en', 'a.txt', ['The people of the commune.', 'The Committee met.']);
    const profile = profileWith({ en: 'Committee' }, { en: 'people', unless: { vi: 'dân' } });
    const own = checkOneSide(document, { profile }).findings.filter(({ rule }) => rule.startsWith('own.'));
    expect(own.map(({ rule, en }) => [rule, en?.paragraph])).toEqual([['own.p0', 1]]);
  });

  it('stop where the host’s time limit does, and say which pattern it was', () => {
    const profile: Profile = { ...profileWith({ en: '(x+)+' }), timeLimit: (work) => (work() === undefined ? null : null) };
    expect(() => checkSegment(VI, EN, { profile })).toThrow(
      expect.objectContaining({ code: 'profile-invalid', params: { file: 'house.json', place: 'p0', reason: 'slow-pattern' } }),
    );
  });
});

describe('a profile', () => {
  const HEDGED = ['Hơn 4.500 lượt khách đến tham quan.', 'More than 4,600 visitors came to look ,around.'] as const;

  function severities(profile: Profile | undefined): ReadonlyMap<string, string> {
    const findings = checkSegment(...HEDGED, profile === undefined ? {} : { profile });
    return new Map(findings.map(({ rule, severity }) => [rule, severity]));
  }

  it('press finds what no profile finds', () => {
    expect(severities(namedProfile('press'))).toEqual(severities(undefined));
  });

  it('numbers is silent on everything else', () => {
    const [press, numbers] = [severities(namedProfile('press')), severities(namedProfile('numbers'))];
    expect([...numbers.keys()]).toEqual([...press.keys()].filter((rule) => /^(?:number|date|currency|unit)\./.test(rule)));
    expect(numbers.size).toBeGreaterThan(0);
  });

  it('switches a rule off', () => {
    const off = readProfile('a.json', '{"rules": {"number.*": "off"}}');
    expect([...severities(off).keys()].filter((rule) => rule.startsWith('number.'))).toEqual([]);
  });

  it('keeps the distance of a lighter case from its rule', () => {
    // A figure missing beside a relative date is minor while the rule is major: two steps up for the rule, two for the case.
    const [vi, en] = ['Năm 2031, xã trồng 500 cây.', 'Last year the commune planted 500 trees.'];
    const of = (profile?: Profile) =>
      checkSegment(vi, en, profile === undefined ? {} : { profile }).find(({ rule }) => rule === 'date.missing')?.severity;
    expect(of()).toBe('minor');
    expect(of(readProfile('a.json', '{"rules": {"date.missing": "critical"}}'))).toBe('major');
    expect(of(readProfile('a.json', '{"rules": {"date.missing": "minor"}}'))).toBe('info');
  });

  it('is what the list of rules shows, own patterns at its end', () => {
    const listed = listRules(profileWith({ vi: 'UBND', unless: { en: 'Committee' } }));
    expect(listed).toHaveLength(RULES.length + 1);
    expect(listed.at(-1)).toMatchObject({
      id: 'own.p0',
      severity: 'minor',
      category: 'term',
      needs: 'both',
      example: { vi: '/UBND/' },
    });
    expect(listRules(namedProfile('numbers')).find(({ id }) => id === 'omission.paragraph')?.severity).toBe('off');
  });
});
