/** One page of the library's list: filtered, put in order and counted by SQL, however long the list is. */

import type { z } from 'zod';
import type { LIBRARY_INPUTS, ListOrder, PairPage } from '../shared/api/library-methods.ts';
import type { PairId } from '../shared/domain/ids.ts';
import { fold } from '../shared/text/fold.ts';
import type { ReadableDatabase, SqlValue } from './database.ts';
import { getPairSummaries } from './pair-repository.ts';

/** All that follow `offset` where there is no `limit`; `text` holds words that must all stand in the names, as pieces of words too. */
export type PairQuery = z.output<(typeof LIBRARY_INPUTS)['library.list']>;

const OPEN = `FROM finding WHERE pair_id = pair.id AND bead_id IS NOT NULL AND state = 'open'`;

/** Harm first: a thousand of one severity weigh as much as one of the next. */
const HARM = `(SELECT total(CASE severity WHEN 'critical' THEN 1e9 WHEN 'major' THEN 1e6 WHEN 'minor' THEN 1e3 ELSE 1 END) ${OPEN})`;

const ORDERS: Readonly<Record<ListOrder, string>> = {
  changed: 'changed_at',
  created: 'created_at',
  title: 'fold(title_vi)',
  findings: HARM,
  state: `CASE state WHEN 'imported' THEN 0 WHEN 'in-review' THEN 1 ELSE 2 END`,
};

/** What the words of a filter are looked for in; a line feed keeps a word from reaching over two names. */
const NAMES = `fold(title_vi || char(10) || title_en || char(10) ||
  (SELECT file_name FROM document WHERE pair_id = pair.id AND language = 'vi') || char(10) ||
  (SELECT file_name FROM document WHERE pair_id = pair.id AND language = 'en'))`;

interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

function conditions({ text, state, withOpenFindings }: PairQuery): Condition {
  const words = fold((text ?? '').normalize('NFC'))
    .split(/\s+/)
    .filter((word) => word !== '');
  const named = words.length === 0 ? [] : [{ sql: namedBy(words), values: words }];
  const inState = state === undefined ? [] : [{ sql: 'state = ?', values: [state] }];
  const openOrNot =
    withOpenFindings === undefined ? [] : [{ sql: `${withOpenFindings ? '' : 'NOT '}EXISTS (SELECT 1 ${OPEN})`, values: [] }];
  const all: readonly Condition[] = [...inState, ...openOrNot, ...named];
  return { sql: ['TRUE', ...all.map(({ sql }) => sql)].join(' AND '), values: all.flatMap(({ values }) => values) };
}

/** Every word somewhere in the names; the names are folded once a pair. */
function namedBy(words: readonly string[]): string {
  return `(SELECT ${words.map(() => 'instr(names, ?) > 0').join(' AND ')} FROM (SELECT ${NAMES} AS names))`;
}

/** Ties go to the pair that changed last; the order is total, so that pages neither overlap nor leave a gap. */
export function listPairs(database: ReadableDatabase, query: PairQuery): PairPage {
  const { sql, values } = conditions(query);
  const direction = query.descending ? 'DESC' : 'ASC';
  return database.read(() => {
    // All numbers at once: to count them would cost as much as to read them, for the names are folded pair by pair.
    const ids = database
      .all<{ readonly id: PairId }>(
        `SELECT id FROM pair WHERE ${sql} ORDER BY ${ORDERS[query.order]} ${direction}, changed_at DESC, id DESC`,
        ...values,
      )
      .map(({ id }) => id);
    const end = query.limit === undefined ? undefined : query.offset + query.limit;
    return { total: ids.length, pairs: getPairSummaries(database, ids.slice(query.offset, end)) };
  });
}
