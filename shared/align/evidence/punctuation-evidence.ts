/** Quotes, questions, colons and brackets are carried over by translators. */

import type { Side } from '../analyse-side.ts';
import { SHAPE } from '../sentence-shape.ts';
import type { Evidence } from './evidence.ts';

/** Opening is read from the first sentence of a block and closing from the last; the rest from any. */
function blockShape(side: Side, start: number, end: number): number {
  let shape = 0;
  for (let sentence = start; sentence < end; sentence++) shape |= side.shape[sentence] ?? 0;
  shape &= ~(SHAPE.opensQuote | SHAPE.closesQuote | SHAPE.endsInColon | SHAPE.listMark);
  shape |= (side.shape[start] ?? 0) & (SHAPE.opensQuote | SHAPE.listMark);
  return shape | ((side.shape[end - 1] ?? 0) & (SHAPE.closesQuote | SHAPE.endsInColon));
}

const QUOTES = [SHAPE.hasQuote, SHAPE.opensQuote, SHAPE.closesQuote];
const OTHERS = [SHAPE.exclamation, SHAPE.endsInColon, SHAPE.bracket, SHAPE.listMark];

function bitCount(bits: number, of: readonly number[]): number {
  let count = 0;
  for (const bit of of) if ((bits & bit) !== 0) count++;
  return count;
}

export const punctuationEvidence: Evidence = {
  name: 'punctuation',
  features: [
    'punctuation.quotes.both',
    'punctuation.quotes.one',
    'punctuation.question.both',
    'punctuation.question.one',
    'punctuation.other.both',
    'punctuation.other.one',
  ],
  prepare:
    ({ vi, en }) =>
    (vi0, vi1, en0, en1, out, at) => {
      const viShape = blockShape(vi, vi0, vi1);
      const enShape = blockShape(en, en0, en1);
      const both = viShape & enShape;
      const one = viShape ^ enShape;
      out[at] = bitCount(both, QUOTES);
      out[at + 1] = -bitCount(one, QUOTES);
      out[at + 2] = (both & SHAPE.question) === 0 ? 0 : 1;
      out[at + 3] = (one & SHAPE.question) === 0 ? 0 : -1;
      out[at + 4] = bitCount(both, OTHERS);
      out[at + 5] = -bitCount(one, OTHERS);
    },
};
