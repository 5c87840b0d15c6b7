/** Edits of a stored pair: what is stored is what the commands say, undo and redo outlive the program. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkIntegrity } from '../../../../db/check-integrity.ts';
import { listEdits } from '../../../../db/journal-repository.ts';
import type { Library } from '../../../../db/library.ts';
import { openLibrary } from '../../../../db/open-library.ts';
import { applyPairEdit, editPair, redoPairEdit, undoPairEdit } from '../../../../electron/services/editing/apply-pair-edit.ts';
import { editHistory, importedState } from '../../../../electron/services/editing/edit-history.ts';
import { loadEditState } from '../../../../electron/services/editing/load-edit-state.ts';
import { addPair } from '../../../../electron/services/library/add-pair.ts';
import { getPair } from '../../../../electron/services/library/get-pair.ts';
import { searchLibrary } from '../../../../electron/services/library/search-library.ts';
import { AppError } from '../../../../shared/domain/app-error.ts';
import type { PairId } from '../../../../shared/domain/ids.ts';
import { temporaryLibrary } from '../../../db/sample-library.ts';
import { marketPair, now } from '../../../db/sample-pair.ts';
import { temporaryFolder } from '../../../db/temporary-folder.ts';
import { choices, commandFor } from '../../../shared/domain/edit-arbitrary.ts';
import { editSample } from './edit-sample.ts';

const later = (): Date => new Date('2025-03-05T00:00:00.000Z');

function snapshot(library: Library, pair: PairId) {
  const { vi, en, beads } = getPair(library, pair);
  return { vi, en, beads };
}

const SOUND = { damage: [], danglingRows: [], unindexedBeads: [] };

describe('an edit', () => {
  test('is stored, journalled, searchable, and says which beads to check again', () => {
    const { library, pair, beads, en } = editSample();
    const edit = applyPairEdit(
      library,
      pair,
      { kind: 'edit-text', paragraph: en[2]!, text: 'A lane of  3 km leads there. ' },
      later,
    );
    expect(edit).toMatchObject({ changed: [beads[2]], removed: [] });
    expect(edit.state).toEqual(loadEditState(library, pair));
    const stored = getPair(library, pair);
    expect(stored.en.paragraphs[2]!.text).toBe('A lane of  3 km leads there.');
    expect(stored.summary.changedAt).toBe('2025-03-05T00:00:00.000Z');
    expect(edit.state.beads[2]!.en[0]!.imported).toBe('The access road is 3 km long.');
    expect(searchLibrary(library, 'lane').hits.map((hit) => hit.bead)).toEqual([beads[2]]);
    expect(searchLibrary(library, '"access road"').hits).toHaveLength(1);
    expect(listEdits(library.database, pair)).toHaveLength(1);
  });

  test('gives new rows numbers that nothing ever had', () => {
    const { library, pair, beads, vi } = editSample();
    applyPairEdit(library, pair, { kind: 'split-paragraph', paragraph: vi[1]!, offset: 10 }, later);
    undoPairEdit(library, pair, later);
    const { state } = applyPairEdit(library, pair, { kind: 'split-paragraph', paragraph: vi[2]!, offset: 9 }, later);
    const split = state.beads[2]!.vi;
    expect(split.map(({ text }) => text)).toEqual(['Đường vào', 'chợ dài 3 km.']);
    expect(split[1]!.id).toBe(18);
    const at = { vi: { paragraphs: 1, offset: 0 }, en: { paragraphs: 1, offset: 0 } };
    expect(() => applyPairEdit(library, pair, { kind: 'split-bead', bead: beads[0]!, at }, later)).toThrow(AppError);
    const divided = applyPairEdit(
      library,
      pair,
      { kind: 'split-bead', bead: beads[0]!, at: { ...at, en: { paragraphs: 0, offset: 0 } } },
      later,
    );
    expect(divided.changed).toEqual([beads[0], 9]);
  });

  test('of several requests is one step of undo, and none where one of them is impossible', () => {
    const { library, pair, beads, en } = editSample();
    const before = snapshot(library, pair);
    const good = [
      { kind: 'edit-text', paragraph: en[0]!, text: 'Market' },
      { kind: 'merge-beads', beads: [beads[0]!, beads[1]!] },
    ] as const;
    const bad = { kind: 'merge-beads', beads: [beads[0]!, beads[1]!] } as const;
    expect(() => applyPairEdit(library, pair, [...good, bad], later)).toThrow(
      expect.objectContaining({ code: 'edit-not-possible', params: { reason: 'not-adjacent' } }),
    );
    expect(snapshot(library, pair)).toEqual(before);
    expect(listEdits(library.database, pair)).toEqual([]);
    applyPairEdit(library, pair, good, later);
    expect(undoPairEdit(library, pair, later)?.changed).toEqual([beads[0], beads[1]]);
    expect(snapshot(library, pair)).toEqual(before);
  });

  test('that changes nothing leaves no trace', () => {
    const { library, pair, vi } = editSample();
    const same = { kind: 'edit-text', paragraph: vi[0]!, text: 'Khánh thành chợ đầu mối' } as const;
    expect(applyPairEdit(library, pair, same, later)).toMatchObject({ changed: [], removed: [] });
    expect(listEdits(library.database, pair)).toEqual([]);
    expect(getPair(library, pair).summary.changedAt).toBe(now().toISOString());
  });

  test('leaves the findings of other beads where they are', () => {
    const { library, pair, beads, vi } = editSample();
    applyPairEdit(library, pair, { kind: 'split-paragraph', paragraph: vi[0]!, offset: 11 }, later);
    applyPairEdit(library, pair, { kind: 'swap-beads', beads: [beads[1]!, beads[3]!], side: 'both' }, later);
    expect(getPair(library, pair).findings).toMatchObject([
      { bead: 3, vi: { paragraph: 4, text: '12,5 tỷ' }, en: { paragraph: 3 } },
    ]);
  });

  test('makes the findings of a removed bead wait', () => {
    const { library, pair, beads } = editSample();
    applyPairEdit(library, pair, { kind: 'merge-beads', beads: [beads[0]!, beads[1]!] }, later);
    expect(getPair(library, pair).findings).toEqual([]);
  });

  test('of a pair that is not there is refused', () => {
    const { library } = editSample();
    const missing = expect.objectContaining({ code: 'pair-not-found', params: { pair: 77 } });
    expect(() => applyPairEdit(library, 77 as PairId, [], later)).toThrow(missing);
    expect(() => undoPairEdit(library, 77 as PairId, later)).toThrow(missing);
    expect(() => editHistory(library, 77 as PairId)).toThrow(missing);
  });
});

describe('undo and redo', () => {
  test('go on after the library was closed, until nothing is left', () => {
    const file = join(temporaryFolder(), 'library.db');
    const first = openLibrary(file);
    const pair = addPair(first, marketPair(), now);
    const imported = snapshot(first, pair);
    const { beads } = loadEditState(first, pair);
    const edits = [
      { kind: 'delete-paragraph', paragraph: beads[3]!.vi[0]!.id },
      { kind: 'join-paragraphs', paragraphs: [beads[1]!.en[0]!.id, beads[2]!.en[0]!.id] },
      { kind: 'set-state', beads: [beads[0]!.id], state: 'confirmed' },
    ] as const;
    const states = edits.map((edit) => {
      applyPairEdit(first, pair, edit, later);
      return snapshot(first, pair);
    });
    first.close();

    const second = openLibrary(file);
    expect(editHistory(second, pair)).toMatchObject({ undo: [{ kind: 'set-state' }], redo: null });
    for (const state of [states[1], states[0], imported]) {
      undoPairEdit(second, pair, later);
      expect(snapshot(second, pair)).toEqual(state);
    }
    expect(undoPairEdit(second, pair, later)).toBeNull();
    second.close();

    const third = openLibrary(file);
    onTestFinished(() => third.close());
    expect(editHistory(third, pair)).toMatchObject({ undo: null, redo: [{ kind: 'delete-paragraph' }] });
    for (const state of states) {
      redoPairEdit(third, pair, later);
      expect(snapshot(third, pair)).toEqual(state);
    }
    expect(redoPairEdit(third, pair, later)).toBeNull();
    expect(checkIntegrity(third)).toEqual(SOUND);
  });

  test('a new edit ends what could be redone', () => {
    const { library, pair, beads } = editSample();
    applyPairEdit(library, pair, { kind: 'set-state', beads: [beads[0]!], state: 'pinned' }, later);
    undoPairEdit(library, pair, later);
    applyPairEdit(library, pair, { kind: 'set-state', beads: [beads[1]!], state: 'pinned' }, later);
    expect(redoPairEdit(library, pair, later)).toBeNull();
    expect(editHistory(library, pair).undo).toEqual([{ kind: 'set-state', beads: [beads[1]], state: 'pinned' }]);
  });

  test('over any history: the library holds what the commands say, and the import can always be read back', () => {
    const library = temporaryLibrary();
    const steps = fc.array(fc.oneof({ weight: 4, arbitrary: choices }, fc.constantFrom('undo' as const, 'redo' as const)), {
      maxLength: 20,
    });
    let count = 0;
    fc.assert(
      fc.property(steps, (series) => {
        count += 1;
        const pair = addPair(library, marketPair(`${count}`), now);
        const imported = loadEditState(library, pair);
        const document = snapshot(library, pair);
        for (const step of series) {
          const expected = attempt(library, pair, step);
          if (expected !== null) expect(loadEditState(library, pair)).toEqual(expected);
        }
        expect(importedState(library, pair)).toEqual(imported);
        while (undoPairEdit(library, pair, later) !== null);
        expect(snapshot(library, pair)).toEqual(document);
      }),
      { numRuns: 60 },
    );
    expect(checkIntegrity(library)).toEqual(SOUND);
  });
});

/** The state that the service says it stored, or null where nothing was to be done. */
function attempt(library: Library, pair: PairId, step: Parameters<typeof commandFor>[1] | 'undo' | 'redo') {
  if (step === 'undo') return undoPairEdit(library, pair, later)?.state ?? null;
  if (step === 'redo') return redoPairEdit(library, pair, later)?.state ?? null;
  try {
    return editPair(library, pair, (state, ids) => [commandFor(state, step, ids)].filter((one) => one !== null), later).state;
  } catch (error) {
    expect(error).toMatchObject({ code: 'edit-not-possible' });
    return null;
  }
}
