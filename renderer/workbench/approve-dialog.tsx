/** Asks why a pair is approved although critical findings are open; without any it asks nothing but the confirmation. */

import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { WorkbenchPair } from '../../shared/domain/workbench.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useInterface } from '../interface-context.tsx';

interface ApproveDialogProps {
  readonly pair: WorkbenchPair;
  readonly onClose: () => void;
  /** `reason` is undefined where none was asked for. */
  readonly onApprove: (reason: string | undefined) => void;
}

export function ApproveDialog({ pair, onClose, onApprove }: ApproveDialogProps): ReactNode {
  const { t } = useInterface();
  const [reason, setReason] = useState('');
  const form = useId();
  const { critical } = pair.summary.openFindings;
  const unsettled = pair.summary.beads - pair.summary.settledBeads;
  const needsReason = critical > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApprove(needsReason ? reason.trim() : undefined);
  };
  return (
    <Dialog
      title={t('ui.approve.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.dialog.cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={needsReason && reason.trim() === ''}>
            {t('ui.approve.do')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="form">
        {unsettled > 0 ? <p>{t('ui.approve.unsettled', { count: unsettled })}</p> : null}
        {needsReason ? (
          <div className="field">
            <p className="approve-critical">{t('ui.approve.critical', { count: critical })}</p>
            <label htmlFor={`${form}-reason`}>{t('ui.approve.reason')}</label>
            <input
              id={`${form}-reason`}
              className="input"
              data-first
              value={reason}
              maxLength={2000}
              autoComplete="off"
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        ) : (
          <p>{t('ui.approve.ready')}</p>
        )}
      </form>
    </Dialog>
  );
}
