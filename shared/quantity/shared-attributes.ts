/** Lets the figures of a range or list share what is written once: in "từ 1,2 đến 1,5 triệu đồng" both are millions of dong. */

import type { Quantity, QuantitySlot, Reading } from './quantity.ts';
import { compare, divide, multiply, rational } from './rational.ts';

/** What stands between the ends of a range. */
const RANGE_JOINTS: ReadonlySet<string> = new Set(['đến', 'tới', 'lên', 'xuống', '-', '–', 'to', 'and']);

/** What stands between the members of a list. */
const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'và', 'hoặc', 'hay', 'or', ', and', 'lần lượt']);

/** Words that soften the second end of a range: "5 to about 8%", "từ 5 lên gần 8%". */
// biome-ignore format: a table
const HEDGES: ReadonlySet<string> = new Set([
  'about', 'around', 'nearly', 'almost', 'over', 'some', 'approximately', 'khoảng', 'gần', 'hơn', 'trên', 'chừng', 'mức', 'còn',
]);

function jointBetween(text: string, first: Quantity, second: Quantity): string {
  const end = Math.min(second.range.start, second.measure?.start ?? second.range.start);
  const words = text.slice(first.range.end, end).trim().toLowerCase().split(/\s+/);
  return words.filter((word) => !HEDGES.has(word)).join(' ');
}

function isPlainNumber(one: Quantity): boolean {
  return one.form === 'digits' && one.readings[0]?.role === 'number' && one.code === null;
}

/** The readings of `first` with those under the scale of `second`, the scaled ones first where they fit the order of a range. */
function scaledReadings(first: Quantity, second: Quantity, isRange: boolean): readonly Reading[] {
  const { scale } = second;
  const [own, next] = [first.readings[0], second.readings[0]];
  if (scale === null || own === undefined || next === undefined) return first.readings;
  const scaled = first.readings.map((one) => ({ ...one, value: multiply(one.value, scale) }));
  const isOrdered = isRange && compare(own.value, divide(next.value, scale)) < 0 && compare(own.value, rational(0)) > 0;
  return isOrdered ? [...scaled, ...first.readings] : [...first.readings, ...scaled];
}

/** `first` with what only `second` names; the same object where nothing is to be shared. */
function share(text: string, first: Quantity, second: Quantity): Quantity {
  const isBare = first.scale === null && first.percent === null && first.unit === null;
  const names = second.scale !== null || second.percent !== null || second.currency !== null || second.unit !== null;
  if (!isBare || !names || !isPlainNumber(first) || second.readings[0]?.role !== 'number') return first;
  const joint = jointBetween(text, first, second);
  const isRange = RANGE_JOINTS.has(joint);
  if (!isRange && !LIST_JOINTS.has(joint)) return first;
  return {
    ...first,
    readings: scaledReadings(first, second, isRange),
    percent: second.percent,
    currency: first.currency ?? second.currency,
    unit: second.unit,
    isShared: true,
  };
}

/** The slots with what the last member of each range or list says given to the members before it, from right to left. */
export function shareAttributes(text: string, slots: readonly QuantitySlot[]): readonly QuantitySlot[] {
  let following: Quantity | null = null;
  const shared: QuantitySlot[] = [];
  for (let index = slots.length - 1; index >= 0; index -= 1) {
    const slot = slots[index];
    const likeliest = slot?.alternatives[0];
    if (slot === undefined || likeliest === undefined) continue;
    const completed: Quantity[] = [];
    for (let place = likeliest.length - 1; place >= 0; place -= 1) {
      const one = likeliest[place];
      if (one === undefined) continue;
      following = following === null ? one : share(text, one, following);
      completed.unshift(following);
    }
    const isChanged = completed.some((one, place) => one !== likeliest[place]);
    shared.unshift(isChanged ? { alternatives: [completed, ...slot.alternatives.slice(1)] } : slot);
  }
  return shared;
}
