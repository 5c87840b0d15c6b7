/** What the window remembers from one start to the next; everything else is kept by the library. */

import { z } from 'zod';
import { LANGUAGES, type Language } from '../../shared/domain/language.ts';
import type { WindowState } from './window-state.ts';

export interface HostState {
  readonly window: WindowState | null;
  /** Absolute paths, the latest first. */
  readonly recent: readonly string[];
  /** Absolute path of the library that the user chose; null for the one in the app's data folder. */
  readonly library: string | null;
  /** Of the menus, before the settings of the library are known. */
  readonly language: Language;
}

const LONGEST_RECENT = 10;

const pixels = z.int().min(-100_000).max(100_000);
const length = z.int().positive().max(100_000);
const windowState = z.object({
  bounds: z.object({ x: pixels, y: pixels, width: length, height: length }),
  maximized: z.boolean(),
});

const hostState = z.object({
  window: windowState.nullable().catch(null),
  recent: z.array(z.string().min(1)).max(LONGEST_RECENT).catch([]),
  library: z.string().min(1).nullable().catch(null),
  language: z.enum(LANGUAGES).catch('vi'),
});

/** Whatever of `value` can be understood; the file may be of another version, cut short or edited by hand. */
export function parseHostState(value: unknown): HostState {
  return hostState.parse(typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
}

/** `paths` before what was there, none of them twice, the oldest dropped. */
export function withRecent(recent: readonly string[], paths: readonly string[]): readonly string[] {
  return [...new Set([...paths, ...recent])].slice(0, LONGEST_RECENT);
}
