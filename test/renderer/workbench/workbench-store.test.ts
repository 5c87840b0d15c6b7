/** The store of the workbench over the real dispatch and a real library: order, saving, failing, and the selection that stays. */

import { describe, expect, it, vi } from 'vitest';
import { createWorkbench, type Workbench } from '../../../renderer/workbench/workbench-store.ts';
import type { Dispatch } from '../../../shared/api/contract.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { MARKET, storeChecked, workbenchHost } from '../../electron/workbench-host.ts';

interface Opened {
  readonly workbench: Workbench;
  readonly errors: unknown[];
  /** From now on every call of `pair.edit` fails, until it is turned off. */
  readonly fail: { isOn: boolean };
  /** What the library holds, by another opening of the pair. */
  readonly stored: () => Promise<readonly (readonly string[])[]>;
}

async function opened(): Promise<Opened> {
  const host = workbenchHost();
  const pair = storeChecked(host.service, MARKET);
  const fail = { isOn: false };
  const errors: unknown[] = [];
  const call: Dispatch = async (method, input) => {
    if (fail.isOn && method === 'pair.edit') throw new AppError('host-gone');
    return host.dispatch(method, input);
  };
  const workbench = createWorkbench(call, pair, (error) => errors.push(error));
  await workbench.open();
  const stored = async () => (await host.dispatch('pair.open', { pair })).beads.map(({ en }) => en.map(({ text }) => text));
  return { workbench, errors, fail, stored };
}

const beads = ({ workbench }: Opened) => workbench.state().pair!.beads;
const english = (given: Opened, row: number) => beads(given)[row]!.en[0]!.id;

describe('the store of the workbench', () => {
  it('selects the English of the first row when it opens', async () => {
    const given = await opened();
    expect(given.workbench.state().cell).toEqual({ bead: beads(given)[0]!.id, side: 'en' });
  });

  it('saves what is typed by itself, and checks it', async () => {
    const given = await opened();
    given.workbench.startEditing(english(given, 1));
    given.workbench.type(english(given, 1), 'The project cost 12.5 billion VND.');
    expect(given.workbench.state().saving).toBe('saving');
    await vi.waitFor(() => expect(given.workbench.state().saving).toBe('saved'));
    expect((await given.stored())[1]).toEqual(['The project cost 12.5 billion VND.']);
    expect(given.workbench.state().pair!.findings.some(({ bead }) => bead === beads(given)[1]!.id)).toBe(false);
    given.workbench.close();
  });

  it('saves at the latest after a second of typing without a pause', async () => {
    const given = await opened();
    const typing = setInterval(() => given.workbench.type(english(given, 1), `Typed at ${performance.now()}`), 50);
    await vi.waitFor(async () => expect((await given.stored())[1]![0]).toMatch(/^Typed/), { timeout: 5000 });
    clearInterval(typing);
    given.workbench.close();
  });

  it('sends what is typed before the action that follows it', async () => {
    const given = await opened();
    given.workbench.type(english(given, 1), 'Typed before the merge.');
    await given.workbench.edit((pair) => [{ kind: 'merge-beads', beads: [pair.beads[1]!.id, pair.beads[2]!.id] }]);
    expect((await given.stored())[1]).toEqual(['Typed before the merge.', MARKET[2]![1]]);
    given.workbench.close();
  });

  it('takes back a text that was typed and typed away again', async () => {
    const given = await opened();
    const [, was] = MARKET[1]!;
    given.workbench.type(english(given, 1), 'Something else.');
    given.workbench.flush();
    given.workbench.type(english(given, 1), was);
    await given.workbench.stopEditing();
    expect((await given.stored())[1]).toEqual([was]);
    given.workbench.close();
  });

  it('plans each edit on what the edits before it left', async () => {
    const given = await opened();
    const first = beads(given)[0]!.id;
    const mergeDown = () =>
      given.workbench.edit((pair) => {
        const at = pair.beads.findIndex(({ id }) => id === first);
        const next = pair.beads[at + 1];
        return next === undefined ? [] : [{ kind: 'merge-beads', beads: [first, next.id] }];
      });
    await Promise.all([mergeDown(), mergeDown(), mergeDown(), mergeDown()]);
    expect(beads(given).length).toBe(1);
    expect(given.errors).toEqual([]);
    given.workbench.close();
  });

  it('keeps what could not be saved, tells once, and saves it when it can', async () => {
    const given = await opened();
    given.fail.isOn = true;
    given.workbench.startEditing(english(given, 1));
    given.workbench.type(english(given, 1), 'Not to be lost.');
    await given.workbench.stopEditing();
    expect(given.workbench.state()).toMatchObject({ saving: 'failed', unsaved: { text: 'Not to be lost.' } });
    given.workbench.flush();
    await given.workbench.stopEditing();
    expect(given.errors.length).toBe(1);
    given.fail.isOn = false;
    given.workbench.flush();
    await given.workbench.stopEditing();
    expect(given.workbench.state()).toMatchObject({ saving: 'saved', unsaved: null });
    expect((await given.stored())[1]).toEqual(['Not to be lost.']);
    given.workbench.close();
  });

  it('leaves a paragraph as it was when its text was emptied', async () => {
    const given = await opened();
    given.workbench.startEditing(english(given, 1));
    given.workbench.type(english(given, 1), '   ');
    await given.workbench.stopEditing();
    expect(given.workbench.state().saving).toBe('saved');
    expect((await given.stored())[1]).toEqual([MARKET[1]![1]]);
  });

  it('keeps a selection where it stood, and follows undo to what it changed', async () => {
    const given = await opened();
    const [, second, third] = beads(given);
    given.workbench.select({ bead: third!.id, side: 'vi' });
    await given.workbench.edit(() => [{ kind: 'merge-beads', beads: [second!.id, third!.id] }]);
    expect(beads(given).some(({ id }) => id === given.workbench.state().cell?.bead)).toBe(true);
    given.workbench.select({ bead: beads(given)[0]!.id, side: 'vi' });
    await given.workbench.run('pair.undo', {});
    expect([second!.id, third!.id]).toContain(given.workbench.state().cell?.bead);
    given.workbench.close();
  });

  it('tells what went wrong, loads the pair anew and goes on', async () => {
    const given = await opened();
    const done = await given.workbench.edit(() => [{ kind: 'delete-paragraph', paragraph: 9999 as never }]);
    expect(done).toBeNull();
    expect(given.errors).toMatchObject([{ code: 'edit-not-possible' }]);
    expect(await given.workbench.run('pair.realign', {})).not.toBeNull();
    expect(given.workbench.state().saving).toBe('saved');
    given.workbench.close();
  });
});
