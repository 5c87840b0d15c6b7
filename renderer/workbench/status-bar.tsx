/** The foot of the workbench: how far the review is, what undo would take back, and whether everything is on the disk. */

import { RotateCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { WorkbenchPair } from '../../shared/domain/workbench.ts';
import { publishingVerdict } from '../../shared/report/publishing.ts';
import { Button } from '../components/button.tsx';
import { useInterface } from '../interface-context.tsx';
import { useWorkbench, useWorkbenchState } from './use-workbench.ts';
import type { WorkbenchState } from './workbench-store.ts';

interface StatusBarProps {
  readonly pair: WorkbenchPair;
  readonly saving: WorkbenchState['saving'];
}

export function StatusBar({ pair, saving }: StatusBarProps): ReactNode {
  const { t, word } = useInterface();
  const workbench = useWorkbench();
  const isUnsaved = useWorkbenchState(({ unsaved }) => unsaved !== null);
  const { settledBeads, beads, openFindings, state } = pair.summary;
  const approval = state === 'approved' ? { reason: pair.approvalReason, editor: '', at: pair.summary.changedAt } : null;
  const verdict = publishingVerdict(openFindings, approval);
  return (
    <footer className="status-bar">
      <span>{t('ui.status.settled', { settled: settledBeads, beads })}</span>
      <progress value={settledBeads} max={beads} aria-label={t('ui.status.settled', { settled: settledBeads, beads })} />
      <span className={verdict.ready ? 'status-ready' : 'status-not-ready'}>{word(verdict.message)}</span>
      <span>{t(`cli.state.${state}`)}</span>
      <span>{pair.undo === null ? '' : t('ui.status.undo', { what: t(`ui.edit.${pair.undo.kind}`) })}</span>
      <span className={`status-saving status-${saving}`}>
        {saving === 'failed' ? <TriangleAlert aria-hidden size={14} /> : null}
        {t(`ui.status.${saving}`)}
      </span>
      {isUnsaved ? (
        <Button icon={RotateCw} onClick={workbench.flush}>
          {t('ui.retry')}
        </Button>
      ) : null}
      {/* "Saving" with every key would drown what is being typed. */}
      <span role="status" className="visually-hidden">
        {saving === 'saving' ? '' : t(`ui.status.${saving}`)}
      </span>
    </footer>
  );
}
