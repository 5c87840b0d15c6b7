/** The open pair outside of React: what the library holds, what is selected, what is being typed; one action after another. */

import type { Dispatch, Input } from '../../shared/api/contract.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import type { EditRequest } from '../../shared/domain/edit-request.ts';
import type { EditBead, EditParagraph } from '../../shared/domain/edit-state.ts';
import type { BeadId, FindingId, PairId, ParagraphId } from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/language.ts';
import { applyPatch, type PairPatch, type WorkbenchPair } from '../../shared/domain/workbench.ts';

/** One side of one row: where the keys act. */
export interface Cell {
  readonly bead: BeadId;
  readonly side: Language;
}

export interface WorkbenchState {
  readonly pair: WorkbenchPair | null;
  /** Why the pair could not be opened. */
  readonly failure: unknown;
  readonly cell: Cell | null;
  /** The paragraph whose text is being typed. */
  readonly editing: ParagraphId | null;
  /** Where its caret is to stand at first, in UTF-16 units; null for its end. */
  readonly caret: number | null;
  readonly finding: FindingId | null;
  readonly saving: 'saved' | 'saving' | 'failed';
  /** Typed, and not on the disk because saving failed; it is tried again until it is. */
  readonly unsaved: Draft | null;
}

/** What stands in the text field of a paragraph. */
export interface Draft {
  readonly paragraph: ParagraphId;
  readonly text: string;
}

/** The methods that answer with a patch. */
type PatchMethod = {
  [M in keyof PatchInputs]: M;
}[keyof PatchInputs];

interface PatchInputs {
  'pair.edit': Input<'pair.edit'>;
  'pair.split-at-caret': Input<'pair.split-at-caret'>;
  'pair.undo': Input<'pair.undo'>;
  'pair.redo': Input<'pair.redo'>;
  'pair.realign': Input<'pair.realign'>;
  'pair.recheck': Input<'pair.recheck'>;
  'pair.approve': Input<'pair.approve'>;
  'pair.reopen': Input<'pair.reopen'>;
  'pair.rename': Input<'pair.rename'>;
  'finding.dismiss': Input<'finding.dismiss'>;
  'finding.restore': Input<'finding.restore'>;
  'finding.fix': Input<'finding.fix'>;
}

type WithoutPair<T> = T extends { readonly pair: number } ? Omit<T, 'pair'> : never;

/** Milliseconds after the last key until typed text goes to the disk, so that it is there within 300; … */
const SAVE_AFTER = 200;
/** … at the latest this long after the first key of one who never pauses; … */
const SAVE_AT_LEAST = 1000;
/** … until what could not be saved is tried again; … */
const RETRY_AFTER = 3000;
/** … and after the last edit until the rules that read the whole pair run again. */
const RECHECK_AFTER = 1200;

export interface Workbench {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => WorkbenchState;
  /** Loads the pair, again if it is loaded already. */
  readonly open: () => Promise<void>;
  readonly select: (cell: Cell | null) => void;
  readonly selectFinding: (finding: FindingId | null) => void;
  readonly startEditing: (paragraph: ParagraphId, caret?: number) => void;
  /** Takes what stands in the text field; it is on the disk soon after the last key, or at once when editing stops. */
  readonly type: (paragraph: ParagraphId, text: string) => void;
  readonly stopEditing: () => Promise<void>;
  /** Sends what is typed now, without waiting. */
  readonly flush: () => void;
  /** Carries an action out after those before it; null where it failed, which `onError` was told. */
  readonly run: <M extends PatchMethod>(method: M, input: WithoutPair<PatchInputs[M]>) => Promise<PairPatch | null>;
  /** As `run`, but what to edit is decided when its turn comes, on the pair as the actions before have left it. */
  readonly edit: (plan: (pair: WorkbenchPair) => readonly EditRequest[]) => Promise<PairPatch | null>;
  /** Saves what is typed and ends the timers. */
  readonly close: () => void;
}

/** The bead and the paragraph object of a paragraph, if the pair has it. */
export function findParagraph(
  pair: WorkbenchPair,
  id: ParagraphId,
): { readonly bead: EditBead; readonly paragraph: EditParagraph } | undefined {
  for (const bead of pair.beads) {
    const paragraph = bead.vi.find((one) => one.id === id) ?? bead.en.find((one) => one.id === id);
    if (paragraph !== undefined) return { bead, paragraph };
  }
  return undefined;
}

/** The selection after a change: the same cell, or the one that now stands where it stood. */
function keptCell(before: WorkbenchPair | null, after: WorkbenchPair, cell: Cell | null): Cell | null {
  if (cell === null || after.beads.some(({ id }) => id === cell.bead)) return cell;
  const place = before?.beads.findIndex(({ id }) => id === cell.bead) ?? 0;
  const bead = after.beads[Math.min(Math.max(place, 0), after.beads.length - 1)];
  return bead === undefined ? null : { ...cell, bead: bead.id };
}

/** Undo and redo go to what they changed, unless it is selected already. */
function followedCell(after: WorkbenchPair, patch: PairPatch, cell: Cell | null): Cell | null {
  const [first] = patch.beads;
  const isSeen = first === undefined || patch.beads.some(({ id }) => id === cell?.bead);
  const bead = isSeen ? undefined : after.beads.find(({ id }) => id === first.id);
  return bead === undefined ? cell : { bead: bead.id, side: cell?.side ?? 'en' };
}

const CLOSED: WorkbenchState = {
  pair: null,
  failure: null,
  cell: null,
  editing: null,
  caret: null,
  finding: null,
  saving: 'saved',
  unsaved: null,
};

