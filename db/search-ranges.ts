/** Finds again, in the text of a hit, the words that the index found: the index itself keeps no text. */

import { fold } from '../shared/text/fold.ts';
import type { TextRange } from '../shared/text/text-range.ts';
import { wordsOf } from './search-index.ts';
import type { SearchPhrase } from './search-query.ts';

interface Word extends TextRange {
  readonly text: string;
}

/** Where `phrases` stand in `text`, in UTF-16 offsets, ascending; what overlaps is one range. Folding keeps every offset. */
export function foundRanges(text: string, phrases: readonly SearchPhrase[]): readonly TextRange[] {
  const words = [...wordsOf(fold(text)).matchAll(/[^ ]+/g)].map(
    (match): Word => ({ text: match[0], start: match.index, end: match.index + match[0].length }),
  );
  return merged(phrases.flatMap((phrase) => placesOf(phrase, words)));
}

function placesOf({ words: wanted, prefix }: SearchPhrase, words: readonly Word[]): readonly TextRange[] {
  const last = wanted.length - 1;
  return words.flatMap(({ start }, index) => {
    const end = words[index + last]?.end;
    const here = wanted.every((word, step) => {
      const text = words[index + step]?.text;
      return prefix && step === last ? text?.startsWith(word) : text === word;
    });
    return here && end !== undefined ? [{ start, end }] : [];
  });
}

function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    const before = result.at(-1);
    if (before === undefined || range.start >= before.end) result.push(range);
    else result[result.length - 1] = { start: before.start, end: Math.max(before.end, range.end) };
  }
  return result;
}
