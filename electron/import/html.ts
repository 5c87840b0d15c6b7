/** Reads saved web pages: nothing in them runs or loads, the article is told from the page around it. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { TextEncoding } from '../../shared/domain/document.ts';
import { decodeFile } from './decode-file.ts';
import { type ExtractedText, joinBlocks } from './extracted-text.ts';
import { articleBlocks, comparable, type FoundArticle, wholePage } from './html-article.ts';
import { type PageBlock, pageBlocks } from './html-blocks.ts';
import { type PageElement, selfAndAncestors } from './page-dom.ts';

/** Where a declaration of the encoding must stand is the first kilobyte (HTML standard, 4.2.5.4); old pages take more. */
const DECLARED_WITHIN = 4096;
/**
 * Readability walks from every block to its ancestors again and again: beyond these bounds it takes minutes, and the page is
 * shown whole. Real pages nest 20 to 40 deep.
 */
const MOST_ELEMENTS = 100_000;
const MOST_STEPS = 400_000;
const DEEPEST_BLOCK = 200;

/** Labels of the encodings that a page may declare rightly. UTF-8 and UTF-16 prove themselves; "iso-8859-1" is said by all. */
const ENCODING_LABELS: Readonly<Record<string, TextEncoding>> = {
  'windows-1258': 'windows-1258',
  cp1258: 'windows-1258',
  viscii: 'viscii',
  'x-viet-vni': 'vni',
  'x-viet-tcvn': 'tcvn3',
  'x-viet-tcvn5712': 'tcvn3',
  tcvn: 'tcvn3',
};

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function declaredEncoding(bytes: Uint8Array): TextEncoding | undefined {
  const start = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase();
  return label === undefined || isUtf8(bytes) ? undefined : ENCODING_LABELS[label];
}

function bodyOf(html: string): PageElement {
  return parsePage(html).body as unknown as PageElement;
}

/** A fragment gets the frame that the parser does not add. */
function parsePage(html: string): ReturnType<typeof parseHTML>['document'] {
  const framed = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(framed).document;
}

function isTangled(blocks: readonly PageBlock[]): boolean {
  let steps = 0;
  for (const { element } of blocks) {
    const depth = [...selfAndAncestors(element)].length;
    steps += depth;
    if (depth > DEEPEST_BLOCK || steps > MOST_STEPS) return true;
  }
  return false;
}

function findArticle(file: string, html: string): FoundArticle | null {
  try {
    // A page of its own: Readability takes the document apart.
    const reader = new Readability<PageElement>(parsePage(html) as never, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as unknown as PageElement,
    });
    const article = reader.parse();
    if (article?.content === null || article?.content === undefined) return null;
    const kept = pageBlocks(file, article.content).map(({ text }) => comparable(text));
    return { keptTexts: new Set(kept), title: article.title ?? '' };
  } catch {
    // Whatever Readability stumbles over, the page's text is still there to be read.
    return null;
  }
}

/**
 * The article of a saved page, its headline first; the whole page where no article can be told.
 * @throws AppError `file-binary`, `file-damaged` {file, reason}
 */
export function readHtml(file: string, bytes: Uint8Array, named?: TextEncoding): ExtractedText {
  const { text, encoding } = decodeFile(file, bytes, named ?? declaredEncoding(bytes));
  const blocks = pageBlocks(file, bodyOf(text));
  const article = isTangled(blocks) ? null : findArticle(file, text);
  return joinBlocks(article === null ? wholePage(blocks) : articleBlocks(blocks, article), encoding);
}
