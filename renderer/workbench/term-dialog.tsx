/** Takes a Vietnamese and an English expression of one row into the glossary. */

import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { BeadId, PairId } from '../../shared/domain/ids.ts';
import { LANGUAGES, type Language } from '../../shared/domain/language.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useInterface } from '../interface-context.tsx';

export type TermDraft = Readonly<Record<Language, string>>;

interface TermDialogProps {
  readonly pair: PairId;
  readonly bead: BeadId;
  /** What was selected on either side; may be empty. */
  readonly draft: TermDraft;
  readonly onClose: () => void;
}

export function TermDialog({ pair, bead, draft, onClose }: TermDialogProps): ReactNode {
  const { t, call, announce, explain } = useInterface();
  const [terms, setTerms] = useState(draft);
  const form = useId();
  const isWhole = terms.vi.trim() !== '' && terms.en.trim() !== '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { isNew } = await call('term.add', { pair, bead, vi: terms.vi, en: terms.en });
      announce(t(isNew ? 'ui.term.added' : 'ui.term.known', { vi: terms.vi.trim(), en: terms.en.trim() }), 'good');
      onClose();
    } catch (error) {
      announce(explain(error), 'bad');
    }
  };
  return (
    <Dialog
      title={t('ui.term.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.dialog.cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={!isWhole}>
            {t('ui.term.do')}
          </Button>
        </>
      }
    >
      <form id={form} className="form" onSubmit={(event) => void submit(event)}>
        {LANGUAGES.map((side) => (
          <div key={side} className="field">
            <label htmlFor={`${form}-${side}`}>{t(side === 'vi' ? 'ui.term.vi' : 'ui.term.en')}</label>
            <input
              id={`${form}-${side}`}
              className="input"
              data-first={side === 'vi' ? '' : undefined}
              lang={side}
              value={terms[side]}
              maxLength={300}
              autoComplete="off"
              onChange={(event) => setTerms({ ...terms, [side]: event.target.value })}
            />
          </div>
        ))}
      </form>
    </Dialog>
  );
}
