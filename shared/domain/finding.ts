/** One disagreement between the two sides, with its characters, its reason and, where it is certain, its mending. */

import type { PairId } from './ids.ts';
import type { Language } from './language.ts';
import type { Message } from './message.ts';

/** MQM's severities, gravest first: `critical` harms when published (a figure, a date or a name is wrong). */
export const SEVERITIES = ['critical', 'major', 'minor', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

export const CATEGORIES = [
  'number',
  'date',
  'currency',
  'unit',
  'polarity',
  'negation',
  'name',
  'term',
  'consistency',
  'untranslated',
  'omission',
  'addition',
  'repetition',
  'spelling',
  'typography',
  'leftover',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Characters of one paragraph: UTF-16 offsets into its text, `end` exclusive. */
export interface ParagraphSpan {
  /** 0-based index into the document's paragraphs. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A replacement that is certain: these characters of the finding's paragraph on `side` become `text`. */
export interface Suggestion {
  readonly side: Language;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Another place that the finding compares its own with. */
export interface RelatedPlace {
  /** The pair of the library that the place is in, with its Vietnamese title; null in the finding's own documents. */
  readonly pair: { readonly id: PairId; readonly title: string } | null;
  /** 0-based index into that pair's beads. */
  readonly bead: number;
  readonly vi: ParagraphSpan | null;
  readonly en: ParagraphSpan | null;
}

export interface Finding {
  /** 0-based index into the alignment's beads. */
  readonly bead: number;
  /** The rule's id, for example `number.scale`. */
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Null where the Vietnamese has nothing to show, as in an addition. */
  readonly vi: ParagraphSpan | null;
  /** Null where the English has nothing to show, as in an omission. */
  readonly en: ParagraphSpan | null;
  readonly message: Message;
  readonly suggestion: Suggestion | null;
  /** Where it is said otherwise, the likeliest first; left out where the finding speaks of its own place alone. */
  readonly related?: readonly RelatedPlace[];
}

/** True when `severity` is at least as grave as `threshold`. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
