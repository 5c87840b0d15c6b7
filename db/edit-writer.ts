/** Stores what an edit changed of a pair and nothing else, so that findings and search keep what they know of the rest. */

import { type EditChanges, editChanges } from '../shared/domain/edit-changes.ts';
import { type EditBead, type EditParagraph, type EditState, paragraphsOf } from '../shared/domain/edit-state.ts';
import type { DocumentId, PairId } from '../shared/domain/ids.ts';
import { LANGUAGES, type Language } from '../shared/domain/language.ts';
import type { SqlValue, WritableDatabase } from './database.ts';
import { indexBead } from './search-index.ts';

/** Rows that change places wait beyond this ordinal, for two must never have the same one. */
const WAITING = 1_000_000_000;

interface Numbered {
  readonly id: number;
}

/**
 * Makes the stored pair, which must be `before`, into `after`, and says which beads have other paragraphs or texts now. Findings
 * of a removed bead or paragraph wait unseen for the next check; those of a changed bead stand until then.
 */
export function writeEditState(database: WritableDatabase, pair: PairId, before: EditState, after: EditState): EditChanges {
  const changes = editChanges(before, after);
  database.write(() => {
    for (const id of changes.removed) database.run('DELETE FROM bead WHERE id = ?', id);
    for (const id of changes.changed) database.run('DELETE FROM bead_paragraph WHERE bead_id = ?', id);
    for (const side of LANGUAGES) writeSide(database, pair, side, paragraphsOf(before, side), paragraphsOf(after, side));
    writeBeads(database, pair, before.beads, after.beads);
    const changed = new Set(changes.changed);
    for (const bead of after.beads) if (changed.has(bead.id)) fillBead(database, bead);
  });
  return changes;
}

interface Difference<Row> {
  readonly added: readonly { readonly row: Row; readonly ordinal: number }[];
  readonly gone: readonly Row[];
  /** Rows of both whose content may be another. */
  readonly altered: readonly { readonly row: Row; readonly was: Row }[];
}

function differenceOf<Row extends Numbered>(before: readonly Row[], after: readonly Row[]): Difference<Row> {
  const old = new Map(before.map((row) => [row.id, row]));
  const added: { row: Row; ordinal: number }[] = [];
  const altered: { row: Row; was: Row }[] = [];
  after.forEach((row, ordinal) => {
    const was = old.get(row.id);
    old.delete(row.id);
    if (was === undefined) added.push({ row, ordinal });
    else if (was !== row) altered.push({ row, was });
  });
  return { added, gone: [...old.values()], altered };
}

/** Gives the rows of `table` that belong to `owner` the order of `after`; new rows find their ordinals free. */
function reorder(
  database: WritableDatabase,
  table: 'bead' | 'paragraph',
  owner: number,
  before: readonly Numbered[],
  after: readonly Numbered[],
): void {
  const first = after.findIndex((row, index) => row.id !== before[index]?.id);
  const from = first < 0 ? after.length : first;
  let to = after.length;
  while (to > from && after[to - 1]?.id === before[to - 1]?.id) to--;
  if (to === from) return;
  const column = table === 'bead' ? 'pair_id' : 'document_id';
  database.run(
    `UPDATE ${table} SET ordinal = ordinal + ${WAITING} WHERE ${column} = ? AND ordinal >= ? AND ordinal < ?`,
    ...[owner, from, to],
  );
  const order = JSON.stringify(after.slice(from, to).map((row) => row.id));
  database.run(
    `UPDATE ${table} SET ordinal = ? + place.key FROM json_each(?) AS place WHERE ${table}.id = place.value`,
    ...[from, order],
  );
}

/** The columns that hold a paragraph's text: null stands for "the same as the one before", as in the schema. */
function textColumns({ kind, text, imported, source }: EditParagraph): readonly SqlValue[] {
  const file = source.text === imported ? null : source.text;
  return [kind, text, imported === text ? null : imported, file, source.start, source.end];
}

function writeSide(
  database: WritableDatabase,
  pair: PairId,
  side: Language,
  before: readonly EditParagraph[],
  after: readonly EditParagraph[],
): void {
  const { added, gone, altered } = differenceOf(before, after);
  const document = database.get<{ readonly id: DocumentId }>(
    'SELECT id FROM document WHERE pair_id = ? AND language = ?',
    ...[pair, side],
  );
  if (document === undefined) throw new RangeError(`Pair ${pair} has no ${side} side`);
  for (const { id } of gone) database.run('DELETE FROM paragraph WHERE id = ?', id);
  reorder(database, 'paragraph', document.id, before, after);
  for (const { row: paragraph, ordinal } of added) {
    database.run(
      `INSERT INTO paragraph (id, document_id, ordinal, kind, text, imported_text, source_text, source_start, source_end)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[paragraph.id, document.id, ordinal, ...textColumns(paragraph)],
    );
  }
  for (const { row: paragraph } of altered) {
    database.run(
      `UPDATE paragraph SET kind = ?, text = ?, imported_text = ?, source_text = ?, source_start = ?, source_end = ? WHERE id = ?`,
      ...[...textColumns(paragraph), paragraph.id],
    );
  }
}

function writeBeads(database: WritableDatabase, pair: PairId, before: readonly EditBead[], after: readonly EditBead[]): void {
  const { added, altered } = differenceOf(before, after);
  reorder(database, 'bead', pair, before, after);
  for (const { row: bead, ordinal } of added) {
    database.run(
      'INSERT INTO bead (id, pair_id, ordinal, confidence, state) VALUES (?, ?, ?, ?, ?)',
      ...[bead.id, pair, ordinal, bead.confidence, bead.state],
    );
  }
  for (const { row: bead, was } of altered) {
    if (bead.state === was.state && bead.confidence === was.confidence) continue;
    database.run('UPDATE bead SET confidence = ?, state = ? WHERE id = ?', bead.confidence, bead.state, bead.id);
  }
}

function fillBead(database: WritableDatabase, bead: EditBead): void {
  for (const { id } of [...bead.vi, ...bead.en]) {
    database.run('INSERT INTO bead_paragraph (paragraph_id, bead_id) VALUES (?, ?)', id, bead.id);
  }
  indexBead(database, bead.id);
}
