/** What the workbench's screen holds besides the pair: filter, search, open dialog; and every action that can be taken now. */

import { useMemo, useState } from 'react';
import type { EditBead } from '../../shared/domain/edit-state.ts';
import type { FindingId } from '../../shared/domain/ids.ts';
import type { WorkbenchFinding, WorkbenchPair } from '../../shared/domain/workbench.ts';
import { useInterface } from '../interface-context.tsx';
import { type WorkbenchAction, workbenchActions } from './actions.ts';
import { findInPair, type Match } from './find-in-pair.ts';
import { ALL_OPEN, type FindingFilter, filterFindings, nextFinding } from './finding-filter.ts';
import type { TermDraft } from './term-dialog.tsx';
import { useSelectedTerms } from './use-selected-terms.ts';
import type { Actions } from './use-shortcuts.ts';
import { useWorkbench, useWorkbenchState } from './use-workbench.ts';

export type DeskDialog = 'insert' | 'approve' | 'report' | 'export' | { readonly term: TermDraft };

export interface DeskSearch {
  readonly words: string;
  /** 0-based index of the match that was gone to; -1 before the first. */
  readonly present: number;
}

export interface Desk {
  readonly actions: Actions;
  readonly bead: EditBead | undefined;
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  /** The findings that the filter lets through. */
  readonly shown: readonly WorkbenchFinding[];
  readonly dialog: DeskDialog | null;
  readonly setDialog: (dialog: DeskDialog | null) => void;
  readonly search: DeskSearch | null;
  readonly setSearch: (search: DeskSearch | null) => void;
  readonly matches: readonly Match[];
  /** Goes to the match after (1) or before (-1) the present one, round and round. */
  readonly stepMatch: (direction: 1 | -1) => void;
  readonly showsChanges: boolean;
  readonly fix: (finding: WorkbenchFinding) => void;
  readonly dismiss: (findings: readonly FindingId[], reason: string) => void;
}

const always = (run: () => void): WorkbenchAction => ({ isPossible: true, run });

function selectedWords(): string {
  return window.getSelection()?.toString().trim().slice(0, 500) ?? '';
}

