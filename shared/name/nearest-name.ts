/** Guesses what was meant by a name that does not exist. */

import { editDistance } from './edit-distance.ts';

/** Slips allowed, for each letter of the name: a third of it, as Commander allows for options. */
const SLIPS = 1 / 3;

/** The known name nearest to `name`, the first of several; undefined where none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length * SLIPS));
  const ranked = known.map((one) => ({ one, distance: editDistance(name.toLowerCase(), one.toLowerCase(), limit) }));
  const nearest = ranked.toSorted((a, b) => a.distance - b.distance)[0];
  return nearest === undefined || nearest.distance > limit ? undefined : nearest.one;
}
