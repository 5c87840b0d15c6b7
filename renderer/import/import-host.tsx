/** Importing from wherever one is: a button, a key, a menu, a drop, the operating system; the dialogs stand above every screen. */

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { DroppedFile, GrantedFile } from '../../shared/api/bridge.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { useInterface } from '../interface-context.tsx';
import { shortcutOf } from '../keymap.ts';
import { FolderDialog } from './folder-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';

type Importing =
  | { readonly kind: 'pair'; readonly files: readonly GrantedFile[] }
  | { readonly kind: 'folder'; readonly folder: GrantedFile };

export interface Imports {
  readonly importPair: () => void;
  readonly importFolder: () => Promise<void>;
  readonly drop: (files: readonly DroppedFile[]) => Promise<void>;
  /** Another number after every folder that was brought in, for lists to be asked for again. */
  readonly round: number;
}

const ImportsContext = createContext<Imports | null>(null);

/** Throws outside of {@link ImportHost}: that is a bug. */
export function useImports(): Imports {
  const found = useContext(ImportsContext);
  if (found === null) throw new Error('useImports outside of ImportHost');
  return found;
}

interface ImportHostProps {
  readonly onImported: (pair: PairId) => void;
  readonly children: ReactNode;
}

export function ImportHost({ onImported, children }: ImportHostProps): ReactNode {
  const { bridge, announce, explain } = useInterface();
  const [importing, setImporting] = useState<Importing | null>(null);
  const [round, setRound] = useState(0);
  const begin = useCallback((files: readonly GrantedFile[]) => setImporting({ kind: 'pair', files }), []);
  const importPair = useCallback(() => begin([]), [begin]);
  const importFolder = useCallback(async () => {
    try {
      const [folder] = await bridge.chooseFiles('folder');
      if (folder !== undefined) setImporting({ kind: 'folder', folder });
    } catch (error) {
      announce(explain(error), 'bad');
    }
  }, [bridge, announce, explain]);
  const drop = useCallback(
    async (dropped: readonly DroppedFile[]) => {
      try {
        const files = await bridge.grantFiles(dropped);
        if (files.length > 0) begin(files);
      } catch (error) {
        announce(explain(error), 'bad');
      }
    },
    [bridge, announce, explain, begin],
  );
  useEffect(() => bridge.onOpenFiles(begin), [bridge, begin]);
  useEffect(
    () =>
      bridge.onMenu((command) => {
        if (command === 'import-pair') importPair();
        if (command === 'import-folder') void importFolder();
      }),
    [bridge, importPair, importFolder],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (shortcutOf(event) !== 'import') return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) importPair();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [importPair]);
  const imports = useMemo<Imports>(() => ({ importPair, importFolder, drop, round }), [importPair, importFolder, drop, round]);
  const close = () => setImporting(null);
  return (
    <ImportsContext value={imports}>
      {children}
      {importing?.kind === 'pair' ? (
        <ImportDialog
          key={importing.files.map(({ token }) => token).join()}
          files={importing.files}
          onClose={close}
          onImported={(pair) => {
            close();
            onImported(pair);
          }}
        />
      ) : null}
      {importing?.kind === 'folder' ? (
        <FolderDialog folder={importing.folder} onDone={() => setRound((before) => before + 1)} onClose={close} />
      ) : null}
    </ImportsContext>
  );
}
