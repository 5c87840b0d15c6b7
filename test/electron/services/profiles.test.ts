/** Profiles of ours and of the house, found by name or file; expressions without end are stopped. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileGrants } from '../../../electron/file-grants.ts';
import { createProfiles, createTimeLimit } from '../../../electron/services/profiles.ts';
import { namedProfile } from '../../../shared/check/profile/named-profiles.ts';
import { checkSegment } from '../../../shared/domain/pipeline.ts';
import { temporaryFolder } from '../cli/run-doichieu.ts';

function profileFile(profile: object) {
  const grants = createFileGrants();
  const path = join(temporaryFolder(), 'nhà.json');
  writeFileSync(path, JSON.stringify(profile));
  return { path, profiles: createProfiles(grants), file: grants.grant(path) };
}

function find(pattern: object) {
  const { profiles, file } = profileFile({ patterns: [{ id: 'a', message: { en: 'No.' }, ...pattern }] });
  return profiles.find({ file });
}

const ENDLESS = ['(a+)+$', '(\\w+\\s?)*!', '^(\\p{L}|[a-z])+\\d', '(x+x+)+y', '(?:đ*)*z', '([^b]+)+b', '(\\d+,?)+$'];

/** Nested repetitions that every text is soon done with, since a sign between them says where each begins. */
const SOUND = ['(?:\\p{Lu}\\p{Ll}+ )+', '(?:\\d{3},)*\\d{3}', '\\bthe\\s+the\\b', '"[^"]*"', '.*committee.*', '(?:a|b)+c'];

describe('profiles', () => {
  it('are press where nothing is named, and those of ours by their names', async () => {
    const profiles = createProfiles(createFileGrants());
    expect(await profiles.find(undefined)).toBe(namedProfile('press'));
    expect(await profiles.find('numbers')).toBe(namedProfile('numbers'));
  });

  it('of a file are read once', async () => {
    const { path, profiles, file } = profileFile({ name: 'Nhà' });
    const first = await profiles.find({ file });
    writeFileSync(path, 'no JSON any more');
    expect(await profiles.find({ file })).toBe(first);
  });

  it.each(ENDLESS)('refuse the expression %s', async (en) => {
    const error = { code: 'profile-invalid', params: { file: 'nhà.json', place: 'patterns.0.en', reason: 'slow-expression' } };
    await expect(find({ en })).rejects.toMatchObject(error);
  });

  it('refuse one that is only a condition', async () => {
    const error = { params: { place: 'patterns.0.unless.vi', reason: 'slow-expression' } };
    await expect(find({ en: 'a', unless: { vi: '(a+)+$' } })).rejects.toMatchObject(error);
  });

  it.each(SOUND)('take the expression %s', async (en) => {
    expect((await find({ en })).patterns).toHaveLength(1);
  });

  it('stop a search that the probes did not foresee', async () => {
    const profile = { ...(await find({ en: '(?:ch|c|h)+!' })), timeLimit: createTimeLimit(200) };
    const check = () => checkSegment('Chào.', `${'ch'.repeat(60)}.`, { profile });
    expect(check).toThrow(expect.objectContaining({ params: { file: 'nhà.json', place: 'a', reason: 'slow-pattern' } }));
  });

  it('hand an error of the work on', () => {
    const work = () => {
      throw new RangeError('not slow');
    };
    expect(() => createTimeLimit(1_000)(work)).toThrow('not slow');
  });
});
