/**
 * Currencies as Vietnamese and English news write them. Codes are ISO 4217:2015; the Vietnamese names follow the usage of the
 * State Bank of Vietnam's daily exchange-rate table and of the domestic press. "dollar" alone fits every dollar.
 */

import { type PhraseTable, phraseTable } from './reader.ts';

export type Currency =
  | 'VND'
  | 'USD'
  | 'AUD'
  | 'CAD'
  | 'SGD'
  | 'HKD'
  | 'NZD'
  | 'TWD'
  | 'dollar'
  | 'EUR'
  | 'GBP'
  | 'JPY'
  | 'CNY'
  | 'KRW'
  | 'THB'
  | 'LAK'
  | 'KHR'
  | 'RUB'
  | 'INR'
  | 'IDR'
  | 'MYR'
  | 'PHP'
  | 'CHF'
  | 'SEK'
  | 'NOK'
  | 'DKK'
  | 'BRL'
  | 'MXN'
  | 'ZAR'
  | 'cent'
  | 'penny';

const DOLLARS: ReadonlySet<Currency> = new Set(['USD', 'AUD', 'CAD', 'SGD', 'HKD', 'NZD', 'TWD', 'dollar']);

/** Whether two names can stand for the same money: equal, or "dollar" beside any particular dollar. */
export function isSameCurrency(a: Currency, b: Currency): boolean {
  if (a === b) return true;
  return (a === 'dollar' && DOLLARS.has(b)) || (b === 'dollar' && DOLLARS.has(a));
}

/** Words and signs behind an amount, lower case, longest first matters: phrases of up to three words. */
// biome-ignore format: a table
export const VIETNAMESE_CURRENCY_WORDS: PhraseTable<Currency> = phraseTable<Currency>([
  ['đồng', 'VND'], ['vnđ', 'VND'], ['vnd', 'VND'], ['đ', 'VND'], ['₫', 'VND'], ['đồng việt nam', 'VND'],
  ['đô la', 'dollar'], ['đô-la', 'dollar'], ['đôla', 'dollar'], ['đô', 'dollar'], ['dollar', 'dollar'], ['đô la mỹ', 'USD'], ['đô-la mỹ', 'USD'],
  ['đôla mỹ', 'USD'], ['usd', 'USD'], ['us$', 'USD'], ['mỹ kim', 'USD'], ['đô la úc', 'AUD'], ['đô la canada', 'CAD'],
  ['đô la singapore', 'SGD'], ['đô la hồng kông', 'HKD'], ['đô la new zealand', 'NZD'], ['đài tệ', 'TWD'], ['$', 'dollar'],
  ['euro', 'EUR'], ['eur', 'EUR'], ['€', 'EUR'], ['ơ-rô', 'EUR'], ['ơ rô', 'EUR'],
  ['bảng', 'GBP'], ['bảng anh', 'GBP'], ['gbp', 'GBP'], ['£', 'GBP'],
  ['yên', 'JPY'], ['yên nhật', 'JPY'], ['jpy', 'JPY'], ['yen', 'JPY'], ['nhân dân tệ', 'CNY'], ['tệ', 'CNY'], ['cny', 'CNY'], ['rmb', 'CNY'],
  ['won', 'KRW'], ['krw', 'KRW'], ['bạt', 'THB'], ['baht', 'THB'], ['kíp', 'LAK'], ['kip', 'LAK'], ['riel', 'KHR'], ['ri-en', 'KHR'],
  ['rúp', 'RUB'], ['rup', 'RUB'], ['rúp nga', 'RUB'], ['rupee', 'INR'], ['rupi', 'INR'], ['rupiah', 'IDR'], ['ringgit', 'MYR'], ['peso', 'PHP'],
  ['franc thụy sĩ', 'CHF'], ['krona', 'SEK'], ['xu', 'cent'], ['cent', 'cent'],
]);

// biome-ignore format: a table
export const ENGLISH_CURRENCY_WORDS: PhraseTable<Currency> = phraseTable<Currency>([
  ['vnd', 'VND'], ['vnđ', 'VND'], ['dong', 'VND'], ['đồng', 'VND'], ['dongs', 'VND'], ['vietnamese dong', 'VND'], ['vietnam dong', 'VND'], ['₫', 'VND'],
  ['dollar', 'dollar'], ['dollars', 'dollar'], ['bucks', 'dollar'], ['us dollar', 'USD'], ['us dollars', 'USD'], ['usd', 'USD'], ['american dollars', 'USD'],
  ['u.s. dollars', 'USD'], ['australian dollars', 'AUD'], ['canadian dollars', 'CAD'], ['singapore dollars', 'SGD'], ['aud', 'AUD'], ['cad', 'CAD'],
  ['sgd', 'SGD'], ['hkd', 'HKD'], ['euro', 'EUR'], ['euros', 'EUR'], ['eur', 'EUR'], ['€', 'EUR'],
  ['pound', 'GBP'], ['pounds', 'GBP'], ['quid', 'GBP'], ['pounds sterling', 'GBP'], ['gbp', 'GBP'],
  ['yen', 'JPY'], ['jpy', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'], ['cny', 'CNY'], ['rmb', 'CNY'], ['won', 'KRW'], ['krw', 'KRW'], ['baht', 'THB'],
  ['thb', 'THB'], ['kip', 'LAK'], ['riel', 'KHR'], ['riels', 'KHR'], ['rouble', 'RUB'], ['roubles', 'RUB'], ['ruble', 'RUB'], ['rubles', 'RUB'],
  ['rupee', 'INR'], ['rupees', 'INR'], ['rupiah', 'IDR'], ['ringgit', 'MYR'], ['peso', 'PHP'], ['pesos', 'PHP'], ['swiss francs', 'CHF'], ['francs', 'CHF'],
  ['cent', 'cent'], ['cents', 'cent'], ['pence', 'penny'], ['p', 'penny'],
]);

/** Signs that stand before the amount, in either language. */
// biome-ignore format: a table
export const CURRENCY_PREFIXES: ReadonlyMap<string, Currency> = new Map([
  ['$', 'dollar'], ['us$', 'USD'], ['usd', 'USD'], ['vnd', 'VND'], ['vnđ', 'VND'], ['a$', 'AUD'], ['au$', 'AUD'], ['c$', 'CAD'], ['s$', 'SGD'], ['hk$', 'HKD'],
  ['nz$', 'NZD'], ['nt$', 'TWD'], ['€', 'EUR'], ['eur', 'EUR'], ['£', 'GBP'], ['gbp', 'GBP'], ['¥', 'JPY'], ['₩', 'KRW'], ['฿', 'THB'], ['rs', 'INR'], ['₹', 'INR'],
  ['₫', 'VND'], ['r$', 'BRL'], ['aud', 'AUD'], ['jpy', 'JPY'], ['cny', 'CNY'],
]);
