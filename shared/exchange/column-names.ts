/** How people head the columns of a bilingual table. */

import type { Language } from '../domain/language.ts';

/** Folded: small letters without marks. Seen in exports of translation tools and in tables that offices keep. */
export const COLUMN_NAMES: Readonly<Record<Language | 'id' | 'either', ReadonlySet<string>>> = {
  vi: new Set(['vi', 'vi-vn', 'vi_vn', 'vn', 'vie', 'vietnamese', 'tieng viet', 'viet', 'ban tieng viet', 'van ban tieng viet']),
  en: new Set(['en', 'en-us', 'en-gb', 'en_us', 'en_gb', 'eng', 'english', 'tieng anh', 'anh', 'ban tieng anh']),
  id: new Set(['id', 'key', 'no', 'no.', 'stt', 'number', 'so', 'so thu tu', 'segment', 'segment id', 'unit', 'ma']),
  either: new Set(['source', 'target', 'translation', 'original', 'nguon', 'dich', 'ban dich', 'ban goc', 'nguyen ban']),
};
