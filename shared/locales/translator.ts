/** Words messages in Vietnamese or English through i18next; the only place that knows the locale files. */

import { createInstance, type i18n } from 'i18next';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Message, MessageParam } from '../domain/message.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/** `text` fills a key of the locale files in one language; `both` words a message in each. */
export interface Translator {
  text(language: Language, key: string, params?: Readonly<Record<string, MessageParam>>): string;
  both(message: Message): Readonly<Record<Language, string>>;
}

/** Makes a translator. An unknown key throws: a message without words is a bug, not a blank on the editor's screen. */
export function createTranslator(): Translator {
  const instance: i18n = createInstance();
  void instance.init({
    lng: 'vi',
    fallbackLng: false,
    initAsync: false,
    resources: { vi: { translation: vi }, en: { translation: en } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new RangeError(`No text for the key ${key}`);
    },
  });
  const fixed = { vi: instance.getFixedT('vi'), en: instance.getFixedT('en') };
  const text: Translator['text'] = (language, key, params = {}) => {
    const own = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
    );
    return fixed[language](key, own);
  };
  return {
    text,
    both: ({ key, params }) =>
      Object.fromEntries(LANGUAGES.map((language) => [language, text(language, key, params)])) as Record<Language, string>,
  };
}
