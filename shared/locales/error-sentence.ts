/** Words an expected failure as the one sentence that the user reads. */

import type { AppError } from '../domain/app-error.ts';
import type { Language } from '../domain/language.ts';
import type { Translator } from './translator.ts';

/** Parameters whose value is a word of ours; they are translated before they fill the sentence. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  language: { vi: 'language.vi', en: 'language.en' },
  found: { vi: 'language.vi', en: 'language.en' },
  wanted: { vi: 'language.vi', en: 'language.en' },
  file: { '-': 'standard-input' },
  type: {
    string: 'type.string',
    object: 'type.object',
    record: 'type.object',
    array: 'type.array',
    boolean: 'type.boolean',
  },
  expected: {
    string: 'expected.string',
    array: 'expected.array',
    'string-or-number': 'expected.string-or-number',
    'right-length': 'expected.right-length',
    profile: 'expected.profile',
    allowed: 'expected.allowed',
  },
};

/** A file name may hold line breaks and terminal escapes; a sentence may not. */
const CONTROLS = /\p{Cc}+/gu;

/**
 * The sentence `error.<code>`, or `error.<code>_<reason>` where the locale files have a wording for that very reason. `detail`, as
 * the library's errors call it, counts as the reason. Always one line.
 */
export function errorSentence({ code, params }: AppError, translator: Translator, language: Language): string {
  const reason = params['reason'] ?? params['detail'] ?? '';
  const worded = Object.entries(params).map(([name, value]) => {
    const key = WORDS[name]?.[String(value)];
    return [name, key === undefined ? value : translator.text(language, key)];
  });
  const filled = { ...Object.fromEntries(worded), reason, context: String(reason) };
  return translator.text(language, `error.${code}`, filled).replaceAll(CONTROLS, ' ');
}
