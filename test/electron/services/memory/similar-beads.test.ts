/** The memory answers with what people settled, the most similar first, and with nothing that is not much alike. */

import { describe, expect, it } from 'vitest';
import { storeChecked, type WorkbenchHost, workbenchHost } from '../../workbench-host.ts';

const ROWS = [
  ['Mở đầu', 'Opening'],
  ['Công trình có tổng vốn đầu tư 12 tỷ đồng.', 'The project has a total investment of VND 12 billion.'],
  ['Công trình có tổng vốn đầu tư 15 tỷ đồng.', 'The total investment of the project is VND 15 billion.'],
  ['Lễ hội thu hút hàng nghìn lượt khách.', 'The festival drew thousands of visitors.'],
] as const;

async function settled({ dispatch, service }: WorkbenchHost, label = 'pair'): Promise<number> {
  const pair = storeChecked(service, ROWS, label);
  const { beads } = await dispatch('pair.open', { pair });
  await dispatch('pair.edit', { pair, edits: [{ kind: 'set-state', beads: beads.map(({ id }) => id), state: 'confirmed' }] });
  return pair;
}

const shown = (found: readonly { readonly vi: string; readonly similarity: number }[]) =>
  found.map(({ vi, similarity }) => [vi, Math.round(similarity * 100)]);

describe('memory.similar', () => {
  it('finds the same text first, then what differs least', async () => {
    const host = workbenchHost();
    await settled(host);
    const found = await host.dispatch('memory.similar', { text: ROWS[2][0] });
    expect(shown(found)).toEqual([
      [ROWS[2][0], 100],
      [ROWS[1][0], 90],
    ]);
    expect(found[0]).toMatchObject({ en: ROWS[2][1], titles: { vi: 'Mở đầu', en: 'Opening' } });
  });

  it('reads marks, but not where the tone stands, nor case and signs', async () => {
    const host = workbenchHost();
    await settled(host);
    const found = async (text: string) => shown(await host.dispatch('memory.similar', { text })).at(0)?.[1];
    expect(await found('LỄ HỘI THU HÚT HÀNG NGHÌN LƯỢT KHÁCH')).toBe(100);
    expect(await found('Le hoi thu hut hang nghin luot khach.')).toBeUndefined();
  });

  it.each(['', '…', 'Giá vàng thế giới giảm mạnh trong phiên cuối tuần.', '"', 'OR AND NOT vi:'])(
    'finds nothing for %j',
    async (text) => {
      const host = workbenchHost();
      await settled(host);
      expect(await host.dispatch('memory.similar', { text })).toEqual([]);
    },
  );

  it('leaves out the pair itself, beads that nobody settled, and pairs that nobody reviewed', async () => {
    const host = workbenchHost();
    const own = await settled(host);
    storeChecked(host.service, ROWS, 'untouched');
    expect(await host.dispatch('memory.similar', { text: ROWS[1][0], except: own })).toEqual([]);
    const other = await settled(host, 'other');
    const found = await host.dispatch('memory.similar', { text: ROWS[1][0], except: own });
    expect(new Set(found.map(({ pair }) => pair))).toEqual(new Set([other]));
  });

  it('keeps to its limit and prefers the newer pair', async () => {
    const host = workbenchHost();
    await settled(host);
    const newer = await settled(host, 'newer');
    const found = await host.dispatch('memory.similar', { text: ROWS[1][0], limit: 1 });
    expect(found.map(({ pair }) => pair)).toEqual([newer]);
  });

  it('follows the edits of a bead', async () => {
    const host = workbenchHost();
    const pair = await settled(host);
    const { beads } = await host.dispatch('pair.open', { pair });
    const text = 'Sông Bôi dâng cao sau trận mưa lớn đêm qua.';
    await host.dispatch('pair.edit', { pair, edits: [{ kind: 'edit-text', paragraph: beads[3]!.vi[0]!.id, text }] });
    expect(shown(await host.dispatch('memory.similar', { text }))).toEqual([[text, 100]]);
    expect(await host.dispatch('memory.similar', { text: ROWS[3][0] })).toEqual([]);
  });
});
