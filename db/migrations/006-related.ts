/** The other places that a finding compares with: another wording of the same sentence, the first of two contradictory dates. */

import type { Migration } from '../migration.ts';

/*
 * A JSON list of places. Those of the finding's own pair name rows (bead and paragraph ids), which keep their meaning when rows
 * before them come and go; those of another pair are what that pair said when it was compared, and stay so when it changes.
 */
export const migration006: Migration = {
  version: 6,
  schema: ['ALTER TABLE finding ADD COLUMN related TEXT CHECK (related IS NULL OR json_valid(related))'],
};
