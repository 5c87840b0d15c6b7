/** Which findings the pane shows. */

import { CATEGORIES, type Category, SEVERITIES, type Severity } from '../../shared/domain/finding.ts';
import type { FindingId } from '../../shared/domain/ids.ts';
import type { WorkbenchFinding } from '../../shared/domain/workbench.ts';

export const FINDING_FILTER_STATES = ['open', 'dismissed'] as const;

export interface FindingFilter {
  readonly severity: Severity | 'all';
  readonly category: Category | 'all';
  readonly state: (typeof FINDING_FILTER_STATES)[number];
}

export const ALL_OPEN: FindingFilter = { severity: 'all', category: 'all', state: 'open' };

/** The findings that the filter lets through, in their order. */
export function filterFindings(findings: readonly WorkbenchFinding[], filter: FindingFilter): readonly WorkbenchFinding[] {
  return findings.filter(
    ({ severity, category, state }) =>
      state === filter.state &&
      (filter.severity === 'all' || severity === filter.severity) &&
      (filter.category === 'all' || category === filter.category),
  );
}

/** The finding after (1) or before (-1) the present one, round and round; null where none is shown. */
export function nextFinding(
  shown: readonly WorkbenchFinding[],
  present: FindingId | null,
  step: 1 | -1,
): WorkbenchFinding | null {
  if (shown.length === 0) return null;
  const at = shown.findIndex(({ id }) => id === present);
  const next = at < 0 ? (step === 1 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length;
  return shown[next] ?? null;
}

/** The severities and categories that occur among the findings of a state, in their published order. */
export function occurring(
  findings: readonly WorkbenchFinding[],
  state: FindingFilter['state'],
): { readonly severities: readonly Severity[]; readonly categories: readonly Category[] } {
  const inState = findings.filter((finding) => finding.state === state);
  return {
    severities: SEVERITIES.filter((one) => inState.some(({ severity }) => severity === one)),
    categories: CATEGORIES.filter((one) => inState.some(({ category }) => category === one)),
  };
}
