/** What every check must say about itself, and what it hands on when it finds something. */

import type { Category, ParagraphSpan, RelatedPlace, Severity, Suggestion } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import type { MessageParam } from '../domain/message.ts';

/** A published rule. Its title is `rule.<id>.title`, its findings say `rule.<id>.message` in the locale files. */
export interface RuleInfo {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** The sides it reads: both, or one alone, which also lets it run on a document without its translation. */
  readonly needs: 'both' | Language;
  readonly example: { readonly vi: string; readonly en: string };
}

/** A finding before its rule's category and severity are added. */
export interface Draft {
  readonly rule: string;
  readonly bead: number;
  readonly vi: ParagraphSpan | null;
  readonly en: ParagraphSpan | null;
  readonly params: Readonly<Record<string, MessageParam>>;
  readonly suggestion: Suggestion | null;
  /** Where it is said otherwise; left out where the finding speaks of its own place alone. */
  readonly related?: readonly RelatedPlace[];
  /** Where this case is more or less grave than its rule. */
  readonly severity?: Severity;
  /** Where a smaller finding inside it says the same more exactly, this one gives way. */
  readonly isTentative?: boolean;
}
