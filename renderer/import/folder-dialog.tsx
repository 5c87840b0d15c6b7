/** Brings a folder in: progress while it is read, and afterwards what became of every file. */

import { CircleStop } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { GrantedFile } from '../../shared/api/bridge.ts';
import type { AddedFolder, Events } from '../../shared/api/contract.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { useInterface } from '../interface-context.tsx';

type Progress = Events['folder.progress'];

function ProgressLine({ progress }: { readonly progress: Progress | null }): ReactNode {
  const { t } = useInterface();
  if (progress === null) return <p role="status">{t('ui.waiting')}</p>;
  if (progress.step === 'pairing') {
    return <p role="status">{t('cli.folder.pairing', { vi: progress.vi, en: progress.en })}</p>;
  }
  const { step, done, total, name } = progress;
  const words = t(step === 'reading' ? 'cli.folder.reading' : 'cli.folder.checking', { done, total, name });
  return (
    <>
      <progress className="folder-progress" value={done} max={total} aria-label={words} />
      <p role="status">{words}</p>
    </>
  );
}

function Outcome({ added }: { readonly added: AddedFolder }): ReactNode {
  const { t, explain } = useInterface();
  const lists: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [t('ui.folder.added', { count: added.added.length }), added.added.map(({ vi, en }) => `${vi} ↔ ${en}`)],
    [t('ui.folder.existing', { count: added.existing.length }), added.existing.map(({ vi, en }) => `${vi} ↔ ${en}`)],
    [
      t('ui.folder.alone', { count: added.alone.length }),
      added.alone.map(({ file, language }) => `${file} (${t(`language.${language}`)})`),
    ],
    [t('ui.folder.versions', { count: added.versions.length }), added.versions.map(({ file, of }) => `${file} = ${of}`)],
    [
      t('ui.folder.unreadable', { count: added.unreadable.length }),
      added.unreadable.map(({ code, params }) => explain(new AppError(code, params))),
    ],
  ];
  const found = lists
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => (
      <details key={title} open={lines.length <= 12}>
        <summary>{title}</summary>
        <ul className="folder-files">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    ));
  return (
    <div className="folder-outcome">
      {added.cancelled ? <p>{t('ui.folder.stopped')}</p> : null}
      {found.length === 0 ? <p>{t('ui.folder.nothing')}</p> : found}
    </div>
  );
}

interface FolderDialogProps {
  readonly folder: GrantedFile;
  /** The library has what could be brought in. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function FolderDialog({ folder, onDone, onClose }: FolderDialogProps): ReactNode {
  const { t, call, bridge, announce, settings } = useInterface();
  const { profile } = settings;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [added, setAdded] = useState<AddedFolder | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isStopping, setIsStopping] = useState(false);
  const operation = useId();
  const started = useRef(false);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  useEffect(() => bridge.onEvent((event, payload) => event === 'folder.progress' && setProgress(payload as Progress)), [bridge]);
  useEffect(() => {
    // Strict mode mounts twice; the folder must be read once.
    if (started.current) return;
    started.current = true;
    call('library.add-folder', { folder: folder.token, operation, profile }).then((outcome) => {
      setAdded(outcome);
      // Whoever closed the dialog in the meantime hears of it too.
      if (!isShown.current) announce(t('ui.folder.added', { count: outcome.added.length }), 'good');
      onDone();
    }, setError);
  }, [call, folder, operation, profile, announce, t, onDone]);
  const stop = async () => {
    setIsStopping(true);
    // It may have ended by itself in the meantime, which is as good.
    await call('operation.cancel', { operation }).catch(() => false);
  };
  const isDone = added !== null || error !== null;
  return (
    <Dialog
      title={t('ui.folder.title', { name: folder.name })}
      onClose={onClose}
      actions={
        isDone ? (
          <Button look="primary" data-first onClick={onClose}>
            {t('ui.dialog.close')}
          </Button>
        ) : (
          <Button icon={CircleStop} disabled={isStopping} onClick={() => void stop()}>
            {t(isStopping ? 'ui.folder.stopping' : 'ui.folder.stop')}
          </Button>
        )
      }
    >
      {error === null ? null : <ErrorNotice error={error} />}
      {isDone ? null : <ProgressLine progress={progress} />}
      {added === null ? null : <Outcome added={added} />}
    </Dialog>
  );
}
