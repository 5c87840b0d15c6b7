/** The one answer that an editor wants of a report: may this be published, and why or why not. */

import type { Severity } from '../domain/finding.ts';
import type { Message } from '../domain/message.ts';
import type { Approval } from '../domain/workbench.ts';

export interface Verdict {
  readonly ready: boolean;
  readonly message: Message;
}

/**
 * A stored pair may be published when somebody has approved it, and not before: that nothing is found is no approval. An approval in
 * spite of open findings says so, with its reason.
 */
export function publishingVerdict(open: Readonly<Record<Severity, number>>, approval: Approval | null): Verdict {
  const count = open.critical + open.major;
  if (approval === null) {
    const key = count > 0 ? 'report.not-ready' : 'report.not-approved';
    return { ready: false, message: { key, params: { count } } };
  }
  if (approval.reason !== null) {
    return {
      ready: true,
      message: { key: 'report.approved-with-reason', params: { count: open.critical, reason: approval.reason } },
    };
  }
  return { ready: true, message: { key: count > 0 ? 'report.approved-with-findings' : 'report.ready', params: { count } } };
}
