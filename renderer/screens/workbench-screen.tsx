/** The workbench: two columns of rows that belong together, the findings beside them, and everything that can be done to them. */

import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { BeadId, PairId } from '../../shared/domain/ids.ts';
import type { WorkbenchPair } from '../../shared/domain/workbench.ts';
import { Button } from '../components/button.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { useInterface } from '../interface-context.tsx';
import type { Screen } from '../navigation.ts';
import { BeadGrid } from '../workbench/bead-grid.tsx';
import { DeskDialogs } from '../workbench/desk-dialogs.tsx';
import { FindBar } from '../workbench/find-bar.tsx';
import { FindingsPane } from '../workbench/findings-pane.tsx';
import { focusSelectedCell } from '../workbench/focus-selected-cell.ts';
import { SimilarPane } from '../workbench/similar-pane.tsx';
import { StatusBar } from '../workbench/status-bar.tsx';
import { PairBar, RowBar } from '../workbench/toolbar.tsx';
import { useDesk } from '../workbench/use-desk.ts';
import { useShortcuts } from '../workbench/use-shortcuts.ts';
import { useOpenWorkbench, useWorkbench, useWorkbenchState, WorkbenchContext } from '../workbench/use-workbench.ts';
import './workbench-screen.css';

interface WorkbenchScreenProps {
  readonly pair: PairId;
  /** The row to show first, by its id. */
  readonly bead: number | undefined;
  readonly go: (screen: Screen) => void;
}

export function WorkbenchScreen({ pair, bead, go }: WorkbenchScreenProps): ReactNode {
  const workbench = useOpenWorkbench(pair);
  return (
    <WorkbenchContext value={workbench}>
      <Loaded bead={bead} go={go} />
    </WorkbenchContext>
  );
}

function Loaded({ bead, go }: Pick<WorkbenchScreenProps, 'bead' | 'go'>): ReactNode {
  const { t } = useInterface();
  const workbench = useWorkbench();
  const pair = useWorkbenchState((state) => state.pair);
  const failure = useWorkbenchState((state) => state.failure);
  const isLoaded = pair !== null;
  useEffect(() => {
    if (isLoaded && bead !== undefined) workbench.select({ bead: bead as BeadId, side: 'vi' });
  }, [isLoaded, bead, workbench]);
  if (failure !== null) {
    return (
      <section className="workbench-failed" data-pane>
        <h1 className="visually-hidden">{t('ui.workbench.name')}</h1>
        <ErrorNotice error={failure} onRetry={() => void workbench.open()} />
        <Button icon={ArrowLeft} onClick={() => go({ kind: 'library' })}>
          {t('ui.library.name')}
        </Button>
      </section>
    );
  }
  if (pair === null) return <p className="waiting">{t('ui.waiting')}</p>;
  return <Desk pair={pair} go={go} />;
}

function Desk({ pair, go }: { readonly pair: WorkbenchPair; readonly go: (screen: Screen) => void }): ReactNode {
  const { t } = useInterface();
  const desk = useDesk(pair);
  const finding = useWorkbenchState((state) => state.finding);
  const saving = useWorkbenchState((state) => state.saving);
  const { actions, search, setSearch, matches, shown, bead } = desk;
  useShortcuts(actions);
  return (
    <div className="workbench">
      <header className="workbench-head" data-pane>
        <div className="workbench-title">
          <Button look="quiet" icon={ArrowLeft} onClick={() => go({ kind: 'library' })}>
            {t('ui.library.name')}
          </Button>
          <h1 lang="vi" title={pair.summary.titles.en}>
            {pair.summary.titles.vi}
          </h1>
          <PairBar actions={actions} isApproved={pair.summary.state === 'approved'} />
        </div>
        <RowBar actions={actions} />
        {search === null ? null : (
          <FindBar
            words={search.words}
            matches={matches}
            present={search.present}
            onWords={(words) => setSearch({ words, present: -1 })}
            onStep={desk.stepMatch}
            onClose={() => {
              setSearch(null);
              focusSelectedCell();
            }}
          />
        )}
      </header>
      <div className="workbench-text" data-pane>
        <div className="grid-head" aria-hidden>
          <span />
          <span>{t('ui.workbench.vi')}</span>
          <span>{t('ui.workbench.en')}</span>
        </div>
        <BeadGrid pair={pair} matches={matches} present={matches[search?.present ?? -1]} showsChanges={desk.showsChanges} />
      </div>
      <div className="workbench-side">
        <FindingsPane
          pair={pair}
          shown={shown}
          selected={finding}
          filter={desk.filter}
          onFilter={desk.setFilter}
          onFix={desk.fix}
          onDismiss={desk.dismiss}
        />
        <SimilarPane pair={pair.summary.id} bead={bead} />
      </div>
      <StatusBar pair={pair} saving={saving} />
      <DeskDialogs pair={pair} bead={bead} dialog={desk.dialog} setDialog={desk.setDialog} />
    </div>
  );
}
