/** Files that the system asks to open wait for the page and reach it once. */

import { describe, expect, it } from 'vitest';
import { createOpenQueue } from '../../../electron/shell/open-queue.ts';

describe('files on their way to the page', () => {
  it('wait until it listens, come at once afterwards, and wait again while it reloads', () => {
    const queue = createOpenQueue();
    const taken: (readonly string[])[] = [];
    queue.open(['/a']);
    queue.open(['/b', '/c']);
    queue.listen((paths) => taken.push(paths));
    expect(taken).toEqual([['/a', '/b', '/c']]);
    queue.open(['/d']);
    queue.open([]);
    queue.pause();
    queue.open(['/e']);
    expect(taken.slice(1)).toEqual([['/d']]);
    queue.listen((paths) => taken.push(paths));
    expect(taken.slice(2)).toEqual([['/e']]);
  });
});
