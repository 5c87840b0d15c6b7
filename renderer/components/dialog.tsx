/** A modal dialog: the browser's own, which keeps the focus inside, closes with Escape and gives the focus back. */

import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useInterface } from '../interface-context.tsx';
import { Announcements } from './announcements.tsx';
import { Button } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons at the foot, the one that Enter presses last. The element with `data-first` gets the focus. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Dialog({ title, onClose, actions, wide = false, children }: DialogProps): ReactNode {
  const { t } = useInterface();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the browser draws, and before React takes the element away: only an element on the page gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <Button look="quiet" icon={X} onClick={onClose}>
          {t('ui.dialog.close')}
        </Button>
      </header>
      <div className="dialog-body">{children}</div>
      {actions === undefined ? null : <footer className="dialog-foot">{actions}</footer>}
      {/* What lies under a modal dialog is neither seen nor read aloud. */}
      <Announcements isFresh />
    </dialog>
  );
}
