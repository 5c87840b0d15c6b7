/** Finds every figure of a text: the readers of its language are asked in turn at each token, the most particular first. */

import type { Language } from '../domain/language.ts';
import { readAmount } from './amount.ts';
import { readCode } from './codes.ts';
import { isYear, plainInteger, readShortQuarter } from './date-parts.ts';
import * as englishDates from './english-dates.ts';
import { readLunarDate } from './english-lunar-dates.ts';
import * as englishReaders from './english-readers.ts';
import { readEnglishTime } from './english-times.ts';
import { mayOpenFigure } from './figure-openers.ts';
import { tokenize } from './lexer.ts';
import type { QuantitySlot } from './quantity.ts';
import { reading, slot } from './quantity-draft.ts';
import { lowerAt, type Reader, type Source } from './reader.ts';
import { shareAttributes } from './shared-attributes.ts';
import { readJoined } from './slashes.ts';
import * as vietnameseDates from './vietnamese-dates.ts';
import * as vietnameseReaders from './vietnamese-readers.ts';
import { readVietnameseTime } from './vietnamese-times.ts';
import { LABEL_WORDS } from './vietnamese-words.ts';

/** A plain amount; four digits that can be a year are first of all a year. */
const readAmountOrYear: Reader = (source, at) => {
  const amount = readAmount(source, at);
  if (amount === null) return null;
  const { quantity, apart, next } = amount;
  if (apart !== null) return { slots: [{ alternatives: [[quantity], apart] }], next };
  const value = plainInteger(source.tokens[at]);
  const isBare = quantity.scale === null && quantity.percent === null && quantity.currency === null && quantity.unit === null;
  const isYearLike = isBare && isYear(value) && source.tokens[at]?.text.length === 4;
  const isLabel =
    source.language === 'vi' && isBare && quantity.form === 'digits' && LABEL_WORDS.has(lowerAt(source.tokens, at - 1));
  const isEve = source.language === 'vi' && isBare && lowerAt(source.tokens, next) === 'tết';
  if (isEve) return { slots: [slot({ ...quantity, strength: 'optional' })], next };
  if (isLabel && !isYearLike) return { slots: [slot({ ...quantity, strength: 'soft' })], next };
  if (!isYearLike || value === null) return { slots: [slot(quantity)], next };
  return { slots: [slot({ ...quantity, readings: [reading('year', value), ...quantity.readings] })], next };
};

const READERS: Readonly<Record<Language, readonly Reader[]>> = {
  vi: [
    readShortQuarter,
    readCode,
    vietnameseDates.readDayMonthWords,
    vietnameseDates.readMonthWords,
    vietnameseDates.readYearWords,
    vietnameseDates.readQuarterOrCentury,
    vietnameseDates.readWeekday,
    vietnameseReaders.readOrdinal,
    readVietnameseTime,
    readJoined,
    vietnameseReaders.readLooseCount,
    vietnameseReaders.readFractionWords,
    vietnameseReaders.readMonthsOfYear,
    readAmountOrYear,
    vietnameseReaders.readRomanNumeral,
    vietnameseReaders.readVague,
    vietnameseReaders.readImplied,
  ],
  en: [
    readShortQuarter,
    readCode,
    englishDates.readEnglishDate,
    readLunarDate,
    englishDates.readDecade,
    englishDates.readQuarterOrCentury,
    englishDates.readWeekday,
    readEnglishTime,
    readJoined,
    englishReaders.readFractionWords,
    englishReaders.readPeriods,
    englishReaders.readOrdinal,
    readAmountOrYear,
    englishReaders.readSinglePeriod,
    englishReaders.readRomanNumeral,
    englishReaders.readVague,
    englishReaders.readImplied,
  ],
};

/**
 * The figures of `text` in order. Offsets are UTF-16 units of `text`, which should be in NFC. Nothing is decided here that the other
 * language could still settle: a slot keeps its alternatives, a quantity its readings.
 */
export function readQuantities(text: string, language: Language): readonly QuantitySlot[] {
  const source: Source = { text, language, tokens: tokenize(text) };
  const readers = READERS[language];
  const slots: QuantitySlot[] = [];
  let at = 0;
  while (at < source.tokens.length) {
    if (!mayOpenFigure(source, at)) {
      at += 1;
      continue;
    }
    let taken = false;
    for (const reader of readers) {
      const result = reader(source, at);
      if (result === null) continue;
      slots.push(...result.slots);
      at = result.next;
      taken = true;
      break;
    }
    if (!taken) at += 1;
  }
  return shareAttributes(text, slots);
}
