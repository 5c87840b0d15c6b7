/** Words in file names that say which language or version a file is, not which article: names are compared without them. */

/** Folded. Source: how offices and translators mark files, as seen in Vietnamese and English file names. */
export const LANGUAGE_WORDS: ReadonlySet<string> = new Set([
  ...['vi', 'vn', 'vie', 'viet', 'vietnamese', 'vietnam', 'tv', 'tiengviet', 'tieng', 'goc', 'nguon', 'source', 'original'],
  ...['en', 'eng', 'english', 'ta', 'tienganh', 'anh', 'dich', 'ban', 'bandich', 'target', 'translation', 'translated', 'trans'],
]);

/** Folded; a number may follow without a space ("v2"). */
export const VERSION_WORDS: ReadonlySet<string> = new Set([
  ...['v', 'ver', 'version', 'rev', 'final', 'draft', 'copy', 'new', 'edited', 'clean'],
  ...['sua', 'chinh', 'cuoi', 'moi', 'nhap', 'duyet', 'chot', 'saochep', 'sao', 'chep'],
]);
