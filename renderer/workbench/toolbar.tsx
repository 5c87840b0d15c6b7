/** The actions of the workbench as buttons, for those who have not learned the keys yet. */

import {
  ArrowDownToLine,
  ArrowUpDown,
  ArrowUpToLine,
  BadgeCheck,
  BookPlus,
  Check,
  Download,
  FileText,
  LockOpen,
  type LucideIcon,
  Merge,
  Pin,
  Plus,
  Redo2,
  RefreshCw,
  Replace,
  Search,
  Split,
  Trash2,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { useInterface } from '../interface-context.tsx';
import type { ShortcutId } from '../keymap.ts';
import type { WorkbenchAction } from './actions.ts';

type Entry = readonly [ShortcutId, LucideIcon];

/** What is done to rows and texts, in groups. */
const ROW_GROUPS: readonly (readonly Entry[])[] = [
  [
    ['undo', Undo2],
    ['redo', Redo2],
  ],
  [
    ['approve', Check],
    ['pin', Pin],
  ],
  [
    ['merge', Merge],
    ['split', Split],
    ['boundary-up', ArrowUpToLine],
    ['boundary-down', ArrowDownToLine],
    ['swap-up', ArrowUpDown],
    ['insert', Plus],
    ['delete', Trash2],
  ],
  [['realign', RefreshCw]],
  [['term', BookPlus]],
];

/** What looks at the pair as a whole. */
const PAIR_GROUP: readonly Entry[] = [
  ['find', Search],
  ['changes', Replace],
  ['report', FileText],
  ['export', Download],
];

type Actions = Partial<Record<ShortcutId, WorkbenchAction>>;

function ActionButton({ entry: [id, icon], actions }: { readonly entry: Entry; readonly actions: Actions }): ReactNode {
  const { t } = useInterface();
  const action = actions[id];
  return (
    <Button
      look="quiet"
      icon={icon}
      shortcut={id}
      data-action={id}
      disabled={action?.isPossible !== true}
      aria-pressed={action?.isOn}
      // The text field must keep its caret, which the action needs.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => action?.run()}
    >
      {t(`ui.action.${id}`)}
    </Button>
  );
}

/** Beside the title: what looks at the pair as a whole, and its approval. */
export function PairBar({ actions, isApproved }: { readonly actions: Actions; readonly isApproved: boolean }): ReactNode {
  const { t } = useInterface();
  return (
    <div role="toolbar" aria-label={t('ui.workbench.pair-bar')} className="toolbar pair-bar">
      {PAIR_GROUP.map((entry) => (
        <ActionButton key={entry[0]} entry={entry} actions={actions} />
      ))}
      <Button
        look={isApproved ? 'plain' : 'primary'}
        icon={isApproved ? LockOpen : BadgeCheck}
        data-action="approve-pair"
        onClick={() => actions['approve-pair']?.run()}
      >
        {t(isApproved ? 'ui.approve.reopen' : 'ui.approve.title')}
      </Button>
    </div>
  );
}

/** What is done to the selected row. */
export function RowBar({ actions }: { readonly actions: Actions }): ReactNode {
  const { t } = useInterface();
  return (
    <div role="toolbar" aria-label={t('ui.workbench.toolbar')} className="toolbar row-bar">
      {ROW_GROUPS.map((group) => (
        <div key={group[0]?.[0]} className="toolbar-group">
          {group.map((entry) => (
            <ActionButton key={entry[0]} entry={entry} actions={actions} />
          ))}
        </div>
      ))}
    </div>
  );
}
