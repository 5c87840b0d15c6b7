/** How grave a finding is: a word and an icon, with colour only beside them. */

import { CircleAlert, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Severity } from '../../shared/domain/finding.ts';
import { useInterface } from '../interface-context.tsx';

const ICONS = { critical: OctagonAlert, major: TriangleAlert, minor: CircleAlert, info: Info } as const;

export function SeverityBadge({ severity, count }: { readonly severity: Severity; readonly count?: number }): ReactNode {
  const { t } = useInterface();
  const Icon = ICONS[severity];
  return (
    <span className={`severity severity-${severity}`}>
      <Icon aria-hidden size={14} />
      {count === undefined ? null : <b>{count}</b>}
      {t(`severity.${severity}`)}
    </span>
  );
}
