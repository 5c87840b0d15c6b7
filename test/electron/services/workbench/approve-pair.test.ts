/** Approval is a person's word: it needs a reason over open critical findings, and any edit takes it back. */

import { describe, expect, it } from 'vitest';
import type { AppError } from '../../../../shared/domain/app-error.ts';
import { errorSentence } from '../../../../shared/locales/error-sentence.ts';
import { createTranslator } from '../../../../shared/locales/translator.ts';
import { findingOf, MARKET, storeChecked, workbenchHost } from '../../workbench-host.ts';

const CLEAN = [
  ['Khánh thành chợ', 'Market opens'],
  ['Đường vào chợ dài 3 km.', 'The access road is 3 km long.'],
] as const;

function stored(rows: typeof CLEAN | typeof MARKET = CLEAN) {
  const host = workbenchHost();
  return { ...host, pair: storeChecked(host.service, rows) };
}

describe('approving', () => {
  it('confirms every bead as one edit, and undo takes both back', async () => {
    const { dispatch, pair } = stored();
    const approved = await dispatch('pair.approve', { pair });
    expect(approved).toMatchObject({ summary: { state: 'approved', settledBeads: 2 }, approvalReason: null });
    expect(approved.beads.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
    expect(approved.undo).toEqual({ kind: 'set-state', commands: 1 });
    const undone = await dispatch('pair.undo', { pair });
    expect(undone).toMatchObject({ summary: { state: 'in-review', settledBeads: 0 } });
    expect(await dispatch('pair.redo', { pair })).toMatchObject({ summary: { state: 'in-review', settledBeads: 2 } });
  });

  it('leaves pinned beads pinned, and no edit where all are settled', async () => {
    const { dispatch, pair } = stored();
    const { beads } = await dispatch('pair.open', { pair });
    await dispatch('pair.edit', { pair, edits: [{ kind: 'set-state', beads: beads.map(({ id }) => id), state: 'pinned' }] });
    const approved = await dispatch('pair.approve', { pair });
    expect(approved).toMatchObject({ summary: { state: 'approved' }, beads: [], undo: { kind: 'set-state' } });
    expect((await dispatch('pair.open', { pair })).beads.map(({ state }) => state)).toEqual(['pinned', 'pinned']);
  });

  it('needs a reason while critical findings are open, and keeps it', async () => {
    const { dispatch, pair } = stored(MARKET);
    const refused = await dispatch('pair.approve', { pair }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'approval-needs-reason', params: { count: 2 } });
    expect(errorSentence(refused as AppError, createTranslator(), 'en')).toMatch(/^2 critical findings are still open/);
    const before = await dispatch('pair.open', { pair });
    expect(before).toMatchObject({ summary: { state: 'imported', settledBeads: 0 }, undo: null });
    const approved = await dispatch('pair.approve', { pair, reason: 'Toà soạn đã xác minh.' });
    expect(approved).toMatchObject({ summary: { state: 'approved' }, approvalReason: 'Toà soạn đã xác minh.' });
    expect((await dispatch('pair.open', { pair })).approvalReason).toBe('Toà soạn đã xác minh.');
  });

  it('checks first: a fault that only a full check finds stands in the way too', async () => {
    const { dispatch, pair, service } = stored(MARKET);
    service.library.database.run('DELETE FROM finding');
    await expect(dispatch('pair.approve', { pair })).rejects.toMatchObject({ code: 'approval-needs-reason' });
  });

  it('asks for no reason once they are dismissed, and keeps none that is not needed', async () => {
    const { dispatch, pair } = stored(MARKET);
    const { findings } = await dispatch('pair.open', { pair });
    await dispatch('finding.dismiss', { pair, findings: findings.map(({ id }) => id), reason: 'đúng' });
    expect(await dispatch('pair.approve', { pair, reason: 'không cần' })).toMatchObject({
      summary: { state: 'approved' },
      approvalReason: null,
    });
  });
});

describe('an approval', () => {
  it.each(['text', 'state', 'finding.fix', 'finding.restore', 'pair.reopen'])('is taken back by %s', async (how) => {
    const { dispatch, pair } = stored(MARKET);
    const { beads, findings } = await dispatch('pair.open', { pair });
    const word = findingOf({ findings }, 'repetition.word').id;
    if (how === 'finding.restore') await dispatch('finding.dismiss', { pair, findings: [word], reason: 'đúng' });
    await dispatch('pair.approve', { pair, reason: 'gấp' });
    const { patch } = {
      patch:
        how === 'text'
          ? dispatch('pair.edit', { pair, edits: [{ kind: 'edit-text', paragraph: beads[0]!.en[0]!.id, text: 'A market' }] })
          : how === 'state'
            ? dispatch('pair.edit', { pair, edits: [{ kind: 'set-state', beads: [beads[0]!.id], state: 'automatic' }] })
            : how === 'finding.fix'
              ? dispatch('finding.fix', { pair, finding: word })
              : how === 'finding.restore'
                ? dispatch('finding.restore', { pair, findings: [word] })
                : dispatch('pair.reopen', { pair }),
    };
    expect(await patch).toMatchObject({ summary: { state: 'in-review' }, approvalReason: null });
  });

  it.each(['finding.dismiss', 'pair.recheck', 'pair.rename', 'an edit that changes nothing'])('outlives %s', async (how) => {
    const { dispatch, pair } = stored(MARKET);
    const { beads, findings } = await dispatch('pair.open', { pair });
    await dispatch('pair.approve', { pair, reason: 'gấp' });
    const same = { paragraph: beads[0]!.en[0]!.id, text: beads[0]!.en[0]!.text };
    if (how === 'finding.dismiss') await dispatch('finding.dismiss', { pair, findings: [findings[0]!.id], reason: 'đúng' });
    else if (how === 'pair.recheck') await dispatch('pair.recheck', { pair });
    else if (how === 'pair.rename') await dispatch('pair.rename', { pair, titles: { vi: 'a', en: 'b' } });
    else await dispatch('pair.edit', { pair, edits: [{ kind: 'edit-text', ...same }] });
    expect((await dispatch('pair.open', { pair })).summary.state).toBe('approved');
  });

  it('cannot be given to a pair that is not there', async () => {
    await expect(stored().dispatch('pair.approve', { pair: 9 })).rejects.toMatchObject({ code: 'pair-not-found' });
  });
});

it('says in the library who decided', async () => {
  const { dispatch, pair, service } = stored(MARKET);
  await dispatch('settings.set', { editor: 'Lan' });
  const { findings } = await dispatch('pair.open', { pair });
  await dispatch('finding.dismiss', { pair, findings: [findings[0]!.id], reason: 'đúng' });
  await dispatch('pair.approve', { pair, reason: 'gấp' });
  expect(service.library.database.all('SELECT decided_by FROM finding WHERE reason IS NOT NULL')).toEqual([
    { decided_by: 'Lan' },
  ]);
  expect(service.library.database.all('SELECT reason, editor FROM approval')).toEqual([{ reason: 'gấp', editor: 'Lan' }]);
});
