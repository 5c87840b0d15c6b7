/** Rule spelling.syllable: a word of the Vietnamese that cannot be a syllable of the language ("nghành", "đuợc"). */

import { endOfRun, LETTER, MARK, NUMBER } from '../../text/characters.ts';
import { isVietnameseSyllable } from '../../text/syllables.ts';
import { splitTone, type Tone, withTone } from '../../text/vietnamese-vowels.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { sideDraft } from '../typography/fault.ts';

const WORD = LETTER | MARK | NUMBER;
/** A first look: a word without one needs no look at its spelling. */
const HAS_MARK = /[^\0-\x7f]/;
const SMALL = /^\p{Ll}{2,}$/u;

/** Signs that join a word to another: the parts of compounds with hyphens are transcriptions (ô-tô, ra-đa). */
const JOINED = /[-‑'’_/@.]/;

/** A letter that only Vietnamese has: a word without one may be foreign. */
const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

/** Letters and onsets of transcriptions: prôtêin, hyđrô, crôm, xtăng. */
const FOREIGN = /[fjwz]|[bcdđgkpvtx][rl](?<!tr)|^[xs][tpck]|[^nc]h(?<!^(?:ch|gh|kh|nh|ng?h|ph|th).*)$/u;

/** Where more of the words are impossible, the text is broken by a conversion and not by slips. */
const BROKEN_SHARE = 0.02;
const LEAST_WORDS = 150;

/** The word with its tone on another vowel, or none where it has two: the place of the tone is no matter of spelling here. */
function withToneMoved(word: string): readonly string[] {
  const letters = [...word];
  const toned = letters.flatMap((letter, at) => ((splitTone(letter)?.tone ?? 0) > 0 ? [at] : []));
  const [from] = toned;
  if (from === undefined || toned.length > 1) return [word];
  const tone: Tone = splitTone(letters[from] ?? '')?.tone ?? 0;
  const plain = letters.map((letter) => splitTone(letter)?.vowel ?? letter);
  return plain.flatMap((letter, at) =>
    splitTone(letter) === undefined ? [] : [[...plain.slice(0, at), withTone(letter, tone), ...plain.slice(at + 1)].join('')],
  );
}

function isSyllable(word: string): boolean {
  return isVietnameseSyllable(word) || withToneMoved(word).some((moved) => isVietnameseSyllable(moved));
}

/** A word that two or more syllables make is a transcription (đôla, vắcxin) or lacks a space, which nobody can tell apart. */
function isJoined(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (
      isVietnameseSyllable(head, { marks: 'optional' }) &&
      (isSyllable(tail) || isVietnameseSyllable(tail, { marks: 'optional' }) || isJoined(tail))
    )
      return true;
  }
  return false;
}

/**
 * Slips with one mending: onsets that change before e, ê, i (Thompson, A Vietnamese Reference Grammar, 1965), and the horn that is
 * typed on one letter of ươ alone.
 */
const MENDINGS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/^ngh/u, 'ng'],
  [/^ng(?!h)/u, 'ngh'],
  [/^gh/u, 'g'],
  [/^g(?!h)/u, 'gh'],
  [/^k(?!h)/u, 'c'],
  [/^c(?!h)/u, 'k'],
  [/u(?=[ơờớởỡợ])/u, 'ư'],
  [/ưo/u, 'ươ'],
  [/ưò/u, 'ườ'],
  [/ưó/u, 'ướ'],
  [/ưỏ/u, 'ưở'],
  [/ưõ/u, 'ưỡ'],
  [/ưọ/u, 'ượ'],
];

function mendingOf(word: string): string | null {
  const mended = new Set(
    MENDINGS.flatMap(([pattern, replacement]) => (pattern.test(word) ? [word.replace(pattern, replacement)] : [])).filter(
      (candidate) => isVietnameseSyllable(candidate),
    ),
  );
  const [only] = mended;
  return mended.size === 1 && only !== undefined ? only : null;
}

function isImpossible(word: string): boolean {
  return !isSyllable(word) && !FOREIGN.test(word) && (mendingOf(word) !== null || !isJoined(word));
}

interface Place {
  readonly context: BeadContext;
  readonly word: string;
  readonly start: number;
}

/** Whether a word is marked, in small letters, and stands free: only then is it held to the spelling of syllables. */
function isOwnWord(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (!MARKED.test(word) || !SMALL.test(word)) return false;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  return !JOINED.test(before) && (!JOINED.test(after) || /^(?:\s|$)/.test(text.charAt(end + 1)));
}

/** The impossible words of a bead's Vietnamese, with the number of all words. */
function impossibleWords(context: BeadContext): { readonly places: readonly Place[]; readonly count: number } {
  const { text } = context.vi;
  const places: Place[] = [];
  let count = 0;
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = endOfRun(text, start, WORD);
    if (end === start) {
      end += 1;
      continue;
    }
    count += 1;
    const word = text.slice(start, end);
    if (HAS_MARK.test(word) && !isVietnameseSyllable(word) && isOwnWord(text, start, end) && isImpossible(word))
      places.push({ context, word, start });
  }
  return { places, count };
}

function draft({ context, word, start }: Place): Draft {
  const span = locate(context.vi, start, start + word.length);
  const mending = mendingOf(word);
  const suggestion =
    span === null || mending === null ? null : { side: 'vi' as const, start: span.start, end: span.end, text: mending };
  return { ...sideDraft(context, 'vi', 'spelling.syllable', span, suggestion), rule: 'spelling.syllable' };
}

/** The words of the document's Vietnamese that no syllable is spelt like; silent where a broken conversion makes many of them. */
export function checkSyllables(contexts: readonly BeadContext[]): readonly Draft[] {
  let words = 0;
  const found = contexts.flatMap((context) => {
    const { places, count } = impossibleWords(context);
    words += count;
    return places;
  });
  return found.length > BROKEN_SHARE * Math.max(words, LEAST_WORDS) ? [] : found.map(draft);
}
