/** The article as plain text, to be pasted into any editor. */

import { type ArticleBlock, withoutListSign } from './english-article.ts';

/** A blank line between blocks, none between the items of a list; line feeds, and one at the end. */
export function writeArticleText(blocks: readonly ArticleBlock[]): string {
  const lines = blocks.map(({ kind, text }) => (kind === 'list-item' ? `- ${withoutListSign(text)}` : text));
  return (
    lines
      .map((line, index) => line + (isInside(blocks, index) ? '\n' : '\n\n'))
      .join('')
      .trimEnd() + (blocks.length > 0 ? '\n' : '')
  );
}

function isInside(blocks: readonly ArticleBlock[], index: number): boolean {
  return blocks[index]?.kind === 'list-item' && blocks[index + 1]?.kind === 'list-item';
}
