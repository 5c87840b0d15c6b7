/** Tells page furniture and captions from text, because a line that belongs to the page is cheap to leave without a partner. */

import { CAPTION_CREDIT_END, CAPTION_CREDIT_LINE } from '../text/caption-table.ts';
import { FURNITURE_LINES, FURNITURE_PHRASES, MACHINE_LINES } from '../text/furniture-table.ts';
import type { AlignmentUnit } from './alignment-unit.ts';

const PHRASES: ReadonlySet<string> = new Set(FURNITURE_PHRASES.flatMap((phrases) => phrases.lines));

const PATTERNS: readonly RegExp[] = [
  ...[...MACHINE_LINES, ...FURNITURE_LINES].map((line) => line.pattern),
  CAPTION_CREDIT_END,
  CAPTION_CREDIT_LINE,
];

/** Longer lines are text, or were marked by their reader. */
const LONGEST_FURNITURE = 120;

/** A line with an end mark and no colon before a name or figure is text; most lines end the question here. */
const SENTENCE = /^[^:(]{25,}[.!?…]["”’]?$/;

const EDGE_PUNCTUATION = /^[\s>»:.-]+|[\s>»:.-]+$/g;

/** True for a line that reads like furniture: marked so by its reader, or short and known from the pages of newspapers. */
export function isFurniture(unit: AlignmentUnit): boolean {
  if (unit.kind === 'furniture' || unit.kind === 'caption') return true;
  if (unit.text.length > LONGEST_FURNITURE || SENTENCE.test(unit.text)) return false;
  const line = unit.text.toLowerCase().replace(EDGE_PUNCTUATION, '');
  return PHRASES.has(line) || PATTERNS.some((pattern) => pattern.test(unit.text));
}
