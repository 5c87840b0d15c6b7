/** One finding: how grave, what it says, the characters of both sides, and what can be done about it. */

import { CornerDownRight, EyeOff, RotateCcw, Wrench } from 'lucide-react';
import { memo, type ReactNode, useEffect, useRef } from 'react';
import type { BeadId } from '../../shared/domain/ids.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import type { WorkbenchFinding } from '../../shared/domain/workbench.ts';
import { Button } from '../components/button.tsx';
import { SeverityBadge } from '../components/severity-badge.tsx';
import { useInterface } from '../interface-context.tsx';
import { useWorkbench } from './use-workbench.ts';

interface FindingCardProps {
  readonly finding: WorkbenchFinding;
  /** 1-based number of its row. */
  readonly row: number;
  readonly isSelected: boolean;
  /** How many open findings of the same rule there are. */
  readonly alike: number;
  /** 1-based number of any row of the pair. */
  readonly rowOf: (bead: BeadId) => number;
  readonly onFix: (finding: WorkbenchFinding) => void;
  readonly onDismiss: (finding: WorkbenchFinding, all: boolean) => void;
}

function Suggested({ finding }: { readonly finding: WorkbenchFinding }): ReactNode {
  const { suggestion } = finding;
  const span = suggestion === null ? null : finding[suggestion.side];
  if (suggestion === null || span === null) return null;
  const before = span.text.slice(Math.max(0, suggestion.start - span.start), Math.max(0, suggestion.end - span.start));
  return (
    <p className="finding-fix" lang={suggestion.side}>
      {before === '' ? null : <del>{before}</del>}
      {suggestion.text === '' ? null : (
        <>
          <span aria-hidden> → </span>
          <ins>{suggestion.text}</ins>
        </>
      )}
    </p>
  );
}

/** The other places that the finding compares its own with: a jump where they are in this pair, the words where they are in another. */
function RelatedPlaces({ finding, rowOf }: Pick<FindingCardProps, 'finding' | 'rowOf'>): ReactNode {
  const { t } = useInterface();
  const workbench = useWorkbench();
  if (finding.related.length === 0) return null;
  return (
    <ul className="finding-related">
      {finding.related.map(({ pair, bead, vi, en }) => {
        const words = [vi, en].flatMap((span) => (span === null ? [] : [span.text])).join(' ↔ ');
        const key = `${pair?.id ?? 0} ${bead} ${words}`;
        return (
          <li key={key}>
            {pair === null ? (
              <Button
                look="quiet"
                icon={CornerDownRight}
                onClick={() => workbench.select({ bead, side: en === null ? 'vi' : 'en' })}
              >
                {t('ui.findings.row', { row: rowOf(bead) })}
              </Button>
            ) : (
              <b>{pair.title}</b>
            )}
            <span lang={en === null ? 'vi' : 'en'}>{words}</span>
          </li>
        );
      })}
    </ul>
  );
}

export const FindingCard = memo(function FindingCard(props: FindingCardProps): ReactNode {
  const { finding, row, rowOf, isSelected, alike, onFix, onDismiss } = props;
  const { t, word } = useInterface();
  const workbench = useWorkbench();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const shown = card.current;
    if (!isSelected || shown === null) return;
    shown.scrollIntoView({ block: 'nearest' });
    const isFocusElsewhere = !shown.contains(document.activeElement) && shown.parentElement?.contains(document.activeElement);
    if (isFocusElsewhere) shown.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [isSelected]);
  const isDismissed = finding.state === 'dismissed';
  return (
    <li ref={card} className={`finding${isSelected ? ' finding-selected' : ''}`} data-finding={finding.id}>
      <button
        type="button"
        className="finding-jump"
        aria-pressed={isSelected}
        onClick={() => workbench.selectFinding(finding.id)}
      >
        <span className="finding-head">
          <SeverityBadge severity={finding.severity} />
          <span>{t(`category.${finding.category}`)}</span>
          <span className="finding-row">{t('ui.findings.row', { row })}</span>
        </span>
        <span className="finding-message">{word(finding.message)}</span>
      </button>
      <dl className="finding-quotes">
        {LANGUAGES.map((side) => {
          const span = finding[side];
          return span === null || span.text === '' ? null : (
            <div key={side}>
              <dt>{t(`ui.findings.side-${side}`)}</dt>
              <dd lang={side}>{span.text}</dd>
            </div>
          );
        })}
      </dl>
      <RelatedPlaces finding={finding} rowOf={rowOf} />
      <Suggested finding={finding} />
      {isDismissed ? <p className="finding-reason">{t('ui.findings.dismissed', { reason: finding.reason ?? '' })}</p> : null}
      <div className="finding-actions">
        {finding.suggestion === null || isDismissed ? null : (
          <Button icon={Wrench} shortcut="fix" onClick={() => onFix(finding)}>
            {t('ui.findings.fix')}
          </Button>
        )}
        {isDismissed ? (
          <Button icon={RotateCcw} onClick={() => void workbench.run('finding.restore', { findings: [finding.id] })}>
            {t('ui.findings.restore')}
          </Button>
        ) : (
          <Button look="quiet" icon={EyeOff} onClick={() => onDismiss(finding, false)}>
            {t('ui.findings.dismiss')}
          </Button>
        )}
        {isDismissed || alike < 2 ? null : (
          <Button look="quiet" onClick={() => onDismiss(finding, true)}>
            {t('ui.findings.dismiss-alike', { count: alike })}
          </Button>
        )}
      </div>
    </li>
  );
});
