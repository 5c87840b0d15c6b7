/** The dispatch over a real library with one invented pair in it, as a host of the interface would call it. */

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createDispatch } from '../../electron/dispatch.ts';
import { createFileGrants, type FileGrants } from '../../electron/file-grants.ts';
import { addPair } from '../../electron/services/library/add-pair.ts';
import { type LibraryService, openLibraryService } from '../../electron/services/library-service.ts';
import type { Dispatch, Emit } from '../../shared/api/contract.ts';
import { runChecks } from '../../shared/check/run-checks.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import type { WorkbenchFinding, WorkbenchPair } from '../../shared/domain/workbench.ts';
import { now, pairOf } from '../db/sample-pair.ts';
import { temporaryFolder } from '../db/temporary-folder.ts';

export type Rows = readonly (readonly [vi: string, en: string])[];

/** The amount is ten times too much, a name is misspelt, a word stands twice. */
export const MARKET: Rows = [
  ['Khánh thành chợ đầu mối', 'Wholesale market opens'],
  ['Công trình có vốn 12,5 tỷ đồng.', 'The project cost 125 billion VND.'],
  ['Ông Nguyễn Văn Thành phát biểu tại lễ khánh thành.', 'Mr. Nguyen Van Thanhh spoke at the opening.'],
  ['Đường vào chợ dài 3 km.', 'The the access road is 3 km long.'],
];

export interface WorkbenchHost {
  readonly dispatch: Dispatch;
  readonly service: LibraryService;
  readonly grants: FileGrants;
  readonly folder: string;
  readonly file: string;
}

export function workbenchHost(emit: Emit = () => {}): WorkbenchHost {
  const folder = temporaryFolder();
  const file = join(folder, 'library.db');
  const service = openLibraryService(file, now);
  onTestFinished(() => service.close());
  const grants = createFileGrants();
  return { dispatch: createDispatch({ grants, library: async () => service, emit }), service, grants, folder, file };
}

/** Stores the rows as a pair, one paragraph beside one, with what the checks really find in them. */
export function storeChecked({ library }: LibraryService, rows: Rows, label = 'pair'): PairId {
  const pair = pairOf(label, rows);
  const findings = runChecks({ vi: pair.vi.paragraphs, en: pair.en.paragraphs, beads: pair.beads });
  return addPair(library, { ...pair, findings }, now);
}

export function findingOf(pair: Pick<WorkbenchPair, 'findings'>, rule: string): WorkbenchFinding {
  const found = pair.findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`No finding of ${rule} among ${pair.findings.map((one) => one.rule).join(', ')}`);
  return found;
}

export function rulesOf({ findings }: Pick<WorkbenchPair, 'findings'>): readonly string[] {
  return findings.map(({ rule, state }) => (state === 'open' ? rule : `${rule} ${state}`)).sort();
}
