/**
 * Litotes that lost their negation: "không lâu sau" as "long after". They are no denials, so the comparison of negators passes over them.
 * Written for this project from general knowledge of both languages.
 */

import type { TextRange } from '../../text/text-range.ts';
import { findPhrases, type PhraseRow, phraseTable } from './phrases.ts';
import type { Stretch } from './sentences.ts';

/** What the English says where only the negation fell out; it must stand without any other rendering of the litotes. */
interface Litotes {
  readonly affirmed: RegExp;
}

function litotes(vi: string, affirmed: RegExp): PhraseRow<Litotes> {
  return [{ affirmed }, vi];
}

const VI_LITOTES = phraseTable<Litotes>([
  litotes('không lâu sau, không lâu sau khi, không lâu sau đó, chưa lâu sau', /\b(?:long after(?:wards)?|much later)\b/i),
  litotes('không lâu trước, không lâu trước khi, không lâu trước đó, cách đây không lâu', /\b(?:long before|long ago)\b/i),
  litotes('không xa, không xa lắm', /(?<!\b(?:as|so|by|too|thus) )\bfar (?:from|away)\b/i),
  litotes('không dễ, không dễ dàng, không hề dễ', /\b(?:is|are|was|were|be|been|an?) (?:very |quite )?easy\b/i),
  litotes('không đơn giản, không hề đơn giản', /\b(?:is|are|was|were|be|been|a) (?:very |quite )?simple\b/i),
  litotes('không đáng kể', /\b(?:is|are|was|were|a) (?:very |quite )?(?:significant|considerable)\b/i),
  litotes('không hiếm, không phải hiếm', /\b(?:is|are|was|were) (?:very |quite )?rare\b/i),
  litotes('không ít, không ít người', /\b(?:a few|very few|only a few)\b/i),
]);

/** A negation, or a word that does its work, straight before what would be affirmed. */
const DENIED = /(?:\b(?:no|not|never|hardly|scarcely|nowhere|without|anything but)|n['’]t) (?:[\w'’]+ )?$/i;

/** The first litotes of the Vietnamese that the English affirms, with the places of both; null without one. */
export function affirmedLitotes(vi: Stretch, { text: en }: Stretch): { readonly vi: TextRange; readonly en: TextRange } | null {
  if (!/không|chưa/i.test(vi.text)) return null;
  for (const found of findPhrases(vi.words(), VI_LITOTES)) {
    const match = found.sense.affirmed.exec(en);
    if (match !== null && !DENIED.test(en.slice(0, match.index)))
      return { vi: found, en: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
}