function focusActions(finding: FindingId | null): void {
  // The finding may have been selected a moment ago; its card is drawn first.
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-finding="${finding}"] .finding-actions button`)?.focus();
  });
}

export function useDesk(pair: WorkbenchPair): Desk {
  const { t, word, announce, say } = useInterface();
  const workbench = useWorkbench();
  const state = useWorkbenchState((whole) => whole);
  const [filter, setFilter] = useState<FindingFilter>(ALL_OPEN);
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const [search, setSearch] = useState<DeskSearch | null>(null);
  const [showsChanges, setShowsChanges] = useState(false);
  const selectedTerms = useSelectedTerms(state.cell?.bead ?? null);
  const shown = useMemo(() => filterFindings(pair.findings, filter), [pair.findings, filter]);
  const matches = useMemo<readonly Match[]>(() => (search === null ? [] : findInPair(pair, search.words)), [pair, search]);
  const isApproved = pair.summary.state === 'approved';
  const bead = pair.beads.find(({ id }) => id === state.cell?.bead);
  const finding = pair.findings.find(({ id }) => id === state.finding) ?? null;

  const goTo = (target: WorkbenchFinding | null): void => {
    workbench.selectFinding(target?.id ?? null);
    if (target === null) return;
    const row = pair.beads.findIndex(({ id }) => id === target.bead) + 1;
    const place = { present: shown.indexOf(target) + 1, count: shown.length, row };
    say(t('ui.findings.said', { ...place, severity: t(`severity.${target.severity}`), message: word(target.message) }));
  };
  const stepFinding = (direction: 1 | -1): WorkbenchAction => ({
    isPossible: shown.length > 0,
    run: () => goTo(nextFinding(shown, state.finding, direction)),
  });
  /** Whoever settles a finding goes on to the next one. */
  const settle = async (settled: readonly FindingId[], work: () => Promise<unknown>): Promise<boolean> => {
    const at = shown.findIndex(({ id }) => settled.includes(id));
    const staying = (one: WorkbenchFinding) => !settled.includes(one.id);
    const next = shown.slice(Math.max(at, 0)).find(staying) ?? shown.findLast(staying) ?? null;
    const isDone = (await work()) !== null;
    if (isDone) workbench.selectFinding(next?.id ?? null);
    return isDone;
  };
  const fix = (target: WorkbenchFinding): void => {
    const text = target.suggestion?.text ?? '';
    const words = text === '' ? t('ui.findings.removed') : t('ui.findings.fixed', { text });
    void settle([target.id], () => workbench.run('finding.fix', { finding: target.id })).then(
      (done) => done && announce(words, 'good'),
    );
  };
  const dismiss = (findings: readonly FindingId[], reason: string): void => {
    void settle(findings, () => workbench.run('finding.dismiss', { findings, reason })).then(
      (done) => done && announce(t('ui.dismiss.done', { count: findings.length }), 'good'),
    );
  };
  const takeBack = (method: 'pair.undo' | 'pair.redo'): WorkbenchAction => {
    const label = method === 'pair.undo' ? pair.undo : pair.redo;
    return {
      isPossible: label !== null,
      run: () => {
        const what = label === null ? '' : t(`ui.edit.${label.kind}`);
        const words = t(method === 'pair.undo' ? 'ui.status.undone' : 'ui.status.redone', { what });
        void workbench.run(method, {}).then((done) => done !== null && say(words));
      },
    };
  };
  const realign = (): void => {
    void workbench.run('pair.realign', {}).then((patch) => {
      if (patch === null) return;
      const count = patch.beads.length;
      announce(count === 0 ? t('ui.realign.same') : t('ui.realign.done', { count }), 'good');
    });
  };
  const approvePair = (): void => {
    if (isApproved) void workbench.run('pair.reopen', {});
    else setDialog('approve');
  };
  const findingActions = (): void => {
    const target = finding ?? shown.find((one) => one.bead === bead?.id) ?? shown[0] ?? null;
    if (target !== finding) goTo(target);
    focusActions(target?.id ?? null);
  };
  const actions: Actions = {
    ...workbenchActions(workbench, state),
    undo: takeBack('pair.undo'),
    redo: takeBack('pair.redo'),
    realign: always(realign),
    insert: { isPossible: bead !== undefined, run: () => setDialog('insert') },
    find: always(() => setSearch({ words: selectedWords(), present: -1 })),
    changes: { isPossible: true, isOn: showsChanges, run: () => setShowsChanges(!showsChanges) },
    report: always(() => setDialog('report')),
    export: always(() => setDialog('export')),
    'approve-pair': always(approvePair),
    term: { isPossible: bead !== undefined, run: () => setDialog({ term: selectedTerms() }) },
    'next-finding': stepFinding(1),
    'previous-finding': stepFinding(-1),
    'finding-actions': { isPossible: shown.length > 0, run: findingActions },
    fix: {
      isPossible: finding !== null && finding.suggestion !== null && finding.state === 'open',
      run: () => finding !== null && fix(finding),
    },
  };
  const stepMatch = (direction: 1 | -1): void => {
    if (search === null || matches.length === 0) return;
    const from = search.present < 0 && direction < 0 ? 0 : search.present;
    const next = (from + direction + matches.length) % matches.length;
    setSearch({ ...search, present: next });
    const match = matches[next];
    if (match !== undefined) workbench.select(match.cell);
  };
  return {
    actions,
    bead,
    filter,
    setFilter,
    shown,
    dialog,
    setDialog,
    search,
    setSearch,
    matches,
    stepMatch,
    showsChanges,
    fix,
    dismiss,
  };
}
