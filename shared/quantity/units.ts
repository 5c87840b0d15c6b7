/**
 * Units of measure in both languages with their exact size in the base unit of their dimension. Factors: SI Brochure (9th ed.,
 * BIPM 2019); international yard and pound agreement 1959; US survey and customary units after NIST SP 811; Vietnamese customary
 * units (tạ, yến, cân, sào, mẫu, công) after Decree 86/2012/NĐ-CP's annex of units kept in use, northern sizes where regions differ.
 */

import { multiply, type Rational, rational, rationalFromDecimal } from './rational.ts';
import { type PhraseTable, phraseTable } from './reader.ts';

export type UnitDimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'duration'
  | 'temperature'
  | 'angle'
  | 'power'
  | 'energy'
  | 'speed'
  | 'pressure'
  | 'data'
  | 'yield'
  | 'sound';

export interface Unit {
  /** The unit's English name or symbol, unique in the table. */
  readonly id: string;
  readonly dimension: UnitDimension;
  /** How many base units (m, m², m³, kg, second, W, J, m/s, kg/m² …) it holds; for temperatures only names are compared. */
  readonly size: Rational;
}

type UnitRow = readonly [
  id: string,
  dimension: UnitDimension,
  size: string,
  vietnamese: readonly string[],
  english: readonly string[],
];

