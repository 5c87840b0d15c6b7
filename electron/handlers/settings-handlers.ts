/** The user's settings, which lie beside the library and do not need it to be opened. */

import type { Settings } from '../../shared/domain/settings.ts';
import type { DispatchContext, HandlersOf } from './handler-table.ts';

const file = () => import('../services/settings/settings-file.ts');

export interface SettingsHandlers extends HandlersOf<'settings.get' | 'settings.set'> {
  /** The settings as they are now, for the other handlers. */
  current(): Promise<Settings>;
}

export function settingsHandlers({ library, libraryFile }: DispatchContext): SettingsHandlers {
  const path = async () => (await file()).settingsPath(libraryFile ?? (await library()).library.file);
  const current = async () => (await file()).readSettings(await path());
  return {
    current,
    'settings.get': current,
    'settings.set': async (changes) => {
      const given = Object.entries(changes).filter(([, value]) => value !== undefined);
      return (await file()).changeSettings(await path(), Object.fromEntries(given) as Partial<Settings>);
    },
  };
}
