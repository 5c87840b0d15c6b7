/** Which findings rest on more than their own bead: after an edit they stand until the whole pair is checked again. */

import type { Category, Finding } from '../domain/finding.ts';

/** Every rule of these categories compares beads, or asks what else the document says; a pattern of the house (own.…) never does. */
const CATEGORIES: ReadonlySet<Category> = new Set(['name', 'consistency', 'spelling', 'term']);

const RULES: ReadonlySet<string> = new Set(['repetition.sentence', 'typography.quotes', 'typography.number-style']);

/** False for a finding that a check of its bead alone would bring again. */
export function isOfDocumentRule({ rule, category }: Pick<Finding, 'rule' | 'category'>): boolean {
  return RULES.has(rule) || (CATEGORIES.has(category) && !rule.startsWith('own.'));
}
