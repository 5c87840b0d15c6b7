/** What a report calls a bead: a row of the alignment, or the unit of a bilingual file with the name it has there. */

import type { Message } from '../domain/message.ts';
import type { CheckedPair } from '../domain/pipeline.ts';

type Say = (key: string, params?: Message['params']) => string;

/** "row 3", "unit 3", "unit 3 (id tu-17)"; `bead` is 0-based. */
export function beadName({ units }: Pick<CheckedPair, 'units'>, bead: number, say: Say): string {
  const number = bead + 1;
  if (units === undefined) return say('report.row', { bead: number });
  const id = units[bead] ?? '';
  return id === '' ? say('report.unit', { bead: number }) : say('report.unit-id', { bead: number, id });
}
