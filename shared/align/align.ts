/** Aligns the paragraphs of a Vietnamese text with those of its English translation. */

import type { Bead } from '../domain/bead.ts';
import type { AlignmentUnit } from './alignment-unit.ts';
import { analyseSide } from './analyse-side.ts';
import { searchBand } from './anchors.ts';
import { decodeBeads } from './decode-beads.ts';
import type { Evidence } from './evidence/evidence.ts';
import { evidencesWith, featureNames } from './evidences.ts';
import { buildLattice, stepReader } from './lattice.ts';
import { BUILT_IN_LEXICON } from './lexicon/built-in.ts';
import { canonicalEntry, compileLexicon, type Lexicon } from './lexicon.ts';
import type { GlossaryTerm } from './lexicon-entry.ts';
import { WEIGHTS } from './weights.ts';

export interface AlignOptions {
  /** What {@link learnLexicon} returned; without it the built-in lexicon. */
  readonly lexicon?: Lexicon;
  /** Terms of the user, which count like entries of the lexicon. */
  readonly glossary?: readonly GlossaryTerm[];
  /** Weight per feature, for fitting and ablation; without it the fitted ones. */
  readonly weights?: Readonly<Record<string, number>>;
}

/** Aligns two texts; carries its lexicon for those who look at words after it. */
export interface Align {
  (vi: readonly AlignmentUnit[], en: readonly AlignmentUnit[]): readonly Bead[];
  readonly lexicon: Lexicon;
}

/** The evidence that steps are judged by, and the weight of each of its features. */
interface Judge {
  readonly evidences: readonly Evidence[];
  readonly weights: Float64Array;
}

function judgeWith(lexicon: Lexicon, table: Readonly<Record<string, number>>): Judge {
  const evidences = evidencesWith(lexicon);
  return { evidences, weights: Float64Array.from(featureNames(evidences), (name) => table[name] ?? 0) };
}

/** An aligner whose lexicon and glossary are made ready once, for a run over many documents. */
export function createAligner(options: AlignOptions = {}): Align {
  const base = options.lexicon ?? BUILT_IN_LEXICON;
  const glossary = options.glossary ?? [];
  const lexicon =
    glossary.length === 0
      ? base
      : compileLexicon([...base.entries, ...glossary.map(({ vi, en }) => canonicalEntry({ vi, en, weight: 1 }))]);
  let judge: Judge | undefined;
  const align = (vi: readonly AlignmentUnit[], en: readonly AlignmentUnit[]): readonly Bead[] => {
    judge ??= judgeWith(lexicon, options.weights ?? WEIGHTS);
    const { evidences, weights } = judge;
    const viSide = analyseSide(vi, 'vi', lexicon);
    const enSide = analyseSide(en, 'en', lexicon);
    const pair = { vi: viSide, en: enSide, band: searchBand(viSide, enSide, lexicon) };
    return decodeBeads(buildLattice(pair, stepReader(pair, evidences), weights));
  };
  return Object.assign(align, { lexicon });
}

/**
 * The beads of a pair, in order: always a partition of both sides. Sentences are aligned and the paragraph beads read off them,
 * so that paragraphs joined on one side or staggered on both are found; `confidence` is the probability of the bead over all
 * paths (forward–backward), not a score.
 */
export function alignParagraphs(
  vi: readonly AlignmentUnit[],
  en: readonly AlignmentUnit[],
  options: AlignOptions = {},
): readonly Bead[] {
  return createAligner(options)(vi, en);
}
