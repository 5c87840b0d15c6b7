/** Finds which English document of a folder is the translation of which Vietnamese one, whatever the files are called. */

import type { Language } from '../domain/language.ts';
import { createAligner } from './align.ts';
import { BUILT_IN_LEXICON } from './lexicon/built-in.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import type { GlossaryTerm } from './lexicon-entry.ts';
import { assignPartners } from './pairing/assign-partners.ts';
import { type DocumentProfile, profileOf } from './pairing/document-profile.ts';
import { findVersions, type Version } from './pairing/find-versions.ts';
import { indexFolder } from './pairing/folder-index.ts';
import { matchingMarginals } from './pairing/matching-marginals.ts';
import type { PairableDocument } from './pairing/pairable-document.ts';
import { type PossiblePair, possiblePairs } from './pairing/possible-pairs.ts';

export interface PairingOptions {
  /** What `learnLexicon` returned, or the library's; without it the built-in lexicon. */
  readonly lexicon?: Lexicon;
  /** Terms of the user, which count like entries of the lexicon. */
  readonly glossary?: readonly GlossaryTerm[];
}

/** Two documents by their places in the lists that were handed in. */
export interface DocumentPairing {
  readonly vi: number;
  readonly en: number;
  /** How sure it is that these two belong together and to no other, 0 to 1. */
  readonly confidence: number;
}

/** A copy or revision of another document of its side, which was paired, or left alone, in its stead. */
export interface DocumentVersion extends Version {
  readonly side: Language;
}

/** Every document is in exactly one of the lists. */
export interface PairedDocuments {
  /** Ascending by Vietnamese document. */
  readonly pairs: readonly DocumentPairing[];
  readonly viAlone: readonly number[];
  readonly enAlone: readonly number[];
  readonly duplicates: readonly DocumentVersion[];
}

/** One side with its versions set aside. */
interface ReadSide {
  readonly documents: readonly PairableDocument[];
  readonly profiles: readonly DocumentProfile[];
  /** Place of each document in the list that was handed in. */
  readonly places: readonly number[];
  readonly versions: readonly DocumentVersion[];
}

/** What equal names add to the log-odds of a pair once its text has been judged. */
const HINT_ODDS = 2;
/** Enough to choose between texts that say exactly the same, too little to outweigh a single word. */
const TIE_BREAK = 1e-3;

function readSide(documents: readonly PairableDocument[], side: Language, lexicon: Lexicon): ReadSide {
  const read = documents.map((document, place) => ({ document, place, profile: profileOf(document.units, side, lexicon) }));
  const versions = findVersions(
    documents,
    read.map(({ profile }) => profile),
  );
  const replaced = new Set(versions.map(({ document }) => document));
  const kept = read.filter(({ place }) => !replaced.has(place));
  return {
    documents: kept.map(({ document }) => document),
    profiles: kept.map(({ profile }) => profile),
    places: kept.map(({ place }) => place),
    versions: versions.map((version) => ({ ...version, side })),
  };
}

/** Pairs by text, names deciding ties; then names may take what the text leaves open and does not speak against. */
function choose(pairs: readonly PossiblePair[]): readonly DocumentPairing[] {
  const marginals = matchingMarginals(pairs.map((pair) => ({ ...pair, odds: pair.odds + HINT_ODDS * pair.hint })));
  const cells = pairs.map((pair, at) => ({ ...pair, confidence: marginals[at] ?? 0 }));
  const byText = assignPartners(
    cells.map((cell) => ({ ...cell, weight: cell.odds > 0 ? cell.odds + TIE_BREAK * cell.hint : cell.odds })),
  );
  const viTaken = new Set(byText.map(({ vi }) => vi));
  const enTaken = new Set(byText.map(({ en }) => en));
  const byName = assignPartners(
    cells
      .filter(({ vi, en, hint }) => hint > 0 && !viTaken.has(vi) && !enTaken.has(en))
      .map((cell) => ({ ...cell, weight: cell.odds + HINT_ODDS * cell.hint })),
  );
  return [...byText, ...byName].map(({ vi, en, confidence }) => ({ vi, en, confidence })).sort((a, b) => a.vi - b.vi);
}

function lexiconOf({ lexicon = BUILT_IN_LEXICON, glossary = [] }: PairingOptions): Lexicon {
  if (glossary.length === 0) return lexicon;
  return compileLexicon([...lexicon.entries, ...glossary.map(({ vi, en }) => ({ vi, en, weight: 1 }))]);
}

/**
 * Pairs the documents of a folder by what they say: figures, codes, names and known words, each weighed by how few documents of
 * the folder hold it. Of several versions of an article the newest, else the longest, is paired and the others are listed. A
 * document that resembles none stays alone. Pure; time grows about linearly with the number of documents.
 */
export function pairDocuments(
  vi: readonly PairableDocument[],
  en: readonly PairableDocument[],
  options: PairingOptions = {},
): PairedDocuments {
  const lexicon = lexiconOf(options);
  const viSide = readSide(vi, 'vi', lexicon);
  const enSide = readSide(en, 'en', lexicon);
  const index = indexFolder(viSide.profiles, enSide.profiles, lexicon);
  const view = { vi: viSide.documents, en: enSide.documents, index, align: createAligner({ lexicon }) };
  const pairs = choose(possiblePairs(view)).map((pair) => ({
    ...pair,
    vi: viSide.places[pair.vi] ?? 0,
    en: enSide.places[pair.en] ?? 0,
  }));
  const viPaired = new Set(pairs.map((pair) => pair.vi));
  const enPaired = new Set(pairs.map((pair) => pair.en));
  return {
    pairs,
    viAlone: viSide.places.filter((place) => !viPaired.has(place)),
    enAlone: enSide.places.filter((place) => !enPaired.has(place)),
    duplicates: [...viSide.versions, ...enSide.versions],
  };
}
