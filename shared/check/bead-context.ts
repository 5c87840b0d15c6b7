/** What a bead's checks look at: the two joined texts and their paragraphs. */

import type { Bead } from '../domain/bead.ts';
import type { Paragraph } from '../domain/document.ts';
import { type JoinedText, joinParagraphs } from './joined-text.ts';

export interface BeadContext {
  /** 0-based index into the alignment. */
  readonly index: number;
  readonly bead: Bead;
  readonly vi: JoinedText;
  readonly en: JoinedText;
  readonly viParagraphs: readonly Paragraph[];
  readonly enParagraphs: readonly Paragraph[];
}

/** The context of bead `index`; paragraphs outside the bead stay reachable for checks that look around. */
export function beadContext(index: number, bead: Bead, vi: readonly Paragraph[], en: readonly Paragraph[]): BeadContext {
  return { index, bead, vi: joinParagraphs(vi, bead.vi), en: joinParagraphs(en, bead.en), viParagraphs: vi, enParagraphs: en };
}
