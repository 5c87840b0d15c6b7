/** Asks for the text of a paragraph that is missing on one side. */

import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useInterface } from '../interface-context.tsx';

interface InsertDialogProps {
  readonly side: Language;
  readonly onClose: () => void;
  readonly onInsert: (text: string) => void;
}

export function InsertDialog({ side, onClose, onInsert }: InsertDialogProps): ReactNode {
  const { t } = useInterface();
  const [text, setText] = useState('');
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onInsert(text);
  };
  return (
    <Dialog
      title={t(side === 'vi' ? 'ui.insert.vi' : 'ui.insert.en')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.dialog.cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={text.trim() === ''}>
            {t('ui.insert.do')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="field">
        <label htmlFor={`${form}-text`}>{t('ui.insert.text')}</label>
        <textarea
          id={`${form}-text`}
          className="input paragraph-field"
          data-first
          lang={side}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
