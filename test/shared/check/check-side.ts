/** Runs the checks of one English or Vietnamese paragraph, or of one bead, as the tests of the rules need them. */

import type { Finding } from '../../../shared/domain/finding.ts';
import { checkSegment } from '../../../shared/domain/pipeline.ts';

/** "rule: characters" for every finding of the segment, in order of harm. */
export function findingsOf(vi: string, en: string): readonly string[] {
  return checkSegment(vi, en).map(describe);
}

function describe({ rule, vi, en }: Finding): string {
  return `${rule}: ${(en ?? vi)?.text ?? ''}`;
}
