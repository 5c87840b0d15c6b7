/** Turns what a person typed into questions that FTS5 cannot misread: every word is quoted, nothing typed is an operator. */

import { fold, foldKeepingMarks } from '../shared/text/fold.ts';
import { normaliseText } from '../shared/text/normalise.ts';
import { wordsOf } from './search-index.ts';

/** Words that must follow one another; of the last one the beginning is enough where `prefix` is true. */
export interface SearchPhrase {
  /** Folded. */
  readonly words: readonly string[];
  readonly prefix: boolean;
}

export interface SearchQuery {
  readonly phrases: readonly SearchPhrase[];
  /** The phrases as an FTS5 expression over the folded columns of the index: it finds. */
  readonly folded: string;
  /** The same over the columns with marks: it tells which finds bear the marks as typed. */
  readonly exact: string;
}

interface Term {
  readonly start: number;
  readonly end: number;
  /** Whether the last word may go on: true for the word being typed. */
  readonly prefix: boolean;
}

/** A phrase in quotes (the second quote may be yet to come), or a run without space or quote. */
const TERM = /"([^"]*)("|$)|[^\s"]+/gu;

/** Without one of these there is no word: FTS5 answers nothing to an empty phrase. */
const WORD = /[\p{L}\p{N}]/u;

/** Enough for a pasted paragraph; FTS5 refuses expressions without bound. */
const MOST_TERMS = 200;

/**
 * Words must all occur, in any order and in either language; "words in quotes" as a phrase; the last word may be the beginning
 * of one unless a space or a quote closes it. Null where `text` holds nothing to search for.
 */
export function parseSearch(text: string): SearchQuery | null {
  const typed = normaliseText(text);
  const folded = fold(typed);
  const terms = termsOf(folded, /\s$/u.test(text)).slice(0, MOST_TERMS);
  if (terms.length === 0) return null;
  return {
    phrases: terms.map(({ start, end, prefix }) => ({
      words: wordsOf(folded.slice(start, end))
        .split(' ')
        .filter((word) => word !== ''),
      prefix,
    })),
    folded: `{vi en} : (${expression(folded, terms)})`,
    exact: `{vi_exact en_exact} : (${expression(foldKeepingMarks(typed), terms)})`,
  };
}

function termsOf(folded: string, closed: boolean): readonly Term[] {
  const terms: Term[] = [];
  for (const match of folded.matchAll(TERM)) {
    const [whole, phrase, quote] = match;
    const start = match.index + (phrase === undefined ? 0 : 1);
    const end = start + (phrase ?? whole).length;
    if (!WORD.test(folded.slice(start, end))) continue;
    const last = match.index + whole.length === folded.length;
    terms.push({ start, end, prefix: last && quote !== '"' && !closed });
  }
  return terms;
}

function expression(text: string, terms: readonly Term[]): string {
  return terms.map(({ start, end, prefix }) => `"${wordsOf(text.slice(start, end))}"${prefix ? '*' : ''}`).join(' ');
}
