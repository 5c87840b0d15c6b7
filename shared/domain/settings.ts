/** What a user sets once: how the interface speaks and looks, and how the checks judge. */

import type { ProfileName } from '../check/profile/profile.ts';
import type { Language } from './language.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;

export type Theme = (typeof THEMES)[number];

/** Of the texts in the workbench, in per cent of the normal size. */
export const FONT_SIZES = [85, 100, 115, 130, 150, 175, 200] as const;

export type FontSize = (typeof FONT_SIZES)[number];

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly fontSize: FontSize;
  readonly profile: ProfileName;
  /** Name to stand beside decisions and approvals; empty where the user gave none. */
  readonly editor: string;
}

export const DEFAULT_SETTINGS: Settings = { language: 'vi', theme: 'system', fontSize: 100, profile: 'press', editor: '' };
