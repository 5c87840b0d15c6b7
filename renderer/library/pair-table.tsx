/** The pairs of the library as a table: both titles, state, rows, open findings, the day of the last change. */

import { PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { SEVERITIES } from '../../shared/domain/finding.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import type { PairSummary } from '../../shared/domain/pair.ts';
import { Button } from '../components/button.tsx';
import { SeverityBadge } from '../components/severity-badge.tsx';
import { useInterface } from '../interface-context.tsx';

interface PairTableProps {
  readonly pairs: readonly PairSummary[];
  readonly onOpen: (pair: PairId) => void;
  /** Asks for other titles or for the pair's end. */
  readonly onChange: (pair: PairSummary) => void;
}

function Findings({ pair }: { readonly pair: PairSummary }): ReactNode {
  const { t } = useInterface();
  const open = SEVERITIES.filter((severity) => pair.openFindings[severity] > 0);
  if (open.length === 0) return <span className="pair-clean">{t('ui.library.no-findings')}</span>;
  return open.map((severity) => <SeverityBadge key={severity} severity={severity} count={pair.openFindings[severity]} />);
}

export function PairTable({ pairs, onOpen, onChange }: PairTableProps): ReactNode {
  const { t, settings } = useInterface();
  const day = new Intl.DateTimeFormat(settings.language, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <table className="pair-table">
      <thead>
        <tr>
          <th scope="col">{t('ui.library.title')}</th>
          <th scope="col">{t('ui.library.state')}</th>
          <th scope="col">{t('ui.library.rows')}</th>
          <th scope="col">{t('ui.library.findings')}</th>
          <th scope="col">{t('ui.library.changed')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.id}>
            <th scope="row">
              <button type="button" className="pair-open" onClick={() => onOpen(pair.id)}>
                <span lang="vi">{pair.titles.vi}</span>
                <span lang="en">{pair.titles.en}</span>
              </button>
            </th>
            <td>
              <span className={`pair-state pair-state-${pair.state}`}>{t(`cli.state.${pair.state}`)}</span>
            </td>
            <td className="pair-rows">
              {pair.settledBeads}/{pair.beads}
            </td>
            <td>
              <div className="pair-findings">
                <Findings pair={pair} />
              </div>
            </td>
            <td className="pair-day">
              <time dateTime={pair.changedAt}>{day.format(new Date(pair.changedAt))}</time>
            </td>
            <td className="pair-change">
              <Button look="quiet" icon={PenLine} onClick={() => onChange(pair)}>
                {t('ui.library.change')}
                <span className="visually-hidden">: {pair.titles.vi}</span>
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
