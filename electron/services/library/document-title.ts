/** What to call a document in a list: the title its author gave it. */

import type { Document } from '../../../shared/domain/document.ts';

/** The headline; else the first paragraph that is part of the article; else the file's name. */
export function documentTitle(document: Document): string {
  const headline = document.paragraphs.find((paragraph) => paragraph.kind === 'headline');
  const first = document.paragraphs.find((paragraph) => paragraph.kind !== 'furniture');
  return (headline ?? first)?.text ?? document.name;
}