/** Makes the workbench of one pair; `onError` is told what went wrong in an action. */
export function createWorkbench(call: Dispatch, pair: PairId, onError: (error: unknown) => void): Workbench {
  let state = CLOSED;
  const listeners = new Set<() => void>();
  let queue: Promise<unknown> = Promise.resolve();
  let draft: Draft | null = null;
  /** When the oldest key that is not sent was pressed. */
  let typedSince: number | null = null;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let recheckTimer: ReturnType<typeof setTimeout> | undefined;

  const change = (part: Partial<WorkbenchState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const take = (patch: PairPatch, follows: boolean): void => {
    if (state.pair === null) return;
    const after = applyPatch(state.pair, patch);
    const isThere = state.finding !== null && after.findings.some(({ id }) => id === state.finding);
    const kept = keptCell(state.pair, after, state.cell);
    const cell = follows ? followedCell(after, patch, kept) : kept;
    change({ pair: after, cell, finding: isThere ? state.finding : null });
  };
  const open = async (): Promise<void> => {
    try {
      const opened = await call('pair.open', { pair });
      const first = opened.beads[0];
      const cell = keptCell(state.pair, opened, state.cell) ?? (first === undefined ? null : { bead: first.id, side: 'en' });
      change({ pair: opened, failure: null, cell });
    } catch (failure) {
      // A pair that is on the screen stays there: it may hold what is not saved yet.
      if (state.pair === null) change({ failure });
    }
  };
  const send = async <M extends PatchMethod>(method: M, input: WithoutPair<PatchInputs[M]>): Promise<PairPatch> => {
    change({ saving: 'saving' });
    try {
      const patch = (await call(method, { ...input, pair } as unknown as Input<M>)) as PairPatch;
      take(patch, method === 'pair.undo' || method === 'pair.redo');
      change({ saving: draft === null ? 'saved' : 'saving' });
      return patch;
    } catch (error) {
      change({ saving: 'failed' });
      throw error;
    }
  };
  const enqueue = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work, work);
    queue = done.catch(() => {});
    return done;
  };
  const attempt = async <M extends PatchMethod>(method: M, input: WithoutPair<PatchInputs[M]>): Promise<PairPatch | null> => {
    try {
      return await send(method, input);
    } catch (error) {
      onError(error);
      await open();
      return null;
    }
  };
  const recheckSoon = (): void => {
    clearTimeout(recheckTimer);
    recheckTimer = setTimeout(() => void enqueue(() => attempt('pair.recheck', {})), RECHECK_AFTER);
  };
  const saveText = async (typed: Draft): Promise<void> => {
    if (state.pair !== null && findParagraph(state.pair, typed.paragraph)?.paragraph.text === typed.text) {
      change({ saving: draft === null ? 'saved' : 'saving', unsaved: null });
      return;
    }
    try {
      await send('pair.edit', { edits: [{ kind: 'edit-text', ...typed }] });
      change({ unsaved: null });
      recheckSoon();
    } catch (error) {
      const isRetry = state.unsaved !== null;
      if (!isRetry) onError(error);
      if (error instanceof AppError && error.code === 'edit-not-possible') {
        change({ unsaved: null });
        return open();
      }
      draft ??= typed;
      change({ unsaved: draft });
      clearTimeout(saveTimer);
      saveTimer = setTimeout(flush, RETRY_AFTER);
    }
  };
  /** Sends what was typed and not yet sent; an emptied paragraph waits, since deleting one is an action of its own. */
  const flush = (): void => {
    clearTimeout(saveTimer);
    const typed = draft;
    if (typed === null || typed.text.trim() === '') return;
    draft = null;
    typedSince = null;
    void enqueue(() => saveText(typed));
  };
  const begin = (): void => {
    flush();
    if (state.editing !== null) change({ editing: null });
  };
  const run: Workbench['run'] = (method, input) => {
    begin();
    if (!method.startsWith('finding.')) recheckSoon();
    return enqueue(() => attempt(method, input));
  };
  const edit: Workbench['edit'] = (plan) => {
    begin();
    return enqueue(async () => {
      const edits = state.pair === null ? [] : plan(state.pair);
      if (edits.length === 0) return null;
      recheckSoon();
      return attempt('pair.edit', { edits });
    });
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    open,
    run,
    edit,
    flush,
    select: (cell) => change({ cell }),
    selectFinding: (id) => {
      const finding = state.pair?.findings.find((one) => one.id === id);
      if (finding === undefined) change({ finding: null });
      else change({ finding: id, cell: { bead: finding.bead, side: finding.en === null ? 'vi' : 'en' } });
    },
    startEditing: (paragraph, caret) => {
      flush();
      const bead = state.pair === null ? undefined : findParagraph(state.pair, paragraph)?.bead;
      if (bead === undefined) return;
      const side = bead.vi.some(({ id }) => id === paragraph) ? 'vi' : 'en';
      change({ editing: paragraph, caret: caret ?? null, cell: { bead: bead.id, side } });
    },
    type(paragraph, text) {
      draft = { paragraph, text };
      const now = Date.now();
      typedSince ??= now;
      if (state.saving !== 'saving' || state.unsaved !== null) change({ saving: 'saving', unsaved: null });
      clearTimeout(saveTimer);
      saveTimer = setTimeout(flush, Math.max(0, Math.min(SAVE_AFTER, typedSince + SAVE_AT_LEAST - now)));
    },
    async stopEditing() {
      flush();
      if (draft !== null && draft.text.trim() === '') {
        draft = null;
        typedSince = null;
        change({ saving: 'saved' });
      }
      change({ editing: null });
      await queue;
    },
    close() {
      flush();
      clearTimeout(recheckTimer);
    },
  };
}
