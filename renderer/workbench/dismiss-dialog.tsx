/** Asks why a finding is set aside: the reason stands in the report beside it. */

import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useInterface } from '../interface-context.tsx';

interface DismissDialogProps {
  readonly count: number;
  readonly onClose: () => void;
  readonly onDismiss: (reason: string) => void;
}

export function DismissDialog({ count, onClose, onDismiss }: DismissDialogProps): ReactNode {
  const { t } = useInterface();
  const [reason, setReason] = useState('');
  const form = useId();
  const usual = [
    t('ui.dismiss.rounded'),
    t('ui.dismiss.style'),
    t('ui.dismiss.checked'),
    t('ui.dismiss.original'),
    t('ui.dismiss.false-alarm'),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onDismiss(reason.trim());
  };
  return (
    <Dialog
      title={count === 1 ? t('ui.dismiss.one') : t('ui.dismiss.several', { count })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.dialog.cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={reason.trim() === ''}>
            {t('ui.dismiss.do')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <div className="field">
          <label htmlFor={`${form}-reason`}>{t('ui.dismiss.reason')}</label>
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
        <fieldset className="dismiss-usual">
          <legend>{t('ui.dismiss.usual')}</legend>
          {usual.map((words) => (
            <Button key={words} onClick={() => setReason(words)}>
              {words}
            </Button>
          ))}
        </fieldset>
      </form>
    </Dialog>
  );
}
