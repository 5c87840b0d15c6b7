/** A pair in the workbench: what every action hands back brings the opened pair up to date, and what it stores is the same. */

import { describe, expect, it } from 'vitest';
import type { Dispatch, Input } from '../../../../shared/api/contract.ts';
import { runChecks } from '../../../../shared/check/run-checks.ts';
import { pairBeads } from '../../../../shared/domain/edit-realign.ts';
import { paragraphsOf } from '../../../../shared/domain/edit-state.ts';
import { applyPatch, type PairPatch, type WorkbenchPair } from '../../../../shared/domain/workbench.ts';
import { findingOf, MARKET, type Rows, rulesOf, storeChecked, workbenchHost } from '../../workbench-host.ts';

/** A pair that follows its patches, as the window does. */
function follow(rows: Rows = MARKET) {
  const host = workbenchHost();
  const pair = storeChecked(host.service, rows);
  let shown: WorkbenchPair | undefined;
  const open = async () => {
    shown = await host.dispatch('pair.open', { pair });
    return shown;
  };
  const take = async (patch: Promise<unknown>) => {
    shown = applyPatch(shown!, (await patch) as PairPatch);
    expect(shown).toEqual(await host.dispatch('pair.open', { pair }));
    return shown;
  };
  const edit = (...edits: Input<'pair.edit'>['edits']) => take(host.dispatch('pair.edit', { pair, edits }));
  const act = (method: Parameters<Dispatch>[0], more: object = {}) => take(host.dispatch(method, { pair, ...more } as never));
  return { ...host, pair, open, edit, act };
}

const english = (pair: WorkbenchPair, bead: number) => pair.beads[bead]!.en[0]!;

describe('opening a pair', () => {
  it('has its beads, documents and findings by id, the gravest first', async () => {
    const { open } = follow();
    const pair = await open();
    expect(pair.beads.map(({ vi, en }) => [vi[0]!.text, en[0]!.text])).toEqual(MARKET);
    expect(pair.documents).toEqual({
      vi: { name: 'ban-tin.vi.txt', format: 'txt', encoding: 'utf-8' },
      en: { name: 'ban-tin.en.txt', format: 'txt', encoding: 'utf-8' },
    });
    const [first] = pair.findings;
    expect(first).toMatchObject({ bead: pair.beads[1]!.id, severity: 'critical', state: 'open', reason: null });
    expect(first!.en).toMatchObject({ paragraph: english(pair, 1).id, text: expect.stringContaining('125') as string });
    expect(rulesOf(pair)).toEqual(['name.misspelt', expect.stringMatching(/^number\./), 'repetition.word']);
    expect(pair).toMatchObject({ undo: null, redo: null, approvalReason: null, summary: { state: 'imported' } });
  });

  it('refuses a pair that is not there', async () => {
    await expect(follow().dispatch('pair.open', { pair: 99 })).rejects.toMatchObject({ code: 'pair-not-found' });
  });
});

