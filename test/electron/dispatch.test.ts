/** The one door: what does not fit the contract is refused with the field's name, and nothing is opened before it is needed. */

import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../electron/dispatch.ts';
import { createFileGrants } from '../../electron/file-grants.ts';
import type { Method } from '../../shared/api/contract.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import { errorSentence } from '../../shared/locales/error-sentence.ts';
import { createTranslator } from '../../shared/locales/translator.ts';

function dispatch() {
  const library = () => Promise.reject(new Error('no library in this test'));
  return createDispatch({ grants: createFileGrants(), library, emit: () => {} });
}

const WRONG: readonly (readonly [Method, unknown, string, string])[] = [
  ['segment.check', { vi: 'a', en: 'b' }, 'id', 'string-or-number'],
  ['segment.check', { id: [], vi: 'a', en: 'b' }, 'id', 'string-or-number'],
  ['segment.check', { id: 1, vi: null, en: 'b' }, 'vi', 'string'],
  ['document.align', { id: 1, vi: 'a', en: [] }, 'vi', 'array'],
  ['document.align', { id: 1, vi: [], en: ['a', 5] }, 'en.1', 'string'],
  [
    'documents.align',
    {
      documents: [
        { id: 1, vi: [], en: [] },
        { id: 2, vi: [] },
      ],
    },
    'documents.1.en',
    'array',
  ],
  ['segment.check', { id: 1, vi: 'a', en: 'b', profile: 'quick' }, 'profile', 'profile'],
  ['rules.list', { profile: { path: '/etc/hostname' } }, 'profile', 'profile'],
  ['library.search', { text: '' }, 'text', 'right-length'],
  ['library.search', { text: 'a', limit: 501 }, 'limit', 'allowed'],
  ['pair.open', { pair: '1' }, 'pair', 'allowed'],
  ['pair.open', { pair: 0 }, 'pair', 'allowed'],
  ['pair.edit', { pair: 1, edits: [] }, 'edits', 'right-length'],
  ['pair.edit', { pair: 1, edits: [{ kind: 'restore', at: 0, replaced: [], beads: [] }] }, 'edits.0.kind', 'allowed'],
  ['pair.export', { pair: 1, format: 'exe' }, 'format', 'allowed'],
  ['finding.dismiss', { pair: 1, findings: [1], reason: '  ' }, 'reason', 'right-length'],
  ['settings.set', { fontSize: 101 }, 'fontSize', 'allowed'],
];

describe('the dispatch', () => {
  it.each(WRONG)('%s refuses %o for %s', async (method, input, field, expected) => {
    const error = await dispatch()(method, input as never).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: 'input-invalid', params: { method, field, expected } });
    const sentence = errorSentence(error as AppError, createTranslator(), 'en');
    expect(sentence).toMatch(/^[a-z.]+: the field “[^”]+” must be an? [a-z ]+\.$/);
  });

  it('checks a segment without opening the library', async () => {
    expect(await dispatch()('segment.check', { id: 'x', vi: 'Năm 2031', en: 'In 2031' })).toEqual({ id: 'x', findings: [] });
  });

  it('hands an error of the library on unchanged', async () => {
    await expect(dispatch()('library.list', {})).rejects.toThrow('no library in this test');
  });

  it('reads no file that was not granted', async () => {
    const files = ['/etc/hostname', 'file-1'] as never;
    await expect(dispatch()('pair.check', { files })).rejects.toMatchObject({ code: 'file-not-found' });
  });
});
