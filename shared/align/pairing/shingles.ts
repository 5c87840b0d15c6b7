/** Runs of words as numbers, by which copies and revisions of a text are known (Broder 1997). */

import { fold } from '../../text/fold.ts';
import type { AlignmentUnit } from '../alignment-unit.ts';
import { isFurniture } from '../furniture.ts';

/** Words in a run: a changed word costs this many runs, so longer runs know fewer revisions. */
const RUN = 3;
/** Runs kept to find candidates by: the smallest, which are a fair sample. */
const SKETCH = 96;

const WORDS = /[\p{L}\p{N}]+/gu;

/** FNV-1a, 32 bits (Fowler, Noll & Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  // FNV's low bits are the mixed ones; a sample of the smallest needs the high bits mixed as well.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The distinct runs of a document, ascending; page furniture left out. */
export function shinglesOf(units: readonly AlignmentUnit[]): Uint32Array {
  const words = units.filter((unit) => !isFurniture(unit)).flatMap((unit) => fold(unit.text).match(WORDS) ?? []);
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(hash(words.slice(at, at + RUN).join(' ')));
  return Uint32Array.from(runs).sort();
}

/** The smallest of the runs. */
export function sketchOf(shingles: Uint32Array): Uint32Array {
  return shingles.subarray(0, SKETCH);
}

/** How many runs two documents have in common. */
export function commonShingles(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return common;
}
