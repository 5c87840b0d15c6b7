/** The methods for one stored pair. */

import type { WORKBENCH_INPUTS } from '../../shared/api/workbench-methods.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { KnowledgeSource } from '../services/check-knowledge.ts';
import type { LibraryService } from '../services/library-service.ts';
import type { DispatchContext, HandlersOf } from './handler-table.ts';

type WorkbenchMethod = keyof typeof WORKBENCH_INPUTS;

const opening = () => import('../services/workbench/open-pair.ts');
const changing = () => import('../services/workbench/change-pair.ts');
const deciding = () => import('../services/workbench/decide-findings.ts');
const approving = () => import('../services/workbench/approve-pair.ts');
const managing = () => import('../services/workbench/manage-pair.ts');
const translating = async () => (await import('../../shared/locales/translator.ts')).createTranslator();

/**
 * Loads what checks know, once the answer is on its way, so that the first edit of a session is as quick as all others. What goes wrong
 * here goes wrong again at that edit, and is told there.
 */
async function makeReady(service: LibraryService): Promise<void> {
  await new Promise((resume) => setImmediate(resume));
  await changing()
    .then(({ warmUpChecks }) => warmUpChecks(service))
    .catch(() => {});
}

/** `settings` says who decides, and by which profile is checked. */
export function workbenchHandlers(
  { library }: DispatchContext,
  { knowing }: KnowledgeSource,
  settings: () => Promise<Settings>,
): HandlersOf<WorkbenchMethod> {
  /** The library, whose checks also know the user's profile and the dictionary. */
  const checking = async (): Promise<LibraryService> => {
    const opened = await library();
    const given = await knowing((await settings()).profile);
    return { ...opened, knowledge: (pair) => ({ ...opened.knowledge(pair), ...given }) };
  };
  const editor = async () => (await settings()).editor;
  const named = async () => {
    const name = await editor();
    return name === '' ? {} : { editor: name };
  };
  return {
    'pair.open': async ({ pair }) => {
      const service = await checking();
      const opened = (await opening()).openPair(service.library, pair);
      void makeReady(service);
      return opened;
    },
    'pair.edit': async ({ pair, edits }) => (await changing()).editPairTexts(await checking(), pair, edits),
    'pair.split-at-caret': async ({ pair, ...caret }) => (await changing()).splitPairAtCaret(await checking(), pair, caret),
    'pair.undo': async ({ pair }) => (await changing()).undoPair(await checking(), pair),
    'pair.redo': async ({ pair }) => (await changing()).redoPair(await checking(), pair),
    'pair.realign': async ({ pair }) => (await changing()).realignPairBeads(await checking(), pair),
    'pair.recheck': async ({ pair }) => {
      const { recheckPair } = await import('../services/workbench/recheck-pair.ts');
      return recheckPair(await checking(), pair);
    },
    'pair.approve': async ({ pair, reason }) => {
      return (await approving()).approvePair(await checking(), pair, { reason, editor: await editor() });
    },
    'pair.reopen': async ({ pair }) => (await approving()).reopenPair(await checking(), pair),
    'pair.rename': async ({ pair, titles }) => (await managing()).renamePair(await library(), pair, titles),
    'pair.delete': async ({ pair }) => (await managing()).removePair(await library(), pair),
    'pair.report': async ({ pair, ...form }) => {
      const { reportPair } = await import('../services/report/report-pair.ts');
      return reportPair((await library()).library, pair, form, await translating());
    },
    'pair.export': async ({ pair, format }) => {
      const { exportPair } = await import('../services/export/export-pair.ts');
      return exportPair((await library()).library, pair, format, await translating());
    },
    'pair.sentence-links': async ({ pair, bead }) => (await managing()).sentenceLinksOf(await library(), pair, bead),
    'term.add': async (term) => (await managing()).addTerm(await library(), { ...term, editor: await editor() }),
    'finding.dismiss': async ({ pair, findings, reason }) => {
      return (await deciding()).dismissFindings(await checking(), pair, findings, { reason, ...(await named()) });
    },
    'finding.restore': async ({ pair, findings }) => (await deciding()).restoreFindings(await checking(), pair, findings),
    'finding.fix': async ({ pair, finding }) => (await deciding()).fixFinding(await checking(), pair, finding, await named()),
    'memory.similar': async (query) => {
      const { findSimilar } = await import('../services/memory/similar-beads.ts');
      return findSimilar((await library()).library, query);
    },
  };
}
