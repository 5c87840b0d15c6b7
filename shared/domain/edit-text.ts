/** Cuts the text of a paragraph in two and joins two into one, with what the import read going along. */

import { editNotPossible } from './edit-failure.ts';
import type { EditParagraph } from './edit-state.ts';
import type { ParagraphId } from './ids.ts';

const SPACE = ' ';

/**
 * Where `offset` of `now` stood in `before`: exact outside the stretch that was changed, at that stretch's end inside it. The
 * stretch is what the longest common beginning and end leave over.
 */
function offsetBefore(now: string, before: string, offset: number): number {
  const shorter = Math.min(now.length, before.length);
  let head = 0;
  while (head < shorter && now[head] === before[head]) head++;
  if (offset <= head) return offset;
  let tail = 0;
  while (tail < shorter - head && now.at(-1 - tail) === before.at(-1 - tail)) tail++;
  return before.length - Math.min(tail, now.length - offset);
}

/** True between the two halves of a surrogate pair, or before a combining mark: no caret can stand there. */
function isInsideCharacter(text: string, offset: number): boolean {
  const next = text.slice(offset);
  return (
    /^[\p{M}\u{200D}]/u.test(next) || (offset > 0 && text.slice(offset - 1, offset + 1).isWellFormed() && !next.isWellFormed())
  );
}

/**
 * The one or two paragraphs that a cut leaves, without the white space at the cut; one where nothing else stands before or after
 * it. The first keeps the id, the second takes `id`; both keep the kind and the place in the file. Throws AppError
 * `edit-not-possible` {reason: outside}.
 */
export function splitParagraphAt(paragraph: EditParagraph, offset: number, id: ParagraphId): readonly EditParagraph[] {
  const { text, imported } = paragraph;
  if (offset < 0 || offset > text.length || isInsideCharacter(text, offset)) throw editNotPossible('outside');
  const [first, second] = [text.slice(0, offset).trimEnd(), text.slice(offset).trimStart()];
  if (first.trim() === '' || second.trim() === '') return [paragraph];
  const cut = offsetBefore(text, imported, offset);
  return [
    { ...paragraph, text: first, imported: imported.slice(0, cut).trimEnd() },
    { ...paragraph, id, text: second, imported: imported.slice(cut).trimStart() },
  ];
}

/** Both paragraphs as one, with the first one's id and kind. */
export function joinParagraph(first: EditParagraph, second: EditParagraph): EditParagraph {
  return {
    ...first,
    text: joinTexts(first.text, second.text),
    imported: joinTexts(first.imported, second.imported),
    source: {
      text: first.source === second.source ? first.source.text : joinTexts(first.source.text, second.source.text),
      start: Math.min(first.source.start, second.source.start),
      end: Math.max(first.source.end, second.source.end),
    },
  };
}

function joinTexts(first: string, second: string): string {
  return first === '' || second === '' ? first + second : first + SPACE + second;
}
