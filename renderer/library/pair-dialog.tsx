/** Gives a pair other titles, or takes it out of the library after a second thought. */

import { Trash2 } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { LANGUAGES } from '../../shared/domain/language.ts';
import type { PairSummary } from '../../shared/domain/pair.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useInterface } from '../interface-context.tsx';

interface PairDialogProps {
  readonly summary: PairSummary;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

export function PairDialog({ summary, onClose, onChanged }: PairDialogProps): ReactNode {
  const { t, call, announce, explain } = useInterface();
  const [titles, setTitles] = useState(summary.titles);
  const [isDeleting, setIsDeleting] = useState(false);
  const form = useId();
  const isWhole = titles.vi.trim() !== '' && titles.en.trim() !== '';
  const carryOut = async (work: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await work();
      announce(t(done, { title: summary.titles.vi }), 'good');
      onChanged();
    } catch (error) {
      announce(explain(error), 'bad');
    }
  };
  const rename = (event: FormEvent) => {
    event.preventDefault();
    void carryOut(() => call('pair.rename', { pair: summary.id, titles }), 'ui.pair.renamed');
  };
  const remove = () => carryOut(() => call('pair.delete', { pair: summary.id }), 'ui.pair.deleted');
  return (
    <Dialog
      title={t(isDeleting ? 'ui.pair.delete' : 'ui.pair.change')}
      onClose={onClose}
      actions={
        isDeleting ? (
          <>
            <Button onClick={() => setIsDeleting(false)}>{t('ui.dialog.cancel')}</Button>
            <Button look="danger" icon={Trash2} onClick={() => void remove()}>
              {t('ui.pair.delete')}
            </Button>
          </>
        ) : (
          <>
            <Button look="danger" icon={Trash2} className="dialog-aside" onClick={() => setIsDeleting(true)}>
              {t('ui.pair.delete')}
            </Button>
            <Button onClick={onClose}>{t('ui.dialog.cancel')}</Button>
            <Button look="primary" type="submit" form={form} disabled={!isWhole}>
              {t('ui.pair.save')}
            </Button>
          </>
        )
      }
    >
      {isDeleting ? (
        <p role="alert">{t('ui.pair.delete-sure', { title: summary.titles.vi })}</p>
      ) : (
        <form id={form} className="form" onSubmit={rename}>
          {LANGUAGES.map((side) => (
            <div key={side} className="field">
              <label htmlFor={`${form}-${side}`}>{t(`ui.pair.title-${side}`)}</label>
              <textarea
                id={`${form}-${side}`}
                className="input"
                data-first={side === 'vi' ? '' : undefined}
                lang={side}
                rows={2}
                value={titles[side]}
                maxLength={2000}
                onChange={(event) => setTitles({ ...titles, [side]: event.target.value.replaceAll('\n', ' ') })}
              />
            </div>
          ))}
        </form>
      )}
    </Dialog>
  );
}
