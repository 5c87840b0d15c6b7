/** Finds the article among the blocks of a page, and keeps as furniture what stands inside it without belonging to it. */

import type { StructuredBlock } from './extracted-text.ts';
import type { PageBlock } from './html-blocks.ts';
import { type PageElement, selfAndAncestors } from './page-dom.ts';

/** What Readability made of the page: the texts of the blocks it kept, and its guess at the title. */
export interface FoundArticle {
  readonly keptTexts: ReadonlySet<string>;
  readonly title: string;
}

/** Shorter blocks occur in menus too and prove nothing about where the article is. */
const TELLING_LENGTH = 25;
/** Less kept text than this is a failure of Readability, not an article. */
const SHORTEST_ARTICLE = 80;
/** The container holds nearly all of the kept text; a teaser of the same wording may stand elsewhere on the page. */
const CONTAINER_SHARE = 0.85;
/** Between the headline and the body stand a date, a view counter and the lead; more than this is another part of the page. */
const MOST_BETWEEN = 12;

/** Parts of class names and ids of page furniture. Source: CMS templates of Vietnamese newspapers and WordPress themes. */
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:shar(?:e|es|ing)|social|related?|lien-?quan|tin-?lien-?quan|comments?|binh-?luan|breadcrumbs?|tags?|keywords?|tu-?khoa|print|rating|vote|view-?count(?:er)?|luot-?xem|ads?|advert\w*|quang-?cao|banner|sponsor\w*|copyright|widget|sidebar|menu|nav\w*|toolbar|pagination|newsletter|subscribe|read-?more|xem-?them|popup|modal|player|cookie)(?:$|[\s_\d-])/i;
const FURNITURE_TAGS = new Set(['NAV', 'ASIDE', 'FOOTER', 'BUTTON']);

/** The form in which texts of the page and of Readability's copy are compared. */
export function comparable(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

function isTelling(block: PageBlock, { keptTexts }: FoundArticle): boolean {
  return block.text.length >= TELLING_LENGTH && keptTexts.has(comparable(block.text));
}

/** The innermost element with nearly all of the kept text. */
function findContainer(blocks: readonly PageBlock[], article: FoundArticle): PageElement | null {
  const weights = new Map<PageElement, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isTelling(block, article)) continue;
    total += block.text.length;
    for (const element of selfAndAncestors(block.element)) {
      weights.set(element, (weights.get(element) ?? 0) + block.text.length);
    }
  }
  if (total < SHORTEST_ARTICLE) return null;
  // Ancestors come after their descendants for every block, so the first heavy element is the innermost.
  return [...weights].find(([, weight]) => weight >= total * CONTAINER_SHARE)?.[0] ?? null;
}

function isInside(element: PageElement, container: PageElement): boolean {
  for (const ancestor of selfAndAncestors(element)) if (ancestor === container) return true;
  return false;
}

function isMarkedFurniture(block: PageBlock, container: PageElement | null): boolean {
  for (const element of selfAndAncestors(block.element)) {
    if (element === container || element.tagName === 'BODY') return false;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (FURNITURE_TAGS.has(element.tagName) || FURNITURE_CLASS.test(names)) return true;
  }
  return false;
}

/** A dropped block is furniture only where the markup says so: Readability also drops short paragraphs and small tables. */
function asStructured(block: PageBlock, isKept: boolean, container: PageElement | null): StructuredBlock {
  const { text, hint } = block;
  const isLinkOnly = block.linkShare > 0.95 && hint !== 'headline' && hint !== 'table-cell';
  const isFurniture = !isKept && hint !== 'caption' && (isLinkOnly || isMarkedFurniture(block, container));
  if (isFurniture) return { text, hint: 'furniture' };
  return hint === undefined ? { text } : { text, hint };
}

/** The index of the page's headline before the article's first block, -1 where the page has none. */
function findHeadline(blocks: readonly PageBlock[], before: number, title: string): number {
  const wanted = comparable(title);
  const isTitle = ({ text }: PageBlock): boolean => {
    const candidate = comparable(text);
    return candidate.length >= 10 && (wanted === candidate || wanted.startsWith(candidate) || candidate.startsWith(wanted));
  };
  const earlier = blocks.slice(0, before);
  const byHeading = earlier.findLastIndex((block) => block.hint === 'headline' && wanted !== '' && isTitle(block));
  if (byHeading >= 0) return byHeading;
  const byTag = earlier.findLastIndex(({ element }) => element.tagName === 'H1');
  return byTag >= 0 ? byTag : earlier.findLastIndex((block) => wanted !== '' && isTitle(block));
}

/** The blocks of the whole page, for a page in which no article can be told. */
export function wholePage(blocks: readonly PageBlock[]): readonly StructuredBlock[] {
  return blocks.map((block) => asStructured(block, false, null));
}

/**
 * The article's blocks from its headline to the end of its container; the whole page where Readability found too little. The
 * title of the page stands in for a headline that the page does not show.
 */
export function articleBlocks(blocks: readonly PageBlock[], article: FoundArticle): readonly StructuredBlock[] {
  const container = findContainer(blocks, article);
  if (container === null) return wholePage(blocks);
  const inside = blocks.map((block) => isInside(block.element, container));
  const first = inside.indexOf(true);
  const firstKept = blocks.findIndex((block, index) => inside[index] === true && isTelling(block, article));
  const headline = findHeadline(blocks, firstKept, article.title);
  const isNear = headline >= 0 && first - headline <= MOST_BETWEEN;
  const chosen = blocks.flatMap((block, index) => {
    const isBetween = isNear && index >= headline && index < first;
    if (inside[index] !== true && !isBetween && index !== headline) return [];
    const structured = asStructured(block, article.keptTexts.has(comparable(block.text)), container);
    return [index === headline ? { text: block.text, hint: 'headline' as const } : structured];
  });
  const title = article.title.trim();
  const showsTitle = headline >= 0 || title === '' || chosen.some(({ text }) => comparable(text) === comparable(title));
  return showsTitle ? chosen : [{ text: title, hint: 'headline' }, ...chosen];
}
