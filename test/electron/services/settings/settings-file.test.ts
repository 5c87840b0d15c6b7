/** There are always settings: the file may be missing, old, damaged or from the future. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../../../electron/dispatch.ts';
import { createFileGrants } from '../../../../electron/file-grants.ts';
import { changeSettings, readSettings, settingsPath } from '../../../../electron/services/settings/settings-file.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/domain/settings.ts';
import { temporaryFolder } from '../../../db/temporary-folder.ts';

function fileWith(text?: string): string {
  const path = settingsPath(join(temporaryFolder(), 'library.db'));
  if (text !== undefined) writeFileSync(path, text);
  return path;
}

describe('reading', () => {
  it.each<[string | undefined, object]>([
    [undefined, {}],
    ['', {}],
    ['{"language":"en"', {}],
    ['[]', {}],
    ['null', {}],
    ['{"language":"fr","theme":"dark","fontSize":101,"editor":7}', { theme: 'dark' }],
    ['{"language":"en","fontSize":150,"unknown":1}', { language: 'en', fontSize: 150 }],
    ['{"__proto__":{"theme":"dark"}}', {}],
  ])('%s', (text, expected) => {
    expect(readSettings(fileWith(text))).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });
});

describe('changing', () => {
  it('keeps what is not changed, and what a later version wrote', () => {
    const path = fileWith('{"theme":"dark","later":{"a":1}}');
    expect(changeSettings(path, { editor: 'Lan' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', editor: 'Lan' });
    expect(readSettings(path)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', editor: 'Lan' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ later: { a: 1 } });
    expect(readdirSync(dirname(path))).toEqual(['settings.json']);
  });

  it('makes the folder, and says where it cannot', () => {
    const folder = temporaryFolder();
    changeSettings(join(folder, 'a', 'b', 'settings.json'), { theme: 'light' });
    expect(readSettings(join(folder, 'a', 'b', 'settings.json')).theme).toBe('light');
    writeFileSync(join(folder, 'file'), '');
    expect(() => changeSettings(join(folder, 'file', 'settings.json'), {})).toThrow(AppError);
  });
});

it('needs no library that can be opened', async () => {
  const folder = temporaryFolder();
  const library = () => Promise.reject(new AppError('library-damaged', { file: 'x', detail: 'y' }));
  const context = { grants: createFileGrants(), library, libraryFile: join(folder, 'library.db'), emit: () => {} };
  const dispatch = createDispatch(context);
  expect(await dispatch('settings.set', { language: 'en' })).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
  expect(await dispatch('settings.get', {})).toMatchObject({ language: 'en' });
  await expect(dispatch('settings.set', { theme: 'pink' } as never)).rejects.toMatchObject({ code: 'input-invalid' });
  expect(await dispatch('library.examine', {})).toMatchObject({ damage: ['y'], backups: [] });
});
