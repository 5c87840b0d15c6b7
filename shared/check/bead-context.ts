/** What a bead's checks look at: the two joined texts, their paragraphs, and which sentences belong together. */

import type { Align } from '../align/align.ts';
import type { Lexicon } from '../align/lexicon.ts';
import { type SentenceLink, sentenceLinks } from '../align/sentence-links.ts';
import type { Bead } from '../domain/bead.ts';
import type { Paragraph } from '../domain/document.ts';
import type { Language } from '../domain/language.ts';
import { type Figures, readFigures } from '../quantity/figures.ts';
import { once } from '../text/once.ts';
import { type JoinedText, joinParagraphs } from './joined-text.ts';
import { type MeaningWord, meaningWords } from './meaning/phrases.ts';

export interface BeadContext {
  /** 0-based index into the alignment. */
  readonly index: number;
  readonly bead: Bead;
  readonly vi: JoinedText;
  readonly en: JoinedText;
  /** The words of each joined text as the checks of meaning read them; cut when the first check asks, once for all of them. */
  readonly words: Readonly<Record<Language, () => readonly MeaningWord[]>>;
  readonly viParagraphs: readonly Paragraph[];
  readonly enParagraphs: readonly Paragraph[];
  /** The words that the pair was aligned with. */
  readonly lexicon: Lexicon;
  /** The sentences of both sides that correspond; aligned when the first check asks, once for all of them. */
  readonly sentenceLinks: () => readonly SentenceLink[];
  /** The figures of both sides matched; offsets in the joined texts. Read when the first check asks, once for all of them. */
  readonly figures: () => Figures;
}

/** The documents of a pair, and the aligner that laid them side by side. */
export interface PairContext {
  readonly vi: readonly Paragraph[];
  readonly en: readonly Paragraph[];
  readonly align: Align;
}

/** The context of bead `index`; paragraphs outside the bead stay reachable for checks that look around. */
export function beadContext(index: number, bead: Bead, pair: PairContext): BeadContext {
  const [vi, en] = [joinParagraphs(pair.vi, bead.vi), joinParagraphs(pair.en, bead.en)];
  const texts = ({ pieces }: JoinedText): readonly string[] => pieces.map((piece) => piece.text);
  return {
    index,
    bead,
    vi,
    en,
    viParagraphs: pair.vi,
    enParagraphs: pair.en,
    lexicon: pair.align.lexicon,
    words: { vi: once(() => meaningWords(vi.text)), en: once(() => meaningWords(en.text)) },
    sentenceLinks: once(() => sentenceLinks(texts(vi), texts(en), pair.align)),
    figures: once(() => readFigures(vi.text, en.text)),
  };
}
