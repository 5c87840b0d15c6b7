/** Reads a pair as the editing commands know it, and stores the difference that they made. */

import type { ParagraphKind } from '../shared/domain/document.ts';
import type { EditBead, EditParagraph, EditState } from '../shared/domain/edit-state.ts';
import type { BeadId, PairId, ParagraphId } from '../shared/domain/ids.ts';
import type { Language } from '../shared/domain/language.ts';
import type { BeadState } from '../shared/domain/pair.ts';
import type { ReadableDatabase } from './database.ts';

interface BeadRow {
  readonly id: BeadId;
  readonly state: BeadState;
  readonly confidence: number;
}

interface ParagraphRow {
  readonly id: ParagraphId;
  readonly bead_id: BeadId | null;
  readonly language: Language;
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly imported: string;
  readonly source_text: string;
  readonly source_start: number;
  readonly source_end: number;
}

const PARAGRAPHS = `SELECT paragraph.id, bead_id, language, kind, text, coalesce(imported_text, text) AS imported,
    coalesce(source_text, imported_text, text) AS source_text, source_start, source_end
  FROM document JOIN paragraph ON document_id = document.id LEFT JOIN bead_paragraph ON paragraph_id = paragraph.id
  WHERE pair_id = ? ORDER BY document_id, paragraph.ordinal`;

/** The pair for editing, or undefined where there is none. Throws RangeError where its beads are no partition of both sides. */
export function readEditState(database: ReadableDatabase, pair: PairId): EditState | undefined {
  return database.read(() => {
    if (database.get('SELECT 1 FROM pair WHERE id = ?', pair) === undefined) return undefined;
    const rows = database.all<ParagraphRow>(PARAGRAPHS, pair);
    const sides = { vi: byBead(rows, 'vi'), en: byBead(rows, 'en') };
    const beads = database
      .all<BeadRow>('SELECT id, state, confidence FROM bead WHERE pair_id = ? ORDER BY ordinal', pair)
      .map((bead): EditBead => ({ ...bead, vi: sides.vi.get(bead.id) ?? [], en: sides.en.get(bead.id) ?? [] }));
    requirePartition(rows, beads, pair);
    return { beads };
  });
}

function byBead(rows: readonly ParagraphRow[], side: Language): ReadonlyMap<BeadId | null, readonly EditParagraph[]> {
  const groups = Map.groupBy(
    rows.filter((row) => row.language === side),
    (row) => row.bead_id,
  );
  return new Map([...groups].map(([bead, group]) => [bead, group.map(toParagraph)]));
}

function toParagraph(row: ParagraphRow): EditParagraph {
  const source = { text: row.source_text, start: row.source_start, end: row.source_end };
  return { id: row.id, kind: row.kind, text: row.text, imported: row.imported, source };
}

/** What the beads hold, one after another, must be the documents: an edit would else reorder what it does not touch. */
function requirePartition(rows: readonly ParagraphRow[], beads: readonly EditBead[], pair: PairId): void {
  for (const side of ['vi', 'en'] as const) {
    const stored = rows.filter((row) => row.language === side);
    const held = beads.flatMap((bead) => bead[side]);
    if (held.length !== stored.length || held.some((paragraph, index) => paragraph.id !== stored[index]?.id)) {
      throw new RangeError(`The beads of pair ${pair} are no partition of its ${side} side`);
    }
  }
}
