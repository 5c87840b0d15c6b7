/** Exact values: 47,073 triệu must be 47073000 and one third must be one third, so nothing here is floating point. */

/** A fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Makes `numerator / denominator`, reduced. Throws RangeError when the denominator is 0. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new RangeError('A rational number needs a denominator other than 0');
  if (d === 1n) return { numerator: n, denominator: 1n };
  const divisor = greatestCommonDivisor(n, d);
  const sign = d < 0n ? -1n : 1n;
  return { numerator: (sign * n) / divisor, denominator: (sign * d) / divisor };
}

/** Reads a plain decimal such as "47.073": a point, no grouping. The caller guarantees digits and at most one point. */
export function rationalFromDecimal(decimal: string): Rational {
  const point = decimal.indexOf('.');
  if (point < 0) return rational(BigInt(decimal));
  const fraction = decimal.slice(point + 1);
  return rational(BigInt(decimal.slice(0, point) + fraction), 10n ** BigInt(fraction.length));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws RangeError when `b` is 0. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function equals(a: Rational, b: Rational): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** Negative, 0 or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isInteger(value: Rational): boolean {
  return value.denominator === 1n;
}

/** A string that two values share exactly when they are equal: "47073000", "1/3". */
export function rationalKey(value: Rational): string {
  return value.denominator === 1n ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
}

/** The value as a plain decimal with a point ("47.073"), or null where its expansion does not end (1/3). */
export function toDecimal(value: Rational): string | null {
  let power = 0;
  let denominator = value.denominator;
  let twos = 0;
  let fives = 0;
  while (denominator % 2n === 0n) [denominator, twos] = [denominator / 2n, twos + 1];
  while (denominator % 5n === 0n) [denominator, fives] = [denominator / 5n, fives + 1];
  if (denominator !== 1n) return null;
  power = Math.max(twos, fives);
  const digits = ((value.numerator * 10n ** BigInt(power)) / value.denominator).toString();
  if (power === 0) return digits;
  const negative = digits.startsWith('-');
  const bare = (negative ? digits.slice(1) : digits).padStart(power + 1, '0');
  return `${negative ? '-' : ''}${bare.slice(0, -power)}.${bare.slice(-power)}`;
}
