/** What the page may ask of the window, and what it may not. */

import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { choiceDialog } from '../../../electron/shell/file-choices.ts';
import { CHOOSE_REQUEST, GRANT_REQUEST, PDF_REQUEST, SAVE_REQUEST } from '../../../electron/shell/host-requests.ts';
import { FILE_CHOICES } from '../../../shared/api/bridge.ts';
import { LANGUAGES } from '../../../shared/domain/language.ts';
import { createTranslator } from '../../../shared/locales/translator.ts';

const file = { name: 'a.tmx', mediaType: 'text/xml', content: 'x' };

describe('a request of the page', () => {
  it.each<readonly [string, ZodType, unknown, unknown]>([
    ['a choice', CHOOSE_REQUEST, ['documents', {}], ['documents', { several: false }]],
    ['several', CHOOSE_REQUEST, ['folder', { several: true }], ['folder', { several: true }]],
    ['a text to save', SAVE_REQUEST, [file], [file]],
    ['bytes to save', SAVE_REQUEST, [{ ...file, content: Uint8Array.of(1) }], [{ ...file, content: Uint8Array.of(1) }]],
    ['a name that is a path', SAVE_REQUEST, [{ ...file, name: '../../etc/cron.d/a.tmx' }], [file]],
    ['a Windows path', PDF_REQUEST, ['<p>', 'C:\\Windows\\báo cáo.pdf'], ['<p>', 'báo cáo.pdf']],
    ['a name with control characters', PDF_REQUEST, ['', 'a\u0000b\n.pdf'], ['', 'a_b_.pdf']],
  ])('is understood: %s', (_, schema, value, wanted) => {
    expect(schema.parse(value)).toEqual(wanted);
  });

  it.each<readonly [string, ZodType, unknown]>([
    ['an unknown choice', CHOOSE_REQUEST, ['everything', {}]],
    ['no options', CHOOSE_REQUEST, ['documents']],
    ['wrong options', CHOOSE_REQUEST, ['documents', { several: 'yes' }]],
    ['too many arguments', CHOOSE_REQUEST, ['documents', {}, '/etc']],
    ['no content', SAVE_REQUEST, [{ name: 'a', mediaType: '' }]],
    ['an object as content', SAVE_REQUEST, [{ ...file, content: { length: 1 } }]],
    ['no name', SAVE_REQUEST, [{ ...file, name: '' }]],
    ['a folder as name', SAVE_REQUEST, [{ ...file, name: '/etc/..' }]],
    ['dots as name', PDF_REQUEST, ['', '...']],
    ['paths that are none', GRANT_REQUEST, [['']]],
    ['a path in place of paths', GRANT_REQUEST, ['/etc/passwd']],
  ])('is refused: %s', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('the dialog for choosing', () => {
  const translator = createTranslator();

  it.each(FILE_CHOICES)('is worded in both languages for %s', (choice) => {
    const [vi, en] = LANGUAGES.map((language) => choiceDialog(choice, false, translator, language).title);
    expect(vi).not.toBe(en);
  });

  it('opens folders where folders are wanted, several files where several are', () => {
    expect(choiceDialog('folder', false, translator, 'vi')).toMatchObject({ filters: [], properties: ['openDirectory'] });
    expect(choiceDialog('documents', true, translator, 'vi').properties).toEqual(['openFile', 'multiSelections']);
  });
});
