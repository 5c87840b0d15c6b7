/** What a library learns from the beads that people settle, and that it keeps it. */

import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listBeads, setBeadState } from '../../../../db/bead-repository.ts';
import { learnedFrom, listLearnedWords } from '../../../../db/learned-lexicon-repository.ts';
import type { Library } from '../../../../db/library.ts';
import { openLibrary } from '../../../../db/open-library.ts';
import { libraryLexicon } from '../../../../electron/services/lexicon/library-lexicon.ts';
import { addPair } from '../../../../electron/services/library/add-pair.ts';
import { BUILT_IN_LEXICON } from '../../../../shared/align/lexicon/built-in.ts';
import { unitsIn, vietnameseWords } from '../../../../shared/align/lexicon.ts';
import type { Document } from '../../../../shared/domain/document.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { hash } from '../../../db/sample-pair.ts';
import { temporaryFolder } from '../../../db/temporary-folder.ts';

const NOW = () => new Date('2025-03-01T08:00:00Z');

/** Sixty lines about an invented instrument, whose name no dictionary has. */
const VERBS: readonly (readonly [vi: string, en: string])[] = [
  ['Nghệ nhân làm đàn kơ rum từ tre.', 'The craftsman makes the kerume from bamboo.'],
  ['Học sinh tập đàn kơ rum ở trường.', 'Pupils practise the kerume at school.'],
  ['Khách du lịch mua đàn kơ rum ở chợ.', 'Tourists buy the kerume at the market.'],
  ['Bảo tàng trưng bày đàn kơ rum cổ.', 'The museum shows an old kerume.'],
  ['Đội văn nghệ biểu diễn đàn kơ rum.', 'The troupe performs on the kerume.'],
  ['Xã mở lớp dạy đàn kơ rum miễn phí.', 'The commune opens a free class in the kerume.'],
];

function documentOf(language: Language, count: number): Document {
  const paragraphs = Array.from({ length: count }, (_, index) => {
    const text = `${VERBS[index % VERBS.length]![language === 'vi' ? 0 : 1]} (${index})`;
    return { kind: 'paragraph' as const, text, source: { text, start: 0, end: text.length } };
  });
  return { name: `kơ rum.${language}.txt`, format: 'txt', encoding: 'utf-8', language, languageConfidence: 1, paragraphs };
}

function libraryWith(count: number): Library {
  const library = openLibrary(join(temporaryFolder(), 'library.db'));
  onTestFinished(() => library.close());
  const beads = Array.from({ length: count }, (_, index) => ({ vi: [index], en: [index], confidence: 1 }));
  const pair = { vi: documentOf('vi', count), en: documentOf('en', count), beads, findings: [] };
  addPair(library, { ...pair, viSha256: hash('vi'), enSha256: hash('en') }, NOW);
  return library;
}

function confirmAll(library: Library): void {
  for (const { id } of listBeads(library.database, 1 as never)) setBeadState(library.database, id, 'confirmed');
}

describe('the lexicon of a library', () => {
  it('is the built-in one until beads are settled', () => {
    const library = libraryWith(60);
    expect(libraryLexicon(library, NOW)).toBe(BUILT_IN_LEXICON);
    expect(learnedFrom(library.database)).toBe(0);
  });

  it('learns a word from settled beads, and keeps it', () => {
    const library = libraryWith(60);
    confirmAll(library);
    const lexicon = libraryLexicon(library, NOW);
    const translated = unitsIn(lexicon, vietnameseWords('đàn kơ rum')).flatMap((unit) => lexicon.translations[unit] ?? []);
    expect(translated).toContain(lexicon.stemId('kerume'));
    expect(learnedFrom(library.database)).toBe(60);
    expect(listLearnedWords(library.database).some(({ en }) => en === 'kerume')).toBe(true);
  });

  it('does not learn again for the same beads, nor from a handful', () => {
    const library = libraryWith(60);
    confirmAll(library);
    libraryLexicon(library, NOW);
    library.database.run('DELETE FROM learned_word');
    expect(libraryLexicon(library, NOW)).toBe(BUILT_IN_LEXICON);
    const small = libraryWith(20);
    confirmAll(small);
    expect(libraryLexicon(small, NOW)).toBe(BUILT_IN_LEXICON);
  });
});
