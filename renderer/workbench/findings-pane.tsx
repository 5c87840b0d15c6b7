/** The findings beside the text, ordered by harm, with a filter above them. */

import { CircleCheck } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { BeadId, FindingId } from '../../shared/domain/ids.ts';
import type { WorkbenchFinding, WorkbenchPair } from '../../shared/domain/workbench.ts';
import { useInterface } from '../interface-context.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { DismissDialog } from './dismiss-dialog.tsx';
import { FindingCard } from './finding-card.tsx';
import type { FindingFilter } from './finding-filter.ts';
import { FindingFilters } from './finding-filters.tsx';
import './findings-pane.css';
import { focusSelectedCell } from './focus-selected-cell.ts';

interface FindingsPaneProps {
  readonly pair: WorkbenchPair;
  readonly shown: readonly WorkbenchFinding[];
  readonly selected: FindingId | null;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onFix: (finding: WorkbenchFinding) => void;
  /** After the findings were set aside: the pane goes on to the next. */
  readonly onDismiss: (findings: readonly FindingId[], reason: string) => void;
}

export function FindingsPane({ pair, shown, selected, filter, onFilter, onFix, onDismiss }: FindingsPaneProps): ReactNode {
  const { t } = useInterface();
  const [dismissing, setDismissing] = useState<readonly FindingId[]>([]);
  const pane = useRef<HTMLElement>(null);
  const rows = useMemo(() => new Map<BeadId, number>(pair.beads.map(({ id }, index) => [id, index + 1])), [pair.beads]);
  const rowOf = useCallback((bead: BeadId) => rows.get(bead) ?? 0, [rows]);
  const open = useMemo(() => pair.findings.filter(({ state }) => state === 'open'), [pair.findings]);
  const alike = useMemo(() => Map.groupBy(open, ({ rule }) => rule), [open]);
  const dismiss = useCallback(
    (finding: WorkbenchFinding, all: boolean) =>
      setDismissing(all ? (alike.get(finding.rule) ?? []).map(({ id }) => id) : [finding.id]),
    [alike],
  );
  useKeptFocus(
    pane,
    () =>
      pane.current?.querySelector<HTMLElement>('.finding-selected button') ??
      pane.current?.querySelector<HTMLElement>('.finding button') ??
      pane.current,
  );
  return (
    <aside
      ref={pane}
      className="findings"
      aria-label={t('ui.findings.name')}
      tabIndex={-1}
      data-pane
      onKeyDown={(event) => {
        const isHere = event.target instanceof Element && event.target.closest('dialog') === null;
        if (event.key === 'Escape' && isHere) focusSelectedCell();
      }}
    >
      <FindingFilters findings={pair.findings} filter={filter} onFilter={onFilter} />
      {shown.length === 0 ? (
        <p className="findings-none">
          <CircleCheck aria-hidden size={20} /> {t(open.length === 0 ? 'ui.findings.none' : 'ui.findings.none-shown')}
        </p>
      ) : (
        <ol className="findings-list">
          {shown.map((finding) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              row={rowOf(finding.bead)}
              rowOf={rowOf}
              isSelected={finding.id === selected}
              alike={alike.get(finding.rule)?.length ?? 0}
              onFix={onFix}
              onDismiss={dismiss}
            />
          ))}
        </ol>
      )}
      {dismissing.length === 0 ? null : (
        <DismissDialog
          count={dismissing.length}
          onClose={() => setDismissing([])}
          onDismiss={(reason) => {
            setDismissing([]);
            onDismiss(dismissing, reason);
          }}
        />
      )}
    </aside>
  );
}
