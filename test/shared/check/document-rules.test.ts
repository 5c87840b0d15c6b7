/** Which rules look past their bead: the table must agree with what the rules do. */

import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../../electron/dispatch.ts';
import { createFileGrants } from '../../../electron/file-grants.ts';
import { isOfDocumentRule } from '../../../shared/check/document-rules.ts';
import { checkBeads, runChecks } from '../../../shared/check/run-checks.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import { samplePair } from '../../electron/cli/run-doichieu.ts';

async function checkedSample(name: string, format: string) {
  const grants = createFileGrants();
  const dispatch = createDispatch({ grants, library: () => Promise.reject(new Error('none')), emit: () => {} });
  const files = samplePair(name, format).map((file) => grants.grant(file)) as [never, never];
  const { vi, en, beads, moves } = await dispatch('pair.check', { files });
  return { vi: vi!.paragraphs, en: en!.paragraphs, beads, moves };
}

const sorted = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();

describe.each([
  ['khai-mac-hoi-cho', 'docx'],
  ['vu-dong-xuan', 'txt'],
  ['ky-hop-hdnd', 'html'],
])('of the sample %s', (name, format) => {
  it('the findings of single beads are those of the other rules', async () => {
    const input = await checkedSample(name, format);
    const all = [...input.beads.keys()];
    const ofBeads = checkBeads(input, all);
    expect(ofBeads).not.toEqual([]);
    expect(ofBeads.filter(isOfDocumentRule)).toEqual([]);
    expect(sorted(runChecks(input).filter((finding) => !isOfDocumentRule(finding)))).toEqual(sorted(ofBeads));
    const oneByOne = all.flatMap((index) => checkBeads(input, [index]));
    expect(sorted(oneByOne)).toEqual(sorted(ofBeads));
  });
});
