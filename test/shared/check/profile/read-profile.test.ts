/** A profile of the house: what it may say, and that every slip is told with its place. */

import { describe, expect, it } from 'vitest';
import { namedProfile } from '../../../../shared/check/profile/named-profiles.ts';
import { PROFILE_NAMES } from '../../../../shared/check/profile/profile.ts';
import { readProfile } from '../../../../shared/check/profile/read-profile.ts';
import { RULES } from '../../../../shared/check/rule-table.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import { errorSentence } from '../../../../shared/locales/error-sentence.ts';
import { createTranslator } from '../../../../shared/locales/translator.ts';

const translator = createTranslator();
const FILE = 'nhà.json';

function read(profile: object) {
  return readProfile(FILE, JSON.stringify(profile));
}

function sentenceOf(json: string): string {
  try {
    readProfile(FILE, json);
  } catch (error) {
    if (error instanceof AppError) return errorSentence(error, translator, 'en');
  }
  return 'taken';
}

/** A pattern in which only `changes` can be wrong. */
function withPattern(changes: object): object {
  return { patterns: [{ id: 'a', en: 'x', message: { en: 'No x.' }, ...changes }] };
}

const WRONG: readonly (readonly [profile: object | string, sentence: string])[] = [
  ['{ "rules": {\n  "number.scale": "off",\n }\n}', 'line 3: this is not valid JSON.'],
  ['{', 'line 1: this is not valid JSON.'],
  ['', 'line 1: this is not valid JSON.'],
  [[], 'a profile is a JSON object, in curly brackets.'],
  ['"press"', 'a profile is a JSON object, in curly brackets.'],
  [{ rules: [] }, 'rules must be an object in curly brackets.'],
  [{ rules: { 'number.scale': 'fatal' } }, 'rules.number.scale must be one of: critical, major, minor, info, off.'],
  [{ rules: { 'number.scale': true } }, 'rules.number.scale must be one of: critical, major, minor, info, off.'],
  [{ rules: { 'number.scal': 'off' } }, 'rules.number.scal: there is no rule “number.scal”; did you mean “number.scale”?'],
  [{ rules: { wording: 'off' } }, 'rules.wording: there is no rule “wording”; “doichieu rules” lists them all.'],
  [{ rules: { 'numbers.*': 'off' } }, 'rules.numbers.*: there is no rule “numbers.*”; “doichieu rules” lists them all.'],
  [{ rules: { 'own.b': 'off' } }, 'rules.own.b: there is no rule “own.b”; “doichieu rules” lists them all.'],
  [{ extends: 'house' }, 'extends must be one of: press, strict, numbers.'],
  [{ rule: {} }, 'rule: a profile has no “rule” there; did you mean “rules”?'],
  [{ glossary: {} }, 'glossary: a profile has no “glossary” there.'],
  [{ name: ' ' }, 'name must not be empty.'],
  [{ style: { spelling: 'scottish' } }, 'style.spelling must be one of: british, american.'],
  [{ patterns: {} }, 'patterns must be a list in square brackets.'],
  [{ patterns: ['x'] }, 'patterns.0 must be an object in curly brackets.'],
  [withPattern({ id: 'Số 1' }), 'patterns.0.id may hold small letters a–z, digits and hyphens only, and begins with a letter.'],
  [withPattern({ severity: 'grave' }), 'patterns.0.severity must be one of: critical, major, minor, info.'],
  [withPattern({ ignoreCase: 'yes' }), 'patterns.0.ignoreCase must be true or false.'],
  [withPattern({ en: '' }), 'patterns.0.en must not be empty.'],
  [withPattern({ en: 'a'.repeat(1001) }), 'patterns.0.en is too long; at most 1000 are allowed.'],
  [withPattern({ en: '(a' }), 'patterns.0.en is not a valid regular expression (Unterminated group).'],
  [withPattern({ en: 'a)(b', wholeWords: true }), "patterns.0.en is not a valid regular expression (Unmatched ')')."],
  [
    withPattern({ unless: { vi: '[z-a]' } }),
    'patterns.0.unless.vi is not a valid regular expression (Range out of order in character class).',
  ],
  [withPattern({ pattern: 'x' }), 'patterns.0.pattern: a profile has no “pattern” there; did you mean “patterns”?'],
  [withPattern({ message: {} }), 'patterns.0.message needs a text “vi” or “en”.'],
  [withPattern({ message: 'No x.' }), 'patterns.0.message must be an object in curly brackets.'],
  [{ patterns: [{ id: 'a', message: { en: 'No x.' } }] }, 'patterns.0 needs a regular expression “vi” or “en”.'],
  [
    { patterns: [...Array(2)].map(() => ({ id: 'a', en: 'x', message: { en: 'No x.' } })) },
    'patterns.1.id: the id “a” is taken by another pattern.',
  ],
];

describe('a profile file', () => {
  it.each(WRONG)('%j is refused', (profile, sentence) => {
    const json = typeof profile === 'string' ? profile : JSON.stringify(profile);
    expect(sentenceOf(json)).toMatch(sentence.startsWith('line') ? `${FILE}, ${sentence}` : `${FILE}: ${sentence}`);
  });

  it('may be empty, and is then the default under its own name', () => {
    expect(read({})).toEqual({ ...namedProfile('press'), name: FILE });
  });

  it('may begin with a byte order mark and carry a schema for editors', () => {
    expect(readProfile(FILE, '\uFEFF{"$schema": "x", "name": "Ban thời sự"}').name).toBe('Ban thời sự');
  });

  it('changes what it extends, an exact id before a star wherever it stands', () => {
    const { rules, style } = read({
      extends: 'strict',
      rules: { 'typography.space': 'info', 'typography.*': 'off' },
      style: { percent: 'per cent' },
    });
    expect(rules.get('typography.space')).toBe('info');
    expect(rules.get('typography.unclosed')).toBe('off');
    expect(rules.get('polarity.hedge')).toBe('major');
    expect(style).toEqual({ percent: 'per cent' });
  });

  it('words a message in the language that is missing by the other', () => {
    expect(read(withPattern({})).patterns[0]!.message).toEqual({ vi: 'No x.', en: 'No x.' });
  });

  it('may set the severity of its own patterns among the rules', () => {
    expect(read({ ...withPattern({}), rules: { 'own.a': 'critical' } }).patterns[0]!.severity).toBe('critical');
    expect(read({ ...withPattern({}), rules: { 'own.*': 'off' } }).patterns[0]!.severity).toBe('off');
  });
});

describe('the profiles of ours', () => {
  it.each(PROFILE_NAMES)('%s speaks only of rules that exist', (name) => {
    const known = new Set(RULES.map(({ id }) => id));
    expect([...namedProfile(name).rules.keys()].filter((id) => !known.has(id))).toEqual([]);
  });

  it('press leaves every rule as the table has it', () => {
    expect(namedProfile('press').rules.size).toBe(0);
  });

  it('strict knows no minor finding of a rule and switches nothing off', () => {
    const settings = RULES.map(({ id, severity }) => namedProfile('strict').rules.get(id) ?? severity);
    expect(settings.filter((one) => one === 'off' || one === 'info')).toEqual([]);
    expect(
      RULES.filter(({ severity }) => severity === 'minor').every(({ id }) => namedProfile('strict').rules.get(id) === 'major'),
    ).toBe(true);
  });

  it('numbers keeps numbers, dates, currencies and units, and nothing else', () => {
    const on = RULES.filter(({ id }) => namedProfile('numbers').rules.get(id) !== 'off');
    expect(new Set(on.map(({ category }) => category))).toEqual(new Set(['number', 'date', 'currency', 'unit']));
  });
});
