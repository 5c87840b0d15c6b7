/** A sentence that is not yet in any language: a key of the locale files and what fills its gaps. */

import type { Language } from './language.ts';

/** A string that reads alike in both languages, or one wording for each (47,073 triệu / 47.073 million). */
export type MessageParam = string | number | Readonly<Record<Language, string>>;

export interface Message {
  /** A key of `shared/locales/*.json`, for example `finding.number.scale`. */
  readonly key: string;
  readonly params: Readonly<Record<string, MessageParam>>;
}
