/** What can be wrong between the figures of two texts, before it is worded or ranked. */

import type { Quantity } from './quantity.ts';
import type { Rational } from './rational.ts';

/**
 * `scale`: off by a power of ten; `separator`: right amount, wrong language's separators;
 * `source-separator`: the same on the Vietnamese side, which is a note and no fault of the translation; `digits`: transposed or one digit off;
 * `value`: another amount; `missing`/`added`: only on one side. The others name the part that differs.
 */
export type DisagreementKind =
  | 'scale'
  | 'separator'
  | 'source-separator'
  | 'digits'
  | 'value'
  | 'percent'
  | 'ratio'
  | 'ordinal'
  | 'code'
  | 'missing'
  | 'added'
  | 'day'
  | 'month'
  | 'day-month-swapped'
  | 'year'
  | 'weekday'
  | 'quarter'
  | 'century'
  | 'decade'
  | 'time'
  | 'currency'
  | 'unit';

export interface Disagreement {
  readonly kind: DisagreementKind;
  readonly vi: Quantity | null;
  readonly en: Quantity | null;
  /** English value over Vietnamese value where both are amounts. */
  readonly factor: Rational | null;
  /** False where a relative wording ("năm ngoái") may stand for the figure, or only number words differ without a partner. */
  readonly isFirm: boolean;
}
