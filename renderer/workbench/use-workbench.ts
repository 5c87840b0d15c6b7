/** Gives the parts of the workbench screen the one store they share. */

import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PairId } from '../../shared/domain/ids.ts';
import { useInterface } from '../interface-context.tsx';
import { createWorkbench, type Workbench, type WorkbenchState } from './workbench-store.ts';

export const WorkbenchContext = createContext<Workbench | null>(null);

/** The store of the pair on the screen; it is saved and let go when the screen is left. */
export function useOpenWorkbench(pair: PairId): Workbench {
  const { call, announce, explain } = useInterface();
  // A change of language makes another `explain`; the store must not be made anew for it.
  const workbench = useMemo(() => createWorkbench(call, pair, (error) => announce(explain(error), 'bad')), [call, pair]);
  useEffect(() => {
    void workbench.open();
    // A window that is closed or loaded anew sends off what was typed a moment ago.
    window.addEventListener('pagehide', workbench.flush);
    return () => {
      window.removeEventListener('pagehide', workbench.flush);
      workbench.close();
    };
  }, [workbench]);
  return workbench;
}

export function useWorkbench(): Workbench {
  const found = useContext(WorkbenchContext);
  if (found === null) throw new Error('useWorkbench outside of a workbench');
  return found;
}

/** A part of the state; the caller draws again only when that part is another. */
export function useWorkbenchState<Part>(part: (state: WorkbenchState) => Part): Part {
  const workbench = useWorkbench();
  return useSyncExternalStore(workbench.subscribe, () => part(workbench.state()));
}
