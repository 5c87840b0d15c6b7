/**
 * English number words, the words that imply a number, and scale words with the short forms of the press (bn, m, k).
 * Words: Oxford English Grammar's numerals; short forms: The Guardian and Reuters style guides ("£5m", "$2bn", "10k").
 */

import { type Rational, rational } from './rational.ts';

// biome-ignore format: a table
export const UNIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10],
  ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19],
]);

// biome-ignore format: a table
export const TENS_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fourty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
]);

/** Ordinals in words, also the denominators of fractions. */
// biome-ignore format: a table
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10],
  ['eleventh', 11], ['twelfth', 12], ['thirteenth', 13], ['fourteenth', 14], ['fifteenth', 15], ['sixteenth', 16], ['seventeenth', 17], ['eighteenth', 18],
  ['nineteenth', 19], ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80],
  ['ninetieth', 90], ['hundredth', 100], ['thousandth', 1000], ['millionth', 1_000_000],
]);

// biome-ignore format: a table
export const SCALE_WORDS: ReadonlyMap<string, Rational> = new Map([
  ['hundred', rational(100)], ['thousand', rational(1000)], ['million', rational(1_000_000)], ['billion', rational(1_000_000_000)],
  ['trillion', rational(1_000_000_000_000)], ['quadrillion', rational(1_000_000_000_000_000)], ['dozen', rational(12)],
]);

/** Short scale signs directly behind digits; "m" counts only behind a currency sign, elsewhere it is metres. */
// biome-ignore format: a table
export const SCALE_SIGNS: ReadonlyMap<string, Rational> = new Map([
  ['k', rational(1000)], ['mn', rational(1_000_000)], ['mln', rational(1_000_000)], ['bn', rational(1_000_000_000)], ['b', rational(1_000_000_000)],
  ['bln', rational(1_000_000_000)], ['tn', rational(1_000_000_000_000)], ['trn', rational(1_000_000_000_000)], ['m', rational(1_000_000)],
]);

/** Scale signs that are other things without a currency sign before the digits. */
export const MONEY_ONLY_SCALE_SIGNS: ReadonlySet<string> = new Set(['m', 'b', 'k']);

/** Plural scale words of vague counts ("dozens", "tens of thousands") and their powers of ten. */
// biome-ignore format: a table
export const VAGUE_POWERS: ReadonlyMap<string, number> = new Map([
  ['dozens', 1], ['scores', 1], ['tens', 1], ['hundreds', 2], ['thousands', 3], ['millions', 6], ['billions', 9], ['trillions', 12],
]);

/** Words that carry a number without naming it. They may match, and never alarm. */
// biome-ignore format: a table
export const IMPLIED_NUMBERS: ReadonlyMap<string, readonly Rational[]> = new Map([
  ['both', [rational(2)]], ['twice', [rational(2)]], ['double', [rational(2)]], ['doubled', [rational(2)]], ['doubles', [rational(2)]], ['doubling', [rational(2)]],
  ['twofold', [rational(2)]], ['couple', [rational(2)]], ['pair', [rational(2)]], ['duo', [rational(2)]], ['twin', [rational(2)]], ['twins', [rational(2)]], ['two-way', [rational(2)]],
  ['bilateral', [rational(2)]], ['dual', [rational(2)]], ['thrice', [rational(3)]], ['triple', [rational(3)]], ['tripled', [rational(3)]], ['triples', [rational(3)]],
  ['tripling', [rational(3)]], ['treble', [rational(3)]], ['trebled', [rational(3)]], ['threefold', [rational(3)]], ['trio', [rational(3)]], ['trilateral', [rational(3)]],
  ['tripartite', [rational(3)]], ['triplets', [rational(3)]], ['hattrick', [rational(3)]], ['quadruple', [rational(4)]], ['quadrupled', [rational(4)]], ['fourfold', [rational(4)]],
  ['quartet', [rational(4)]], ['quadrilateral', [rational(4)]], ['fivefold', [rational(5)]], ['quintet', [rational(5)]], ['sevenfold', [rational(7)]], ['tenfold', [rational(10)]],
  ['half', [rational(1, 2)]], ['halved', [rational(1, 2), rational(2)]], ['halves', [rational(1, 2)]], ['quarter', [rational(1, 4)]], ['quarters', [rational(1, 4)]],
  ['decade', [rational(10)]], ['century', [rational(100)]], ['centenary', [rational(100)]], ['centennial', [rational(100)]], ['bicentenary', [rational(200)]],
  ['fortnight', [rational(2), rational(14)]], ['fortnightly', [rational(2), rational(14)]], ['dozen', [rational(12), rational(10)]], ['nil', [rational(0)]],
  ['no', [rational(0)]], ['none', [rational(0)]], ['love', [rational(0)]], ['single', [rational(1)]], ['sole', [rational(1)]], ['solo', [rational(1)]], ['once', [rational(1)]],
  ['twenties', [rational(20)]], ['thirties', [rational(30)]], ['forties', [rational(40)]], ['fifties', [rational(50)]], ['sixties', [rational(60)]],
  ['seventies', [rational(70)]], ['eighties', [rational(80)]], ['nineties', [rational(90)]],
  ['weekend', [rational(2)]], ['biennial', [rational(2)]], ['semifinal', [rational(2)]], ['fifty-fifty', [rational(50)]], ['hourly', [rational(1)]], ['overnight', [rational(1)]],
]);

/** Periods that multiply: "four decades" are 40 years in Vietnamese as often as "bốn thập kỷ". */
// biome-ignore format: a table
export const PERIOD_YEARS: ReadonlyMap<string, number> = new Map([
  ['decade', 10], ['decades', 10], ['century', 100], ['centuries', 100], ['millennia', 1000],
]);
