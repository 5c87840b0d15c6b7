/** What a reader of a bilingual file hands on: its units in order, each with its Vietnamese and its English. */

import type { BilingualFormat } from '../domain/document.ts';
import type { Language } from '../domain/language.ts';

export interface BilingualUnit {
  /** The unit's own name in its file, null where it has none. */
  readonly id: string | null;
  /** The language that was translated from. */
  readonly source: Language;
  /** Plain text without inline markup, as the file has it; empty where it is not translated. */
  readonly vi: string;
  readonly en: string;
}

export interface BilingualText {
  readonly format: BilingualFormat;
  readonly units: readonly BilingualUnit[];
}
