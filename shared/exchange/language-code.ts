/** Tells our two languages by the codes that exchange files name them with. */

import type { Language } from '../domain/language.ts';

/** ISO 639-1 and 639-2 codes, as BCP 47 tags begin with them. */
const LANGUAGE_OF: Readonly<Record<string, Language>> = { vi: 'vi', vie: 'vi', en: 'en', eng: 'en' };

/** "vi", "vi-VN", "EN-us" and the malformed but common "vi_VN"; null for another language or none. */
export function languageOfCode(code: string | undefined): Language | null {
  return LANGUAGE_OF[code?.trim().toLowerCase().split(/[-_]/)[0] ?? ''] ?? null;
}
