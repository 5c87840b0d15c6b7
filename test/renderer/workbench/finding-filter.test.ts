/** Which findings the pane shows, and which comes next. */

import { describe, expect, it } from 'vitest';
import { ALL_OPEN, filterFindings, nextFinding, occurring } from '../../../renderer/workbench/finding-filter.ts';
import type { WorkbenchFinding } from '../../../shared/domain/workbench.ts';

const finding = (id: number, severity: string, category: string, state = 'open') =>
  ({ id, severity, category, state }) as unknown as WorkbenchFinding;
const FINDINGS = [
  finding(1, 'critical', 'number'),
  finding(2, 'critical', 'date'),
  finding(3, 'minor', 'number'),
  finding(4, 'major', 'name', 'dismissed'),
];
const ids = (shown: readonly WorkbenchFinding[]) => shown.map(({ id }) => Number(id));

describe('the filter of findings', () => {
  it.each([
    [ALL_OPEN, [1, 2, 3]],
    [{ ...ALL_OPEN, severity: 'critical' }, [1, 2]],
    [{ ...ALL_OPEN, category: 'number' }, [1, 3]],
    [{ ...ALL_OPEN, severity: 'minor', category: 'date' }, []],
    [{ ...ALL_OPEN, state: 'dismissed' }, [4]],
  ] as const)('%o', (filter, expected) => {
    expect(ids(filterFindings(FINDINGS, filter))).toEqual(expected);
  });

  it('offers what occurs among the findings of a state', () => {
    expect(occurring(FINDINGS, 'open')).toEqual({ severities: ['critical', 'minor'], categories: ['number', 'date'] });
    expect(occurring(FINDINGS, 'dismissed')).toEqual({ severities: ['major'], categories: ['name'] });
  });

  it.each([
    [null, 1, 1],
    [null, -1, 4],
    [1, 1, 2],
    [4, 1, 1],
    [1, -1, 4],
    [99, 1, 1],
  ] as const)('goes from %s by %s to %s', (present, step, expected) => {
    expect(Number(nextFinding(FINDINGS, present as never, step)?.id)).toBe(expected);
  });

  it('goes nowhere among none', () => {
    expect(nextFinding([], null, 1)).toBeNull();
  });
});
