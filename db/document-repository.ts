/** Documents and their paragraphs: as imported, which never changes, and as edited. */

import type { Document, DocumentFormat, ParagraphKind, TextEncoding } from '../shared/domain/document.ts';
import type { BeadId, DocumentId, PairId, ParagraphId } from '../shared/domain/ids.ts';
import type { Language } from '../shared/domain/language.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { indexBead } from './search-index.ts';

interface DocumentRow {
  readonly id: DocumentId;
  readonly language: Language;
  readonly language_confidence: number;
  readonly file_name: string;
  readonly format: DocumentFormat;
  readonly encoding: TextEncoding | null;
}

interface ParagraphRow {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly source_text: string;
  readonly source_start: number;
  readonly source_end: number;
}

/**
 * Stores `document` as one side of `pair`. `sha256` is that of the file's bytes, 64 lower-case hexadecimal digits; `at` an ISO
 * time in UTC.
 */
export function insertDocument(database: WritableDatabase, pair: PairId, document: Document, sha256: string, at: string): void {
  const { rowid } = database.run(
    `INSERT INTO document (pair_id, language, language_confidence, file_name, format, encoding, sha256, imported_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[pair, document.language, document.languageConfidence, document.name],
    ...[document.format, document.encoding, sha256, at],
  );
  document.paragraphs.forEach(({ kind, text, source }, ordinal) => {
    database.run(
      `INSERT INTO paragraph (document_id, ordinal, kind, text, source_text, source_start, source_end)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...[rowid, ordinal, kind, text, source.text === text ? null : source.text, source.start, source.end],
    );
  });
}

/** One side of `pair` with its paragraphs as they read now, or undefined where there is no such pair. */
export function getDocument(database: ReadableDatabase, pair: PairId, language: Language): Document | undefined {
  const row = database.get<DocumentRow>('SELECT * FROM document WHERE pair_id = ? AND language = ?', pair, language);
  if (row === undefined) return undefined;
  const paragraphs = database.all<ParagraphRow>(
    `SELECT kind, text, coalesce(source_text, imported_text, text) AS source_text, source_start, source_end
     FROM paragraph WHERE document_id = ? ORDER BY ordinal`,
    row.id,
  );
  return {
    name: row.file_name,
    format: row.format,
    encoding: row.encoding,
    language: row.language,
    languageConfidence: row.language_confidence,
    paragraphs: paragraphs.map((paragraph) => ({
      kind: paragraph.kind,
      text: paragraph.text,
      source: {
        text: paragraph.source_text,
        start: paragraph.source_start,
        end: paragraph.source_end,
      },
    })),
  };
}

/** What one side of `pair` was read from. Throws RangeError where there is no such pair: a pair has both sides. */
export function getDocumentHead(
  database: ReadableDatabase,
  pair: PairId,
  language: Language,
): Pick<Document, 'name' | 'format' | 'encoding'> {
  const head = database.get<Pick<Document, 'name' | 'format' | 'encoding'>>(
    'SELECT file_name AS name, format, encoding FROM document WHERE pair_id = ? AND language = ?',
    ...[pair, language],
  );
  if (head === undefined) throw new RangeError(`Pair ${pair} has no ${language} side`);
  return head;
}

/** The row numbers of one side's paragraphs, in order. */
export function paragraphIds(database: ReadableDatabase, pair: PairId, language: Language): readonly ParagraphId[] {
  return database
    .all<{ readonly id: ParagraphId }>(
      `SELECT paragraph.id FROM paragraph JOIN document ON document.id = document_id
       WHERE pair_id = ? AND language = ? ORDER BY ordinal`,
      pair,
      language,
    )
    .map((row) => row.id);
}

/** What the reader made of the file for this paragraph, whatever edits did since; undefined for an unknown paragraph. */
export function importedText(database: ReadableDatabase, paragraph: ParagraphId): string | undefined {
  return database.get<{ readonly imported_text: string }>(
    'SELECT coalesce(imported_text, text) AS imported_text FROM paragraph WHERE id = ?',
    paragraph,
  )?.imported_text;
}

/** Gives a paragraph its new text (NFC, one line) and makes its bead findable by it; the imported text stays. */
export function setParagraphText(database: WritableDatabase, paragraph: ParagraphId, text: string): void {
  database.write(() => {
    database.run(
      'UPDATE paragraph SET imported_text = nullif(coalesce(imported_text, text), ?), text = ? WHERE id = ?',
      ...[text, text, paragraph],
    );
    const row = database.get<{ readonly bead_id: BeadId }>(
      'SELECT bead_id FROM bead_paragraph WHERE paragraph_id = ?',
      paragraph,
    );
    if (row !== undefined) indexBead(database, row.bead_id);
  });
}
