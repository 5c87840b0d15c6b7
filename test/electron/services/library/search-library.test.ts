/** A search from outside must not ask for more than is good. */

import { describe, expect, test } from 'vitest';
import { searchLibrary } from '../../../../electron/services/library/search-library.ts';
import type { SearchHitSide } from '../../../../shared/domain/search-hit.ts';
import { storePair, temporaryLibrary } from '../../../db/sample-library.ts';
import { storeChecked, workbenchHost } from '../../workbench-host.ts';

describe('the window on the hits', () => {
  const library = () => {
    const opened = temporaryLibrary();
    const rows = Array.from({ length: 60 }, (_, index) => [`Cây cầu số ${index}`, `Bridge ${index}`] as const);
    storePair(opened, 'bridges', rows);
    return opened;
  };

  test.each<[window: object, hits: number]>([
    [{}, 50],
    [{ limit: 7 }, 7],
    [{ limit: 0 }, 1],
    [{ limit: -5, offset: -5 }, 1],
    [{ limit: 10_000 }, 60],
    [{ offset: 55 }, 5],
    [{ offset: 60 }, 0],
  ])('%j', (window, hits) => {
    const page = searchLibrary(library(), 'cay cau', window);
    expect([page.total, page.hits.length]).toEqual([60, hits]);
  });
});

describe('the concordance', () => {
  const ROWS = [
    ['Lễ hội mùa xuân', 'Spring festival'],
    ['Lễ hội thu hút đông đảo du khách.', 'The festival attracted large numbers of tourists.'],
  ] as const;

  test('lines up what translates the match, in whichever language it was asked', async () => {
    const { dispatch, service } = workbenchHost();
    storeChecked(service, ROWS);
    const words = async (text: string) => {
      const { hits } = await dispatch('library.search', { text });
      const cut = ({ text: whole, translated }: SearchHitSide) =>
        (translated ?? []).map(({ start, end }) => whole.slice(start, end));
      return hits.map(({ vi, en }) => [cut(vi), cut(en)]);
    };
    expect(await words('du khach')).toEqual([[[], ['tourists']]]);
    expect(await words('tourists')).toEqual([[['du khách'], []]]);
    expect(await words('le hoi')).toEqual([
      [[], ['festival']],
      [[], ['festival']],
    ]);
  });

  test('leaves that out where nobody asks for it', async () => {
    const { dispatch, service } = workbenchHost();
    storeChecked(service, ROWS);
    const { hits } = await dispatch('library.search', { text: 'du khach', linedUp: false });
    expect(hits.map(({ en }) => 'translated' in en)).toEqual([false]);
  });

  test('keeps to what people settled where it should', async () => {
    const { dispatch, service } = workbenchHost();
    const pair = storeChecked(service, ROWS);
    const { beads } = await dispatch('pair.open', { pair });
    await dispatch('pair.edit', { pair, edits: [{ kind: 'set-state', beads: [beads[1]!.id], state: 'confirmed' }] });
    const found = async (settled: boolean) => dispatch('library.search', { text: 'le hoi', settled });
    expect([(await found(false)).total, (await found(true)).total]).toEqual([2, 1]);
    expect((await found(true)).hits.map(({ bead }) => bead)).toEqual([beads[1]!.id]);
  });
});
