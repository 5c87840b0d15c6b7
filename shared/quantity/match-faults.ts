/** Names what is wrong between two figures of equal value: their money, their unit, their separators, the letters of their code. */

import { isSameCurrency } from './currencies.ts';
import type { DisagreementKind } from './disagreement.ts';
import type { QuantityMatch } from './match-quantities.ts';
import type { Agreement } from './match-score.ts';
import type { Quantity } from './quantity.ts';
import { equals } from './rational.ts';
import { isConversion } from './units.ts';

/** A percentage that became a plain number, or percentage points that became per cent, which are another unit. */
function faultOfPercent(vi: Quantity, en: Quantity): DisagreementKind | null {
  if (vi.percent === en.percent) return null;
  if (vi.percent !== null && en.percent !== null) return 'unit';
  const isPlain = vi.percent !== 'point' && en.percent !== 'point' && vi.strength === 'hard' && en.strength === 'hard';
  const isNumber = vi.readings[0]?.role === 'number' && en.readings[0]?.role === 'number';
  return isPlain && isNumber ? 'percent' : null;
}

/** The fault of two matched figures, or null. */
export function faultOfMatch({ vi, en, agreement }: QuantityMatch): DisagreementKind | null {
  if (vi.code !== null && en.code !== null && vi.code !== en.code) return 'code';
  if (agreement.en?.grouping === 'foreign') return 'separator';
  const isSaidLater = vi.isShared || en.isShared;
  if (isSaidLater) return sourceSeparator(agreement);
  if (vi.currency !== null && en.currency !== null && !isSameCurrency(vi.currency, en.currency)) return 'currency';
  const [viPer, enPer] = [vi.per?.unit, en.per?.unit];
  if (viPer !== undefined && viPer.dimension === enPer?.dimension && viPer.id !== enPer.id) return 'unit';
  const isEqual = agreement.vi !== null && agreement.en !== null && equals(agreement.vi.value, agreement.en.value);
  const percentFault = isEqual ? faultOfPercent(vi, en) : null;
  if (percentFault !== null) return percentFault;
  const isUnitFirm = vi.unit !== null && en.unit !== null && vi.unit.id !== en.unit.id && isEqual;
  if (isUnitFirm && !areInterchangeable(vi, en)) return 'unit';
  return sourceSeparator(agreement);
}

function sourceSeparator(agreement: Agreement): DisagreementKind | null {
  return agreement.vi?.grouping === 'foreign' ? 'source-separator' : null;
}

/** Units that translators exchange without harm: degrees of unnamed scale, and units so near that a rounded figure is the same (30 m, 30 yards). */
function areInterchangeable(vi: Quantity, en: Quantity): boolean {
  const names = [vi.unit?.id, en.unit?.id];
  const isTemperature = vi.unit?.dimension === 'temperature' || en.unit?.dimension === 'temperature';
  if (isTemperature && names.includes('degree')) return true;
  const value = vi.readings[0]?.value;
  return (
    vi.unit !== null &&
    en.unit !== null &&
    value !== undefined &&
    vi.unit.dimension !== 'temperature' &&
    isConversion(value, vi.unit, value, en.unit)
  );
}
