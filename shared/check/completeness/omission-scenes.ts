/** Lays the two sides of a bead's sentence link beside each other word by word, for the search of what one of them leaves out. */

import type { SentenceLink, TextSpan } from '../../align/sentence-links.ts';
import { type KnownFigures, wordCoverage } from '../../align/word-coverage.ts';
import type { Paragraph } from '../../domain/document.ts';
import type { Language } from '../../domain/language.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { BeadContext } from '../bead-context.ts';
import type { JoinedText } from '../joined-text.ts';
import { type OmissionScene, omissionScene } from './omission-evidence.ts';

/** The sentences of a link as one stretch of the joined text. */
export function rangeOf({ pieces }: JoinedText, spans: readonly TextSpan[]): TextRange {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: (pieces[first.paragraph]?.start ?? 0) + first.start, end: (pieces[last.paragraph]?.start ?? 0) + last.end };
}

export interface LinkScenes {
  /** Where the link's sentences stand in the joined texts. */
  readonly ranges: Readonly<Record<Language, TextRange>>;
  /** The link with each side as the one that may say more. */
  readonly scenes: Readonly<Record<Language, OmissionScene>>;
}

function moved({ start, end }: TextRange, { start: origin }: TextRange): TextRange {
  return { start: start - origin, end: end - origin };
}

/** A figure with its unit or currency. */
function wholeFigure({ range, measure }: Quantity): TextRange {
  if (measure === null) return range;
  return { start: Math.min(range.start, measure.start), end: Math.max(range.end, measure.end) };
}

/** The bead's figures as offsets into the texts of the link. */
function knownFigures(context: BeadContext, ranges: LinkScenes['ranges']): KnownFigures {
  const { matches, vi, en } = context.figures().matching;
  const lonely = (figures: readonly Quantity[], side: Language): readonly TextRange[] =>
    figures.map((figure) => moved(wholeFigure(figure), ranges[side]));
  return {
    ties: matches.map((match) => ({ vi: moved(match.vi.range, ranges.vi), en: moved(match.en.range, ranges.en) })),
    lonely: { vi: lonely(vi, 'vi'), en: lonely(en, 'en') },
  };
}

/** Natural logarithm of English over Vietnamese length in characters, in news translated by professionals. */
const LOG_RATIO = -0.094;
/** As many Vietnamese characters of the pair itself weigh as much as that. */
const PRIOR_CHARACTERS = 1500;
/** Paragraphs before and behind the bead that tell how long this translation runs; it is the same hand or the same machine. */
const AROUND = 12;

function charactersAround(paragraphs: readonly Paragraph[], indices: readonly number[]): number {
  const [first, last] = [indices[0] ?? 0, indices.at(-1) ?? 0];
  return paragraphs.slice(Math.max(0, first - AROUND), last + AROUND + 1).reduce((sum, { text }) => sum + text.length, 0);
}

/** The logarithm of English over Vietnamese length to be expected in this bead. */
function usualLogRatio({ bead, viParagraphs, enParagraphs }: BeadContext): number {
  const vi = charactersAround(viParagraphs, bead.vi);
  const en = charactersAround(enParagraphs, bead.en);
  if (vi < PRIOR_CHARACTERS || en < PRIOR_CHARACTERS) return LOG_RATIO;
  const share = vi / (vi + PRIOR_CHARACTERS);
  return share * Math.log(en / vi) + (1 - share) * LOG_RATIO;
}

export function linkScenes(context: BeadContext, link: SentenceLink): LinkScenes {
  const ranges = { vi: rangeOf(context.vi, link.vi), en: rangeOf(context.en, link.en) };
  const vi = context.vi.text.slice(ranges.vi.start, ranges.vi.end);
  const en = context.en.text.slice(ranges.en.start, ranges.en.end);
  const cover = wordCoverage(vi, en, context.lexicon, knownFigures(context, ranges));
  const logRatio = usualLogRatio(context);
  return {
    ranges,
    scenes: {
      vi: omissionScene({ side: 'vi', source: cover.vi, target: cover.en, sourceText: vi, targetText: en, logRatio }),
      en: omissionScene({ side: 'en', source: cover.en, target: cover.vi, sourceText: en, targetText: vi, logRatio: -logRatio }),
    },
  };
}
