/** One row of the alignment: its number and state, the Vietnamese, the link, the English. */

import { Check, Link2, Pin, Unlink2 } from 'lucide-react';
import { memo, type ReactNode, useCallback, useMemo } from 'react';
import type { EditBead } from '../../shared/domain/edit-state.ts';
import type { ParagraphId } from '../../shared/domain/ids.ts';
import { LANGUAGES, type Language } from '../../shared/domain/language.ts';
import type { WorkbenchFinding, WorkbenchLink } from '../../shared/domain/workbench.ts';
import { useInterface } from '../interface-context.tsx';
import type { Match } from './find-in-pair.ts';
import type { Mark } from './marked-text.tsx';
import { ParagraphCell } from './paragraph-cell.tsx';
import { useWorkbench } from './use-workbench.ts';
import type { Draft } from './workbench-store.ts';

export interface BeadRowProps {
  readonly bead: EditBead;
  /** 0-based. */
  readonly index: number;
  readonly findings: readonly WorkbenchFinding[];
  readonly matches: readonly Match[];
  readonly presentMatch: Match | null;
  /** The sentence links of the bead where it is the selected one. */
  readonly links: readonly WorkbenchLink[];
  /** Index of the sentence link that is pointed at. */
  readonly pointed: number | null;
  readonly onPoint: (link: number | null) => void;
  readonly selectedSide: Language | null;
  readonly selectedFinding: WorkbenchFinding | null;
  readonly editing: ParagraphId | null;
  readonly unsaved: Draft | null;
  readonly showsChanges: boolean;
}

type Marks = Map<ParagraphId, Mark[]>;

function addMark(marks: Marks, paragraph: ParagraphId, mark: Mark): void {
  const known = marks.get(paragraph);
  if (known === undefined) marks.set(paragraph, [mark]);
  else known.push(mark);
}

/** Every mark of the row: open findings, the words searched for, and the sentences that belong together. */
function rowMarks(props: BeadRowProps, word: (finding: WorkbenchFinding) => string): ReadonlyMap<ParagraphId, readonly Mark[]> {
  const marks: Marks = new Map();
  for (const finding of props.findings) {
    if (finding.state !== 'open') continue;
    const className = `mark-${finding.severity}${finding.id === props.selectedFinding?.id ? ' mark-selected' : ''}`;
    for (const side of LANGUAGES) {
      const span = finding[side];
      if (span !== null) addMark(marks, span.paragraph, { ...span, kind: 'finding', className, label: word(finding) });
    }
  }
  for (const match of props.matches) {
    const className = match === props.presentMatch ? 'mark-found mark-selected' : 'mark-found';
    addMark(marks, match.paragraph, { ...match, kind: 'found', className });
  }
  props.links.forEach((link, index) => {
    const className = index === props.pointed ? 'sentence sentence-pointed' : 'sentence';
    for (const side of LANGUAGES)
      for (const span of link[side]) addMark(marks, span.paragraph, { ...span, kind: 'link', className, link: index });
  });
  return marks;
}

function StateOf({ bead }: { readonly bead: EditBead }): ReactNode {
  const { t } = useInterface();
  const percent = `${Math.round(bead.confidence * 100)}\u00A0%`;
  if (bead.state === 'confirmed') return <Check aria-label={t('ui.workbench.state.confirmed')} size={16} />;
  if (bead.state === 'pinned') return <Pin aria-label={t('ui.workbench.state.pinned')} size={16} />;
  return (
    <span className="bead-percent" title={t('ui.workbench.state.automatic')}>
      {percent}
    </span>
  );
}

export const BeadRow = memo(function BeadRow(props: BeadRowProps): ReactNode {
  const { bead, index, selectedSide, editing, unsaved, showsChanges, onPoint } = props;
  const { t, word } = useInterface();
  const workbench = useWorkbench();
  const marks = useMemo(() => rowMarks(props, ({ message }) => word(message)), [props, word]);
  const select = useCallback((side: Language) => workbench.select({ bead: bead.id, side }), [workbench, bead.id]);
  const isOneSided = bead.vi.length === 0 || bead.en.length === 0;
  const Link = isOneSided ? Unlink2 : Link2;
  const editingHere = (side: Language): ParagraphId | null => (bead[side].some(({ id }) => id === editing) ? editing : null);
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      className={`bead bead-${bead.state}${selectedSide === null ? '' : ' bead-selected'}${isOneSided ? ' bead-one-sided' : ''}`}
    >
      <div role="rowheader" className="bead-head">
        <span>{index + 1}</span>
        <StateOf bead={bead} />
      </div>
      {LANGUAGES.map((side) => (
        <ParagraphCell
          key={side}
          paragraphs={bead[side]}
          side={side}
          isSelected={selectedSide === side}
          editing={editingHere(side)}
          unsaved={unsaved}
          showsChanges={showsChanges}
          marks={marks}
          onSelect={() => select(side)}
          onPoint={onPoint}
        />
      ))}
      <div className="bead-link" aria-hidden>
        <Link size={16} aria-label={t('ui.workbench.link')} />
      </div>
    </div>
  );
});
