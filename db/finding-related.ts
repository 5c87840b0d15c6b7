/** How the other places of a finding lie in its row: by row ids in its own pair, as plain positions in another one. */

import type { ParagraphSpan, RelatedPlace } from '../shared/domain/finding.ts';
import type { BeadId, PairId, ParagraphId } from '../shared/domain/ids.ts';
import type { Language } from '../shared/domain/language.ts';
import type { ReadableDatabase } from './database.ts';
import { paragraphIds } from './document-repository.ts';

/** The row ids of a pair by their positions. */
export interface PairRows {
  readonly beads: readonly BeadId[];
  readonly vi: readonly ParagraphId[];
  readonly en: readonly ParagraphId[];
}

export function pairRows(database: ReadableDatabase, pair: PairId): PairRows {
  const beads = database.all<{ readonly id: BeadId }>('SELECT id FROM bead WHERE pair_id = ? ORDER BY ordinal', pair);
  return {
    beads: beads.map(({ id }) => id),
    vi: paragraphIds(database, pair, 'vi'),
    en: paragraphIds(database, pair, 'en'),
  };
}

/** Puts another number in the place of each position; null where one of them has none. */
function renumbered(
  place: RelatedPlace,
  bead: (given: number) => number | undefined,
  paragraph: (side: Language, given: number) => number | undefined,
): RelatedPlace | null {
  const span = (side: Language): ParagraphSpan | null | undefined => {
    const given = place[side];
    const number = given === null ? undefined : paragraph(side, given.paragraph);
    return given === null ? null : number === undefined ? undefined : { ...given, paragraph: number };
  };
  const [row, vi, en] = [bead(place.bead), span('vi'), span('en')];
  return row === undefined || vi === undefined || en === undefined ? null : { pair: null, bead: row, vi, en };
}

/** The column's text, or null where the finding has no other place. Throws RangeError for a place outside the pair. */
export function relatedColumn(related: readonly RelatedPlace[] | undefined, rows: PairRows): string | null {
  if (related === undefined || related.length === 0) return null;
  const stored = related.map((place) => {
    if (place.pair !== null) return place;
    const byRow = renumbered(
      place,
      (given) => rows.beads[given],
      (side, given) => rows[side][given],
    );
    if (byRow === null) throw new RangeError('A related place lies outside its pair');
    return byRow;
  });
  return JSON.stringify(stored);
}

/** The places of a stored column; those whose rows an edit has taken away are left out, and undefined stands for none. */
export function relatedPlaces(column: string | null, rows: () => PairRows): readonly RelatedPlace[] | undefined {
  if (column === null) return undefined;
  const positionIn = (ids: readonly number[], id: number): number | undefined => {
    const position = ids.indexOf(id);
    return position < 0 ? undefined : position;
  };
  const places = (JSON.parse(column) as readonly RelatedPlace[]).flatMap((place): RelatedPlace[] => {
    if (place.pair !== null) return [place];
    const found = renumbered(
      place,
      (id) => positionIn(rows().beads, id),
      (side, id) => positionIn(rows()[side], id),
    );
    return found === null ? [] : [found];
  });
  return places.length === 0 ? undefined : places;
}
