/** The corrected English as an article to be published: without the other side, and without what belongs to the page alone. */

import type { ParagraphKind } from '../domain/document.ts';

export interface ArticleBlock {
  readonly kind: Exclude<ParagraphKind, 'furniture'>;
  readonly text: string;
}

/** The paragraphs in order; furniture ("Views: 40") is left out. */
export function articleBlocks(
  paragraphs: readonly { readonly kind: ParagraphKind; readonly text: string }[],
): readonly ArticleBlock[] {
  return paragraphs.flatMap(({ kind, text }) => (kind === 'furniture' ? [] : [{ kind, text }]));
}

/** What an author typed before a list item is not doubled by the list's own sign. */
const OWN_SIGN = /^\s*[-–—•*+▪◦·]\s+/u;

export function withoutListSign(text: string): string {
  return text.replace(OWN_SIGN, '');
}
