/** Where the window was, brought back onto the displays that there are today. */

import { SMALLEST } from './window-options.ts';

/** In device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
}

const FIRST_SIZE = { width: 1280, height: 800 };

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function centred(area: Rectangle, width: number, height: number): Rectangle {
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  };
}

function within(area: Rectangle, bounds: Rectangle): Rectangle {
  const width = Math.min(Math.max(bounds.width, SMALLEST.width), area.width);
  const height = Math.min(Math.max(bounds.height, SMALLEST.height), area.height);
  const x = clamp(bounds.x, area.x, area.x + area.width - width);
  return { x, y: clamp(bounds.y, area.y, area.y + area.height - height), width, height };
}

/**
 * The kept state moved and shrunk into the work area that it covers most; centred in the first area (the primary display's) where it
 * covers none, or where nothing was kept. `areas` holds at least one.
 */
export function fitToDisplays(kept: WindowState | null, areas: readonly [Rectangle, ...Rectangle[]]): WindowState {
  const [primary] = areas;
  const size = kept?.bounds ?? FIRST_SIZE;
  const middle = centred(primary, Math.min(size.width, primary.width), Math.min(size.height, primary.height));
  if (kept === null) return { bounds: middle, maximized: false };
  const best = areas.reduce((a, b) => (overlap(kept.bounds, b) > overlap(kept.bounds, a) ? b : a));
  const isSeen = overlap(kept.bounds, best) > 0;
  return { bounds: isSeen ? within(best, kept.bounds) : within(primary, middle), maximized: kept.maximized };
}
