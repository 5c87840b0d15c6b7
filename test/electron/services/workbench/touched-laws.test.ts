/** The law of checking only what an edit touched: whatever the edits, a full check says the same of every bead. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOfDocumentRule } from '../../../../shared/check/document-rules.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import { applyPatch, type WorkbenchPair } from '../../../../shared/domain/workbench.ts';
import { type Choice, choices, requestFor } from '../../../shared/domain/edit-arbitrary.ts';
import { MARKET, storeChecked, type WorkbenchHost, workbenchHost } from '../../workbench-host.ts';

/** Only a full check looks for moves, lets a name explain a clause or sentence on one side, and looks at a bead whose neighbours changed. */
const NEEDS_ALL = /\.(?:paragraph|moved|clause|sentence|capital|end-mark)$/;

/** What the findings of single beads say, whatever their rows are called. */
function ofBeads({ findings, beads }: WorkbenchPair): readonly string[] {
  const places = new Map(beads.map(({ id }, index) => [id, index]));
  return findings
    .filter((finding) => !isOfDocumentRule(finding) && !NEEDS_ALL.test(finding.rule))
    .map(({ rule, severity, bead, vi, en }) => JSON.stringify([rule, severity, places.get(bead), vi, en]))
    .sort();
}

async function step(host: WorkbenchHost, pair: number, shown: WorkbenchPair, choice: Choice): Promise<WorkbenchPair> {
  const edit = requestFor({ beads: shown.beads }, choice);
  if (edit === null) return shown;
  const undo = choice.first % 5 === 0;
  try {
    const patch = undo
      ? await host.dispatch('pair.undo', { pair })
      : await host.dispatch('pair.edit', { pair, edits: [edit] as never });
    return applyPatch(shown, patch);
  } catch (error) {
    if (error instanceof AppError) return shown;
    throw error;
  }
}

describe('after any history of edits', () => {
  it('every bead has the findings of a full check, and the patches lead to the stored pair', async () => {
    const host = workbenchHost();
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(choices, { minLength: 1, maxLength: 8 }), async (history) => {
        number += 1;
        const pair = storeChecked(host.service, MARKET, `pair ${number}`);
        let shown = await host.dispatch('pair.open', { pair });
        for (const choice of history) shown = await step(host, pair, shown, choice);
        expect(shown).toEqual(await host.dispatch('pair.open', { pair }));
        const full = applyPatch(shown, await host.dispatch('pair.recheck', { pair }));
        expect(ofBeads(shown)).toEqual(ofBeads(full));
      }),
      { numRuns: 60 },
    );
  });
});
