/** The window comes back where it was, if that place still exists. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitToDisplays, type Rectangle } from '../../../electron/shell/window-state.ts';

const area = (x: number, y: number, width: number, height: number): Rectangle => ({ x, y, width, height });
const PRIMARY = area(0, 0, 1920, 1040);
const LEFT = area(-1280, 0, 1280, 1000);

describe('the place of the window', () => {
  it.each<readonly [string, Rectangle | null, readonly [Rectangle, ...Rectangle[]], Rectangle]>([
    ['first start', null, [PRIMARY], area(320, 120, 1280, 800)],
    ['first start, small display', null, [area(0, 0, 1024, 700)], area(0, 0, 1024, 700)],
    ['unchanged', area(100, 50, 1000, 700), [PRIMARY], area(100, 50, 1000, 700)],
    ['on the second display', area(-1200, 10, 900, 700), [PRIMARY, LEFT], area(-1200, 10, 900, 700)],
    ['the second display is gone', area(-1200, 10, 900, 700), [PRIMARY], area(510, 170, 900, 700)],
    ['partly outside', area(1800, 900, 1000, 700), [PRIMARY], area(920, 340, 1000, 700)],
    ['mostly on the left one', area(-900, 0, 1000, 700), [PRIMARY, LEFT], area(-1000, 0, 1000, 700)],
    ['larger than the display', area(0, 0, 4000, 3000), [PRIMARY], PRIMARY],
    ['too small', area(10, 10, 50, 50), [PRIMARY], area(10, 10, 640, 480)],
  ])('%s', (_, bounds, areas, wanted) => {
    const kept = bounds === null ? null : { bounds, maximized: true };
    expect(fitToDisplays(kept, areas)).toEqual({ bounds: wanted, maximized: bounds !== null });
  });

  it('is always wholly on one display', () => {
    const rectangle = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 1, max: 6000 }),
      height: fc.integer({ min: 1, max: 6000 }),
    });
    fc.assert(
      fc.property(rectangle, fc.tuple(rectangle, rectangle), (bounds, areas) => {
        const { x, y, width, height } = fitToDisplays({ bounds, maximized: false }, areas).bounds;
        return areas.some(
          (one) => x >= one.x && y >= one.y && x + width <= one.x + one.width && y + height <= one.y + one.height,
        );
      }),
    );
  });
});
