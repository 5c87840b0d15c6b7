/** Reads the number of a congress or term of office, which texts write in Roman numerals or in digits. */

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of digits, or of a Roman numeral below ninety in either case; a smaller sign before a greater one is taken off. */
export function romanOrDigits(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const values = [...written.toUpperCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
