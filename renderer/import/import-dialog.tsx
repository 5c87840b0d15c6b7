/** Brings one pair in: two files or two pasted texts, a look at what was read, then the library. */

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { GrantedFile } from '../../shared/api/bridge.ts';
import type { ImportPreview } from '../../shared/api/library-methods.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { useInterface } from '../interface-context.tsx';
import { ChooseFiles, type PastedTexts } from './choose-files.tsx';
import './import-dialog.css';
import { PreviewPair } from './preview-pair.tsx';

interface ImportDialogProps {
  /** Files that were dropped or opened already; the dialog asks for what is missing. */
  readonly files: readonly GrantedFile[];
  readonly onClose: () => void;
  readonly onImported: (pair: PairId) => void;
}

type Two = readonly [GrantedFile, GrantedFile];

type Step =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'shown'; readonly files: Two; readonly preview: ImportPreview }
  | { readonly kind: 'storing'; readonly files: Two; readonly preview: ImportPreview };

export function ImportDialog({ files: given, onClose, onImported }: ImportDialogProps): ReactNode {
  const { t, call, settings } = useInterface();
  const { profile } = settings;
  const [files, setFiles] = useState<readonly GrantedFile[]>(given.slice(0, 2));
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const [error, setError] = useState<unknown>(null);
  /** Pasted texts stay in their fields; as files they would only be in the way of another try. */
  const isPasted = useRef(false);
  const [texts, setTexts] = useState<PastedTexts>({ vi: '', en: '' });

  const read = useCallback(
    async (two: Two) => {
      setError(null);
      setStep({ kind: 'reading' });
      try {
        const preview = await call('import.preview', { files: [two[0].token, two[1].token] });
        setStep({ kind: 'shown', files: two, preview });
      } catch (failure) {
        setError(failure);
        setStep({ kind: 'choosing' });
        if (isPasted.current) setFiles([]);
      }
    },
    [call],
  );
  const [first, second] = files;
  useEffect(() => {
    if (first !== undefined && second !== undefined) void read([first, second]);
  }, [first, second, read]);

  const chooseFiles = (chosen: readonly GrantedFile[]) => {
    isPasted.current = false;
    setFiles(chosen);
  };
  const paste = async () => {
    setError(null);
    isPasted.current = true;
    try {
      const pasted = (side: 'vi' | 'en') =>
        call('file.paste', { name: t(side === 'vi' ? 'ui.import.pasted-vi' : 'ui.import.pasted-en'), text: texts[side] });
      setFiles([await pasted('vi'), await pasted('en')]);
    } catch (failure) {
      setError(failure);
    }
  };
  const store = async () => {
    if (step.kind !== 'shown') return;
    setStep({ ...step, kind: 'storing' });
    try {
      const { pair } = await call('library.add', { files: [step.files[0].token, step.files[1].token], profile });
      onImported(pair as PairId);
    } catch (failure) {
      setError(failure);
      setStep({ ...step, kind: 'shown' });
    }
  };
  const back = () => {
    setFiles([]);
    setError(null);
    setStep({ kind: 'choosing' });
  };
  const preview = step.kind === 'shown' || step.kind === 'storing' ? step.preview : null;
  const existing = preview?.existing ?? null;
  return (
    <Dialog
      title={t('ui.import.pair')}
      wide
      onClose={onClose}
      actions={
        preview === null ? undefined : (
          <>
            <Button data-first onClick={back}>
              {t('ui.import.back')}
            </Button>
            {existing === null ? (
              <Button look="primary" disabled={step.kind === 'storing'} onClick={() => void store()}>
                {t(step.kind === 'storing' ? 'ui.import.storing' : 'ui.import.store')}
              </Button>
            ) : (
              <Button look="primary" onClick={() => onImported(existing as PairId)}>
                {t('ui.import.open-existing')}
              </Button>
            )}
          </>
        )
      }
    >
      {error === null ? null : <ErrorNotice error={error} />}
      {step.kind === 'choosing' ? (
        <ChooseFiles files={files} onFiles={chooseFiles} texts={texts} onTexts={setTexts} onPaste={() => void paste()} />
      ) : null}
      {step.kind === 'reading' ? <p role="status">{t('ui.import.reading')}</p> : null}
      {existing === null ? null : <p className="import-existing">{t('ui.import.existing')}</p>}
      {preview === null ? null : <PreviewPair preview={preview} />}
    </Dialog>
  );
}
