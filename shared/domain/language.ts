/** The two languages that Đối Chiếu lays side by side. */

export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language on the other side of a pair. */
export function otherLanguage(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi';
}
