/** The dialogs of the workbench, of which at most one is open. */

import type { ReactNode } from 'react';
import type { WorkbenchPair } from '../../shared/domain/workbench.ts';
import { useInterface } from '../interface-context.tsx';
import { ApproveDialog } from './approve-dialog.tsx';
import './dialogs.css';
import { ExportMenu } from './export-menu.tsx';
import { InsertDialog } from './insert-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { TermDialog } from './term-dialog.tsx';
import type { Desk } from './use-desk.ts';
import { useWorkbench, useWorkbenchState } from './use-workbench.ts';

interface DeskDialogsProps extends Pick<Desk, 'bead' | 'dialog' | 'setDialog'> {
  readonly pair: WorkbenchPair;
}

export function DeskDialogs({ pair, bead, dialog, setDialog }: DeskDialogsProps): ReactNode {
  const { t, announce } = useInterface();
  const workbench = useWorkbench();
  const side = useWorkbenchState(({ cell }) => cell?.side ?? 'en');
  const close = () => setDialog(null);
  const { id } = pair.summary;
  const approve = (reason: string | undefined): void => {
    close();
    void workbench
      .run('pair.approve', reason === undefined ? {} : { reason })
      .then((done) => done !== null && announce(t('ui.approve.done'), 'good'));
  };
  const insert = (text: string): void => {
    close();
    if (bead === undefined) return;
    const place = { bead: bead.id, side, at: bead[side].length };
    void workbench.run('pair.edit', { edits: [{ kind: 'insert-paragraph', ...place, text, paragraphKind: 'paragraph' }] });
  };
  const goToRow = (row: number): void => {
    const target = pair.beads[row - 1];
    close();
    if (target !== undefined) workbench.select({ bead: target.id, side: 'en' });
  };
  switch (dialog) {
    case null:
      return null;
    case 'insert':
      return <InsertDialog side={side} onClose={close} onInsert={insert} />;
    case 'approve':
      return <ApproveDialog pair={pair} onClose={close} onApprove={approve} />;
    case 'report':
      return <ReportDialog pair={id} onClose={close} onRow={goToRow} />;
    case 'export':
      return <ExportMenu pair={id} onClose={close} />;
    default:
      return bead === undefined ? null : <TermDialog pair={id} bead={bead.id} draft={dialog.term} onClose={close} />;
  }
}
