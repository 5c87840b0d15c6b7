/** A library from before approvals and terms keeps every row, and its approved pairs stay approved. */

import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { getApproval } from '../../../db/approval-repository.ts';
import { decideFinding, listFindings } from '../../../db/finding-repository.ts';
import { MIGRATIONS } from '../../../db/migrate.ts';
import { migration008 as approvals } from '../../../db/migrations/008-approvals.ts';
import { migration009 as terms } from '../../../db/migrations/009-terms.ts';
import { openLibrary } from '../../../db/open-library.ts';
import { insertPair, setPairState } from '../../../db/pair-repository.ts';
import { insertTerm } from '../../../db/term-repository.ts';
import type { BeadId, FindingId, PairId } from '../../../shared/domain/ids.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const AT = '2025-01-01T00:00:00.000Z';
const [OPEN, APPROVED] = [1 as PairId, 2 as PairId];

/** Two pairs, one of them approved, with a dismissed finding, as the program before `version` would have left them. */
function libraryBefore(version: number): string {
  const file = join(temporaryFolder(), 'library.db');
  const library = openLibrary(file, { migrations: MIGRATIONS.slice(0, version - 1) });
  const { database } = library;
  for (const title of ['Cầu mới', 'Chợ mới']) insertPair(database, { vi: title, en: 'New' }, AT);
  setPairState(database, APPROVED, 'approved', AT);
  database.run('INSERT INTO bead (pair_id, ordinal, confidence) VALUES (1, 0, 0.5)');
  database.run(
    `INSERT INTO finding (pair_id, bead_id, ordinal, fingerprint, rule, category, severity, message, state, reason, created_at, decided_at)
     VALUES (1, 1, 0, '0123456789abcdef', 'number.value', 'number', 'major', '{"key":"k","params":{}}', 'dismissed', 'đúng', ?, ?)`,
    ...[AT, AT],
  );
  library.close();
  return file;
}

function reopened(file: string) {
  const library = openLibrary(file);
  onTestFinished(() => library.close());
  return library.database;
}

test('approved pairs get an approval of nobody, at the time of their last change', () => {
  const database = reopened(libraryBefore(approvals.version));
  expect(getApproval(database, APPROVED)).toEqual({ reason: null, editor: '', at: AT });
  expect(getApproval(database, OPEN)).toBeNull();
});

test('earlier decisions have no editor, later ones do', () => {
  const database = reopened(libraryBefore(approvals.version));
  expect(listFindings(database, OPEN)).toMatchObject([{ state: 'dismissed', reason: 'đúng' }]);
  expect(database.all('SELECT decided_by FROM finding')).toEqual([{ decided_by: null }]);
  decideFinding(database, 1 as FindingId, { state: 'dismissed', reason: 'x', editor: 'Lan' }, AT);
  expect(database.all('SELECT decided_by FROM finding')).toEqual([{ decided_by: 'Lan' }]);
  decideFinding(database, 1 as FindingId, { state: 'open' }, AT);
  expect(database.all('SELECT decided_by FROM finding')).toEqual([{ decided_by: null }]);
});

test('a term outlives the pair that it was picked from', () => {
  const database = reopened(libraryBefore(terms.version));
  const term = { pair: OPEN, bead: 1 as BeadId, vi: 'chợ đầu mối', en: 'wholesale market', editor: 'Lan' };
  expect([insertTerm(database, term, AT), insertTerm(database, term, AT)]).toEqual([true, false]);
  database.run('DELETE FROM pair WHERE id = ?', OPEN);
  expect(database.all('SELECT vi, en, pair_id, bead_id FROM term')).toEqual([
    { vi: 'chợ đầu mối', en: 'wholesale market', pair_id: null, bead_id: null },
  ]);
});