// biome-ignore format: a table
const ROWS: readonly UnitRow[] = [
  ['millimetre', 'length', '0.001', ['mm', 'milimét', 'mi-li-mét', 'milimet', 'ly', 'li'], ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters']],
  ['centimetre', 'length', '0.01', ['cm', 'xentimét', 'centimet', 'xăng-ti-mét', 'phân'], ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters']],
  ['metre', 'length', '1', ['m', 'mét', 'met'], ['m', 'metre', 'metres', 'meter', 'meters']],
  ['kilometre', 'length', '1000', ['km', 'kilômét', 'kilomet', 'ki-lô-mét', 'cây số', 'kilometer', 'kilometers'], ['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers']],
  ['inch', 'length', '0.0254', ['inch', 'in-sơ', 'inches'], ['inch', 'inches', 'in']],
  ['foot', 'length', '0.3048', ['foot', 'feet', 'bộ', 'ft', 'phít'], ['foot', 'feet', 'ft']],
  ['yard', 'length', '0.9144', ['yard', 'yards', 'thước anh', 'yd'], ['yard', 'yards', 'yd', 'yds']],
  ['mile', 'length', '1609.344', ['dặm', 'mile', 'miles'], ['mile', 'miles', 'mi']],
  ['nautical mile', 'length', '1852', ['hải lý'], ['nautical mile', 'nautical miles']],
  ['square metre', 'area', '1', ['m2', 'm²', 'mét vuông', 'met vuông', 'm vuông'], ['m2', 'm²', 'sq m', 'square metre', 'square metres', 'square meter', 'square meters', 'sqm']],
  ['square kilometre', 'area', '1000000', ['km2', 'km²', 'kilômét vuông', 'kilomet vuông', 'ki-lô-mét vuông', 'cây số vuông', 'km vuông'], ['km2', 'km²', 'sq km', 'square kilometre', 'square kilometres', 'square kilometer', 'square kilometers']],
  ['hectare', 'area', '10000', ['ha', 'hécta', 'hecta', 'héc-ta', 'hec-ta', 'héc ta'], ['ha', 'hectare', 'hectares']],
  ['acre', 'area', '4046.8564224', ['acre', 'mẫu anh'], ['acre', 'acres']],
  ['square mile', 'area', '2589988.110336', ['dặm vuông'], ['square mile', 'square miles', 'sq mi']],
  ['square foot', 'area', '0.09290304', ['feet vuông', 'bộ vuông', 'foot vuông'], ['square foot', 'square feet', 'sq ft']],
  ['sào', 'area', '360', ['sào'], ['sao', 'sào']],
  ['mẫu', 'area', '3600', ['mẫu'], ['mau', 'mẫu']],
  ['cubic metre', 'volume', '1', ['m3', 'm³', 'mét khối', 'm khối', 'khối'], ['m3', 'm³', 'cubic metre', 'cubic metres', 'cubic meter', 'cubic meters', 'cu m']],
  ['litre', 'volume', '0.001', ['lít', 'l'], ['litre', 'litres', 'liter', 'liters', 'l']],
  ['millilitre', 'volume', '0.000001', ['ml', 'mililít', 'mi-li-lít'], ['ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters']],
  ['gallon', 'volume', '0.003785411784', ['gallon', 'ga-lông', 'galông'], ['gallon', 'gallons']],
  ['barrel', 'volume', '0.158987294928', ['thùng dầu'], ['barrel', 'barrels', 'bbl']],
  ['milligram', 'mass', '0.000001', ['mg', 'miligam', 'mi-li-gam'], ['mg', 'milligram', 'milligrams']],
  ['gram', 'mass', '0.001', ['g', 'gam', 'gram', 'gr'], ['g', 'gram', 'grams', 'gramme', 'grammes']],
  ['kilogram', 'mass', '1', ['kg', 'kilôgam', 'kilogam', 'ki-lô-gam', 'cân', 'ký', 'kí', 'kilogram'], ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes']],
  ['yến', 'mass', '10', ['yến'], ['yen of']],
  ['quintal', 'mass', '100', ['tạ'], ['quintal', 'quintals']],
  ['tonne', 'mass', '1000', ['tấn', 't'], ['tonne', 'tonnes', 'ton', 'tons', 'metric ton', 'metric tons']],
  ['pound', 'mass', '0.45359237', ['pound', 'pao', 'cân anh', 'lb'], ['pound', 'pounds', 'lb', 'lbs']],
  ['ounce', 'mass', '0.028349523125', ['ounce', 'ao-xơ', 'oz'], ['ounce', 'ounces', 'oz']],
  ['stone', 'mass', '6.35029318', ['stone'], ['stone']],
  ['second', 'duration', '1', ['giây'], ['second', 'seconds', 'sec', 'secs']],
  ['minute', 'duration', '60', ['phút'], ['minute', 'minutes', 'min', 'mins']],
  ['hour', 'duration', '3600', ['giờ', 'tiếng', 'giờ đồng hồ', 'tiếng đồng hồ'], ['hour', 'hours', 'hr', 'hrs']],
  ['day', 'duration', '86400', ['ngày', 'hôm', 'ngày đêm'], ['day', 'days']],
  ['week', 'duration', '604800', ['tuần', 'tuần lễ'], ['week', 'weeks']],
  ['month', 'duration', '2629800', ['tháng'], ['month', 'months']],
  ['year', 'duration', '31557600', ['năm', 'tuổi', 'niên'], ['year', 'years', 'year-old', 'year-olds', 'years-old', 'yr', 'yrs']],
  ['decade', 'duration', '315576000', ['thập kỷ', 'thập niên', 'thập kỉ'], ['decade', 'decades']],
  ['celsius', 'temperature', '1', ['độ c', '°c', 'oc', 'ºc', 'độ celsius', '℃'], ['°c', 'degrees celsius', 'degree celsius', 'celsius', 'ºc', 'degrees c', 'degrees centigrade', '℃']],
  ['fahrenheit', 'temperature', '1', ['độ f', '°f', 'độ fahrenheit', 'ºf'], ['°f', 'degrees fahrenheit', 'degree fahrenheit', 'fahrenheit', 'ºf']],
  ['degree', 'angle', '1', ['độ', '°'], ['degree', 'degrees', '°']],
  ['watt', 'power', '1', ['w', 'oát'], ['w', 'watt', 'watts']],
  ['kilowatt', 'power', '1000', ['kw', 'kilôoát', 'ki-lô-oát'], ['kw', 'kilowatt', 'kilowatts']],
  ['megawatt', 'power', '1000000', ['mw', 'mêgaoát'], ['mw', 'megawatt', 'megawatts']],
  ['gigawatt', 'power', '1000000000', ['gw'], ['gw', 'gigawatt', 'gigawatts']],
  ['kilowatt-hour', 'energy', '3600000', ['kwh', 'số điện', 'kw giờ'], ['kwh', 'kilowatt-hour', 'kilowatt-hours', 'kilowatt hours']],
  ['megawatt-hour', 'energy', '3600000000', ['mwh'], ['mwh', 'megawatt-hour', 'megawatt-hours']],
  ['kilometre per hour', 'speed', '0.2777777777777778', ['km/h', 'km/giờ', 'km một giờ', 'kilômét/giờ', 'kilomet/giờ', 'km mỗi giờ'], ['km/h', 'kph', 'kmh', 'kilometres per hour', 'kilometers per hour', 'kilometres an hour', 'kilometers an hour', 'km per hour', 'km an hour', 'kms per hour']],
  ['mile per hour', 'speed', '0.44704', ['dặm/giờ', 'dặm/h', 'dặm một giờ', 'dặm mỗi giờ', 'dặm trên giờ', 'mph', 'dặm trên một giờ'], ['mph', 'miles per hour', 'miles an hour']],
  ['metre per second', 'speed', '1', ['m/s', 'm/giây', 'mét/giây', 'mét trên giây'], ['m/s', 'metres per second', 'meters per second']],
  ['knot', 'speed', '0.5144444444444444', ['hải lý/giờ', 'hải lý một giờ', 'hải lý mỗi giờ'], ['knot', 'knots']],
  ['tonne per hectare', 'yield', '0.1', ['tấn/ha', 'tấn/hécta', 'tấn mỗi ha', 'tấn một ha'], ['tonnes/ha', 'tons/ha', 't/ha', 'tonnes per hectare', 'tons per hectare', 'tonnes a hectare', 'tonne per hectare', 'tonnes/hectare', 'tons/hectare']],
  ['quintal per hectare', 'yield', '0.01', ['tạ/ha', 'tạ mỗi ha', 'tạ một ha', 'tạ/hécta'], ['quintals/ha', 'quintals per hectare', 'quintal/ha', 'quintal per hectare', 'quintals/hectare']],
  ['kilogram per hectare', 'yield', '0.0001', ['kg/ha'], ['kg/ha', 'kilograms per hectare', 'kg per hectare']],
  ['megabyte', 'data', '1000000', ['mb'], ['mb', 'megabyte', 'megabytes']],
  ['gigabyte', 'data', '1000000000', ['gb'], ['gb', 'gigabyte', 'gigabytes']],
  ['terabyte', 'data', '1000000000000', ['tb'], ['tb', 'terabyte', 'terabytes']],
  ['decibel', 'sound', '1', ['db', 'đề-xi-ben'], ['db', 'decibel', 'decibels']],
];

function wordsOf(column: 3 | 4): PhraseTable<Unit> {
  return phraseTable(
    ROWS.flatMap((row) => {
      const unit: Unit = { id: row[0], dimension: row[1], size: rationalFromDecimal(row[2]) };
      return row[column].map((word) => [word, unit] as const);
    }),
  );
}

/** Lower-case words, phrases of up to four words and symbols behind a figure in a Vietnamese text. */
export const VIETNAMESE_UNITS = wordsOf(3);

/** The same for an English text. */
export const ENGLISH_UNITS = wordsOf(4);

/** How far a rounded conversion may lie from the exact one, as a share of it: "300 feet" for "gần 100 mét". */
const CONVERSION_TOLERANCE = rational(1, 10);

/**
 * Whether `a` of one unit is about `b` of another of the same dimension, within 10 % (numbers.md, rule 38). Temperatures convert
 * affinely: 130 °F is 54 °C.
 */
export function isConversion(a: Rational, unitA: Unit, b: Rational, unitB: Unit): boolean {
  if (unitA.dimension !== unitB.dimension || unitA.id === unitB.id) return false;
  const [x, y] =
    unitA.dimension === 'temperature'
      ? [toCelsius(a, unitA), toCelsius(b, unitB)]
      : [multiply(a, unitA.size), multiply(b, unitB.size)];
  return isNear(x, y);
}

function toCelsius(value: Rational, unit: Unit): Rational {
  if (unit.id !== 'fahrenheit') return value;
  return rational((value.numerator - 32n * value.denominator) * 5n, value.denominator * 9n);
}

function isNear(x: Rational, y: Rational): boolean {
  const difference = x.numerator * y.denominator - y.numerator * x.denominator;
  const magnitude = difference < 0n ? -difference : difference;
  const reference = y.numerator * x.denominator < 0n ? -(y.numerator * x.denominator) : y.numerator * x.denominator;
  return magnitude * CONVERSION_TOLERANCE.denominator <= reference * CONVERSION_TOLERANCE.numerator;
}
