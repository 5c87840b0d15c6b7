/** The article as a web page without any style of its own, to be pasted into a content system. */

import { html, type Markup } from '../report/html-template.ts';
import { type ArticleBlock, withoutListSign } from './english-article.ts';

/** Runs of list items and of table cells, and every other block by itself. */
function runs(blocks: readonly ArticleBlock[]): readonly (readonly ArticleBlock[])[] {
  const result: ArticleBlock[][] = [];
  for (const block of blocks) {
    const run = result.at(-1);
    const joins = block.kind === 'list-item' || block.kind === 'table-cell';
    if (joins && run?.[0]?.kind === block.kind) run.push(block);
    else result.push([block]);
  }
  return result;
}

function markup(run: readonly ArticleBlock[]): Markup {
  const [first] = run;
  if (first === undefined) return html``;
  switch (first.kind) {
    case 'headline':
      return html`<h1>${first.text}</h1>
`;
    case 'caption':
      return html`<figure><figcaption>${first.text}</figcaption></figure>
`;
    case 'list-item':
      return html`<ul>
${run.map(({ text }) => html`<li>${withoutListSign(text)}</li>\n`)}</ul>
`;
    case 'table-cell':
      return html`<table><tbody>
${run.map(({ text }) => html`<tr><td>${text}</td></tr>\n`)}</tbody></table>
`;
    default:
      return html`<p>${first.text}</p>
`;
  }
}

/** A complete HTML document in English; `title` is its title in the browser. */
export function writeArticleHtml(blocks: readonly ArticleBlock[], title: string): string {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><article>
${runs(blocks).map(markup)}</article></body>
</html>
`.text;
}