describe('editing', () => {
  it('checks the bead at once: the fault goes with its words, and comes back with them', async () => {
    const { open, edit, act } = follow();
    const before = await open();
    const mended = await edit({
      kind: 'edit-text',
      paragraph: english(before, 1).id,
      text: 'The project cost 12.5 billion VND.',
    });
    expect(rulesOf(mended)).toEqual(['name.misspelt', 'repetition.word']);
    expect(mended).toMatchObject({ summary: { state: 'in-review' }, undo: { kind: 'edit-text', commands: 1 } });
    const again = await act('pair.undo');
    expect(again.findings).toEqual(before.findings.map((one) => ({ ...one, id: expect.any(Number) as number })));
    expect(rulesOf(await act('pair.redo'))).toEqual(rulesOf(mended));
  });

  it('leaves the findings of other beads alone, and a fault outside the edit its row', async () => {
    const { open, edit } = follow();
    const before = await open();
    const after = await edit({ kind: 'edit-text', paragraph: english(before, 0).id, text: 'A wholesale market opens' });
    expect(after.findings).toEqual(before.findings);
    const twice = await edit({
      kind: 'edit-text',
      paragraph: english(before, 1).id,
      text: 'In all, the project cost 125 billion VND.',
    });
    expect(twice.findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
  });

  it('keeps what other beads are compared for while its words stand, wherever they move', async () => {
    const { open, edit, act } = follow();
    const before = await open();
    const name = findingOf(before, 'name.misspelt');
    const text = 'On Monday Mr. Nguyen Van Thanhh spoke at the opening.';
    const moved = findingOf(await edit({ kind: 'edit-text', paragraph: name.en!.paragraph, text }), 'name.misspelt');
    expect(moved.id).toBe(name.id);
    expect(text.slice(moved.en!.start, moved.en!.end)).toBe(moved.en!.text);
    const { suggestion } = moved;
    expect(text.slice(suggestion!.start, suggestion!.end)).toBe(moved.en!.text);
    const gone = await edit({ kind: 'edit-text', paragraph: name.en!.paragraph, text: 'Mr. Nguyen Van Thanh spoke there.' });
    expect(rulesOf(gone)).not.toContain('name.misspelt');
    expect(rulesOf(await act('pair.recheck'))).toEqual(rulesOf(gone));
  });

  it('keeps them over a merge too', async () => {
    const { open, edit } = follow();
    const before = await open();
    const merged = await edit({ kind: 'merge-beads', beads: [before.beads[1]!.id, before.beads[2]!.id] });
    expect(findingOf(merged, 'name.misspelt')).toMatchObject({
      id: findingOf(before, 'name.misspelt').id,
      bead: before.beads[1]!.id,
    });
  });

  it('after any edits, a full check finds nothing else', async () => {
    const { open, edit, act, service, pair } = follow();
    const before = await open();
    await edit({ kind: 'merge-beads', beads: [before.beads[1]!.id, before.beads[2]!.id] });
    await act('pair.split-at-caret', { paragraph: before.beads[1]!.en[0]!.id, offset: english(before, 1).text.length });
    await edit({ kind: 'edit-text', paragraph: english(before, 3).id, text: 'The access road is 30 km long.' });
    const after = await edit({ kind: 'swap-beads', beads: [before.beads[0]!.id, before.beads[3]!.id], side: 'both' });
    const sides = { vi: paragraphsOf(after, 'vi'), en: paragraphsOf(after, 'en') };
    const expected = runChecks({ ...sides, beads: pairBeads(after) });
    expect(rulesOf(after)).toEqual(expected.map(({ rule }) => rule).sort());
    expect(rulesOf(await act('pair.recheck'))).toEqual(rulesOf(after));
    expect(service.library.database.get('SELECT count(*) AS n FROM finding WHERE pair_id = ?', pair)).toEqual({
      n: after.findings.length,
    });
  });

  it('is one step of undo however many edits it is made of, and all or none of them', async () => {
    const { open, edit, act, dispatch, pair } = follow();
    const before = await open();
    const [one, two] = [english(before, 1).id, english(before, 3).id];
    const edited = await edit(
      { kind: 'edit-text', paragraph: one, text: 'One.' },
      { kind: 'edit-text', paragraph: two, text: 'Two.' },
    );
    expect(edited.undo).toEqual({ kind: 'edit-text', commands: 2 });
    expect((await act('pair.undo')).beads).toEqual(before.beads);
    const half: Input<'pair.edit'>['edits'] = [
      { kind: 'edit-text', paragraph: one, text: 'One.' },
      { kind: 'delete-paragraph', paragraph: 999 },
    ];
    await expect(dispatch('pair.edit', { pair, edits: half })).rejects.toMatchObject({ code: 'edit-not-possible' });
    expect((await dispatch('pair.open', { pair })).beads).toEqual(before.beads);
  });

  it('realigns, links sentences, and undoes nothing where nothing was done', async () => {
    const { open, act, dispatch, pair } = follow([
      ['Mở đầu', 'Opening'],
      ['Chợ mở cửa hôm qua. Khách đến rất đông.', 'The market opened yesterday. Many visitors came.'],
    ]);
    const before = await open();
    expect((await act('pair.undo')).summary.state).toBe('imported');
    const links = await dispatch('pair.sentence-links', { pair, bead: before.beads[1]!.id });
    const text = (side: 'vi' | 'en') =>
      links.map((link) => link[side].map(({ start, end }) => before.beads[1]![side][0]!.text.slice(start, end)));
    expect(text('vi')).toEqual([['Chợ mở cửa hôm qua.'], ['Khách đến rất đông.']]);
    expect(text('en')).toEqual([['The market opened yesterday.'], ['Many visitors came.']]);
    await act('pair.realign');
  });

  it('of very many beads at once has the same findings', async () => {
    const rows = Array.from(
      { length: 210 },
      (_, index) => [`Xã có ${index + 20} hộ dân.`, `The commune has ${index + 20} households.`] as const,
    );
    const { open, edit } = follow(rows);
    const { beads } = await open();
    const edits = beads.map((bead, index) => {
      return { kind: 'edit-text', paragraph: bead.en[0]!.id, text: `The commune has ${index + 21} households.` } as const;
    });
    const after = await edit(...edits);
    expect(after.findings).toHaveLength(210);
    expect(new Set(after.findings.map(({ bead }) => bead))).toEqual(new Set(beads.map(({ id }) => id)));
  });

  it('is not confused by another program that writes the same library', async () => {
    const { open, dispatch, file, pair } = follow();
    const before = await open();
    const { openLibraryService } = await import('../../../../electron/services/library-service.ts');
    const other = openLibraryService(file, () => new Date());
    const { editPairTexts } = await import('../../../../electron/services/workbench/change-pair.ts');
    editPairTexts(other, pair, [{ kind: 'edit-text', paragraph: english(before, 0).id, text: 'Typed elsewhere' }]);
    other.close();
    const edits = [{ kind: 'edit-text', paragraph: english(before, 3).id, text: 'The road is 3 km long.' } as const];
    await dispatch('pair.edit', { pair, edits });
    const after = await open();
    expect(after.beads.map(({ en }) => en[0]!.text)).toEqual([
      'Typed elsewhere',
      ...[MARKET[1]![1], MARKET[2]![1]],
      'The road is 3 km long.',
    ]);
  });
});

describe('findings', () => {
  it('are mended by their suggestion as one edit that undo takes back', async () => {
    const { open, act } = follow();
    const before = await open();
    const word = findingOf(before, 'repetition.word');
    const fixed = await act('finding.fix', { finding: word.id });
    expect(english(fixed, 3).text).toBe('The access road is 3 km long.');
    expect(rulesOf(fixed)).not.toContain('repetition.word');
    expect(fixed.undo).toEqual({ kind: 'edit-text', commands: 1 });
    const again = await act('pair.undo');
    expect(findingOf(again, 'repetition.word')).toMatchObject({ id: word.id, state: 'open' });
  });

  it('without suggestion, or gone, cannot be mended', async () => {
    const { dispatch, pair } = follow();
    await expect(dispatch('finding.fix', { pair, finding: 999 })).rejects.toMatchObject({
      code: 'edit-not-possible',
      params: { reason: 'gone' },
    });
  });

  it('stay dismissed with their reason through edits around them, a full check and undo', async () => {
    const { open, edit, act } = follow();
    const before = await open();
    const amount = before.findings[0]!;
    const dismissed = await act('finding.dismiss', { findings: [amount.id], reason: 'làm tròn' });
    expect(dismissed.findings[0]).toMatchObject({ id: amount.id, state: 'dismissed', reason: 'làm tròn' });
    expect(dismissed.summary).toMatchObject({ state: 'in-review', dismissedFindings: 1 });
    const edited = await edit({
      kind: 'edit-text',
      paragraph: amount.en!.paragraph,
      text: 'In all, the project cost 125 billion VND.',
    });
    expect(edited.findings[0]).toMatchObject({ id: amount.id, state: 'dismissed', reason: 'làm tròn' });
    expect((await act('pair.recheck')).findings[0]).toMatchObject({ id: amount.id, state: 'dismissed' });
    expect((await act('pair.undo')).findings[0]).toMatchObject({ id: amount.id, state: 'dismissed' });
    const restored = await act('finding.restore', { findings: [amount.id] });
    expect(restored.findings[0]).toMatchObject({ id: amount.id, state: 'open', reason: null });
  });

  it('of another pair are left as they are', async () => {
    const { service, act, open, dispatch } = follow();
    const other = storeChecked(service, MARKET, 'other');
    const [theirs] = (await dispatch('pair.open', { pair: other })).findings;
    await open();
    await act('finding.dismiss', { findings: [theirs!.id], reason: 'no' });
    expect((await dispatch('pair.open', { pair: other })).findings[0]).toEqual(theirs);
  });
});

describe('the pair as a whole', () => {
  it('can be renamed and deleted', async () => {
    const { open, act, dispatch, pair } = follow();
    await open();
    const { summary } = await act('pair.rename', { titles: { vi: ' Chợ mới\n', en: 'New market' } });
    expect(summary.titles).toEqual({ vi: 'Chợ mới', en: 'New market' });
    expect(await dispatch('pair.delete', { pair })).toBeNull();
    await expect(dispatch('pair.delete', { pair })).rejects.toMatchObject({ code: 'pair-not-found' });
  });

  it('gives terms away once', async () => {
    const { open, dispatch, pair, service } = follow();
    const { beads } = await open();
    const term = { pair, bead: beads[0]!.id, vi: 'chợ đầu mối ', en: 'wholesale market' };
    expect(await dispatch('term.add', term)).toEqual({ isNew: true });
    expect(await dispatch('term.add', term)).toEqual({ isNew: false });
    expect(service.library.database.all('SELECT vi, en, status, example_vi FROM term')).toEqual([
      { vi: 'chợ đầu mối', en: 'wholesale market', status: 'proposed', example_vi: MARKET[0]![0] },
    ]);
    await expect(dispatch('term.add', { ...term, bead: 999 })).rejects.toMatchObject({ code: 'edit-not-possible' });
  });
});
