/** Says whether a text is Vietnamese or English, from a whole document down to a line of two words. */

import { francAll } from 'franc';
import type { Language } from '../domain/language.ts';
import { type LanguageEvidence, weighWords } from './language-evidence.ts';

export interface DetectedLanguage {
  /** Null where the text is in another language or does not say enough. */
  readonly language: Language | null;
  /** How sure the answer is, 0 to 1; for null, how sure it is that the text is in neither language. */
  readonly confidence: number;
}

/** Enough of a document to be certain; the rest would only cost time. */
const SAMPLE = 20_000;

/** Languages whose texts could reach a Vietnamese press office in Latin script, as franc (ISO 639-3) names them. */
const CANDIDATES: readonly string[] = [
  ...['eng', 'vie', 'fra', 'spa', 'por', 'ita', 'deu', 'nld', 'swe', 'dan', 'nob', 'fin', 'pol', 'ces', 'hun', 'ron', 'tur'],
  ...['ind', 'zlm', 'tgl', 'jav', 'hmn', 'hrv', 'slv', 'est', 'lit'],
];

/** Below this many letters trigram statistics say little. */
const FRANC_LETTERS = 30;

/**
 * English function words per word: about 0.4 in running text, less in headlines; from 0.2 on the text is English, and below
 * half of that trigrams decide alone, since other languages have homographs (in, on, a, me, so).
 */
const ENGLISH_SHARE = 0.2;

/**
 * Trigram nearness to English relative to the nearest language, from which a text stays English. Headlines full of names fall to
 * about 0.85; French, German, Spanish and Indonesian sentences lie below 0.65.
 */
const NEAR_ENGLISH = { withKnownWord: 0.7, withoutKnownWord: 0.8 } as const;

/** What a line is worth that has the shape of English but not one word that we know to be English. */
const SHAPE_ONLY = 0.5;

/** An answer less sure than this is no answer. */
const LEAST_CONFIDENCE = 0.15;

const UNDECIDED: DetectedLanguage = { language: null, confidence: 0 };

/** Grows with the margin between the two weights and with the amount of evidence; one plain word gives about 0.7. */
function sureness(winner: number, loser: number): number {
  const margin = (winner - loser) / (winner + loser);
  const amount = winner / (winner + 0.35);
  return Math.min(0.99, margin * amount);
}

/** How sure it is that a text without Vietnamese is not English either; 0 where nothing speaks against English. */
function foreignness(text: string, evidence: LanguageEvidence): number {
  const { words, englishFunctionWords, englishWords, foreignWords, letters } = evidence;
  if (foreignWords > 0 && foreignWords >= englishWords) return 0.6;
  const share = englishFunctionWords / words;
  if (letters < FRANC_LETTERS || share >= ENGLISH_SHARE) return 0;
  const ranked = francAll(text, { only: [...CANDIDATES], minLength: FRANC_LETTERS });
  const english = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  const nearEnough = englishWords === 0 ? NEAR_ENGLISH.withoutKnownWord : NEAR_ENGLISH.withKnownWord;
  return english >= nearEnough ? 0 : Math.min(0.95, 0.6 + (1 - english));
}

/**
 * The language of a document or of a single line. Vietnamese letters decide without statistics; then the small words and the
 * shapes of syllables (which also know Vietnamese typed without marks); franc's trigrams only tell English from its neighbours.
 * Only the first 20,000 UTF-16 units are read.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const evidence = weighWords(sample);
  const { letters, latinLetters, vietnamese, english } = evidence;
  if (letters === 0) return UNDECIDED;
  if (latinLetters < letters / 2) return { language: null, confidence: 1 - latinLetters / letters };
  if (vietnamese > english && vietnamese > evidence.foreignWords / 2) {
    const confidence = sureness(vietnamese, english);
    return confidence < LEAST_CONFIDENCE ? UNDECIDED : { language: 'vi', confidence };
  }
  const foreign = foreignness(sample, evidence);
  if (foreign > 0) return { language: null, confidence: foreign };
  if (english === 0) return UNDECIDED;
  const confidence = sureness(english, vietnamese) * (evidence.englishWords === 0 ? SHAPE_ONLY : 1);
  return confidence < LEAST_CONFIDENCE ? UNDECIDED : { language: 'en', confidence };
}
