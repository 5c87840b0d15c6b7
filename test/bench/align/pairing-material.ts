/** Makes folders to pair out of the development documents: shuffled, with losses, and with rivals that are hard to tell apart. */

import type { AlignmentUnit } from '../../../shared/align/alignment-unit.ts';
import type { BenchDocument } from './bench-files.ts';

/** A document pair and what it was made of: rivals of the same family share topic, names or wording. */
export interface PairMaterial {
  readonly family: string;
  readonly vi: readonly AlignmentUnit[];
  readonly en: readonly AlignmentUnit[];
}

/** Pseudo-random numbers in [0, 1) that are the same in every run (mulberry32, Tommy Ettinger 2017). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The numbers below `count` in random order (Fisher–Yates). */
export function shuffledPlaces(count: number, random: () => number): readonly number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [places[at], places[other]] = [places[other]!, places[at]!];
  }
  return places;
}

export function wholeDocuments(documents: readonly BenchDocument[]): readonly PairMaterial[] {
  return documents.map(({ id, vi, en }) => ({ family: id, vi, en }));
}

/** Each document cut in two at a bead: the halves share topic and names, and are not translations of each other. */
export function halvedDocuments(documents: readonly BenchDocument[]): readonly PairMaterial[] {
  return documents.flatMap(({ id, vi, en, gold }) => {
    const middle = Math.floor(gold.length / 2);
    return [gold.slice(0, middle), gold.slice(middle)].map((beads) => ({
      family: id,
      vi: beads.flatMap((bead) => bead[0]).map((index) => vi[index]!),
      en: beads.flatMap((bead) => bead[1]).map((index) => en[index]!),
    }));
  });
}

/** A number of two digits or more that no month word or slash makes part of a date. */
const LONG_NUMBER = /(?<!tháng )(?<![\d/])\d[\d.,]*\d(?![\d/])/g;
const LEAST_NUMBERS = 6;

function withDigits(units: readonly AlignmentUnit[], digits: readonly number[]): readonly AlignmentUnit[] {
  const changed = (text: string): string =>
    text.replace(LONG_NUMBER, (number) => number.replace(/[1-9]/g, (digit) => String(digits[Number(digit) - 1]! + 1)));
  return units.map(({ text, kind }) => ({ kind, text: changed(text) }));
}

function longNumbers(units: readonly AlignmentUnit[]): number {
  return units.flatMap(({ text }) => text.match(LONG_NUMBER) ?? []).length;
}

/** Editions of the same bulletin: the same words with other figures, both sides alike. */
export function editionsOf(documents: readonly BenchDocument[], editions: number, random: () => number): readonly PairMaterial[] {
  return documents
    .filter(({ vi }) => longNumbers(vi) >= LEAST_NUMBERS)
    .flatMap(({ id, vi, en }) =>
      Array.from({ length: editions }, () => {
        const digits = shuffledPlaces(9, random);
        return { family: id, vi: withDigits(vi, digits), en: withDigits(en, digits) };
      }),
    );
}

/** Articles put together from random beads of all documents, so that each shares paragraphs with many others. */
export function recombined(
  documents: readonly BenchDocument[],
  count: number,
  beads: number,
  random: () => number,
): readonly PairMaterial[] {
  const pool = documents.flatMap(({ vi, en, gold }) =>
    gold
      .filter(([v, e]) => v.length > 0 && e.length > 0)
      .map(([v, e]) => ({ vi: v.map((at) => vi[at]!), en: e.map((at) => en[at]!) })),
  );
  return Array.from({ length: count }, (_, at) => {
    const chosen = Array.from({ length: beads }, () => pool[Math.floor(random() * pool.length)]!);
    return { family: String(at), vi: chosen.flatMap((bead) => bead.vi), en: chosen.flatMap((bead) => bead.en) };
  });
}
