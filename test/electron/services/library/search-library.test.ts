/** A search from outside must not ask for more than is good. */

import { describe, expect, test } from 'vitest';
import { searchLibrary } from '../../../../electron/services/library/search-library.ts';
import { storePair, temporaryLibrary } from '../../../db/sample-library.ts';

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
