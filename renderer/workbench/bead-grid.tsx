/** The rows of the alignment, of which only those on the screen are drawn: a pair of 5,000 paragraphs scrolls like one of 50. */

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EditBead } from '../../shared/domain/edit-state.ts';
import type { BeadId } from '../../shared/domain/ids.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import type { WorkbenchFinding, WorkbenchLink, WorkbenchPair } from '../../shared/domain/workbench.ts';
import { useInterface } from '../interface-context.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import './bead-grid.css';
import { BeadRow } from './bead-row.tsx';
import type { Match } from './find-in-pair.ts';
import { useWorkbenchState } from './use-workbench.ts';
import type { Draft } from './workbench-store.ts';

/** Pixels that a row has until it is measured. */
const USUAL_HEIGHT = 96;
/** Rows drawn above and below the screen. */
const OVERSCAN = 6;

const NO_FINDINGS: readonly WorkbenchFinding[] = [];
const NO_MATCHES: readonly Match[] = [];
const NO_LINKS: readonly WorkbenchLink[] = [];
const nothing = (): void => {};

/** The sentence links of the selected row, asked for when it is selected or changes. */
function useSentenceLinks(pair: WorkbenchPair, bead: BeadId | null): readonly WorkbenchLink[] {
  const { call } = useInterface();
  const selected = pair.beads.find(({ id }) => id === bead);
  const [links, setLinks] = useState<readonly WorkbenchLink[]>(NO_LINKS);
  useEffect(() => {
    let isCurrent = true;
    setLinks(NO_LINKS);
    if (selected === undefined || selected.vi.length === 0 || selected.en.length === 0) return undefined;
    // Without links the row is as useful as before, so a failure is silent here; the next action tells.
    call('pair.sentence-links', { pair: pair.summary.id, bead: selected.id }).then(
      (found) => isCurrent && setLinks(found),
      nothing,
    );
    return () => {
      isCurrent = false;
    };
  }, [call, pair.summary.id, selected]);
  return links;
}

function holds(bead: EditBead, { paragraph }: Draft): boolean {
  return LANGUAGES.some((side) => bead[side].some(({ id }) => id === paragraph));
}

/** The selected row stays drawn wherever one scrolls: the focus and the text field are in it. */
function useWithSelected(selected: number): (range: Range) => number[] {
  return useCallback(
    (range) => {
      const drawn = defaultRangeExtractor(range);
      return selected < 0 || drawn.includes(selected) ? drawn : [...drawn, selected].sort((a, b) => a - b);
    },
    [selected],
  );
}

interface BeadGridProps {
  readonly pair: WorkbenchPair;
  readonly matches: readonly Match[];
  /** The match that was gone to. */
  readonly present: Match | undefined;
  readonly showsChanges: boolean;
}

export function BeadGrid({ pair, matches, present, showsChanges }: BeadGridProps): ReactNode {
  const { t } = useInterface();
  const cell = useWorkbenchState((state) => state.cell);
  const editing = useWorkbenchState((state) => state.editing);
  const unsaved = useWorkbenchState((state) => state.unsaved);
  const findingId = useWorkbenchState((state) => state.finding);
  const scroller = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const links = useSentenceLinks(pair, cell?.bead ?? null);
  const findingsOf = useMemo(() => Map.groupBy(pair.findings, ({ bead }) => bead), [pair.findings]);
  const matchesOf = useMemo(() => Map.groupBy(matches, (match) => match.cell.bead), [matches]);
  const selected = pair.beads.findIndex(({ id }) => id === cell?.bead);
  const finding = pair.findings.find(({ id }) => id === findingId) ?? null;
  const rows = useVirtualizer({
    count: pair.beads.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => pair.beads[index]?.id ?? index,
    overscan: OVERSCAN,
    rangeExtractor: useWithSelected(selected),
  });
  const { scrollToIndex } = rows;
  useKeptFocus(
    scroller,
    () => scroller.current?.querySelector<HTMLElement>('textarea, [role="gridcell"][tabindex="0"]') ?? null,
    true,
  );
  useEffect(() => {
    // Never under the hand: what one is about to double-click or to drag over must stay where it is.
    const isPressed = scroller.current?.matches(':active') ?? false;
    if (selected >= 0 && !isPressed) scrollToIndex(selected, { align: 'auto' });
  }, [selected, scrollToIndex]);
  return (
    <div
      ref={scroller}
      role="grid"
      className="grid"
      aria-label={t('ui.workbench.grid')}
      aria-rowcount={pair.beads.length}
      aria-colcount={3}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="presentation">
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const bead = pair.beads[index];
          if (bead === undefined) return null;
          const isSelected = index === selected;
          return (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              role="presentation"
              className="grid-row"
              style={{ transform: `translateY(${start}px)` }}
            >
              <BeadRow
                bead={bead}
                index={index}
                findings={findingsOf.get(bead.id) ?? NO_FINDINGS}
                matches={matchesOf.get(bead.id) ?? NO_MATCHES}
                presentMatch={present?.cell.bead === bead.id ? present : null}
                links={isSelected ? links : NO_LINKS}
                pointed={isSelected ? pointed : null}
                onPoint={isSelected ? setPointed : nothing}
                selectedSide={isSelected ? (cell?.side ?? null) : null}
                selectedFinding={finding?.bead === bead.id ? finding : null}
                editing={isSelected ? editing : null}
                unsaved={unsaved !== null && holds(bead, unsaved) ? unsaved : null}
                showsChanges={showsChanges}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
