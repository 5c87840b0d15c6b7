/** `check --xlsx FILE`: the report as a workbook, in the language of the messages. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import * as shapes from './json-shapes.ts';
import { inProcess, samplePair, temporaryFolder } from './run-doichieu.ts';

const PAIR = samplePair('khai-mac-hoi-cho', 'docx');

/** The sheets as another library reads them, row by row. */
async function sheetsOf(path: string): Promise<readonly (readonly (readonly unknown[])[])[]> {
  return (await readWorkbook(readFileSync(path))).map(({ data }) => data);
}

describe('doichieu check --xlsx', () => {
  it('writes summary, findings and both texts, beside the report that is printed', async () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await inProcess(['check', ...PAIR, '--json', '--xlsx', 'báo cáo.xlsx'], { folder });
    const { findings, documents, beads } = shapes.check.parse(JSON.parse(stdout));
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'báo cáo.xlsx written.\n' });
    const [summary, rows, text] = await sheetsOf(join(folder, 'báo cáo.xlsx'));
    expect(JSON.stringify(summary)).toContain('Ready to publish: NO');
    expect(rows!.slice(1).map((row) => [row[2], row[6]])).toEqual(findings.map(({ rule, message }) => [rule, message.en]));
    expect(text).toHaveLength(beads.length + 1);
    expect(text![1]![1]).toBe(documents.vi!.paragraphs[0]);
  });

  it('speaks Vietnamese', async () => {
    const folder = temporaryFolder();
    await inProcess(['check', ...PAIR, '--xlsx', 'a.xlsx', '--lang', 'vi'], { folder });
    expect((await sheetsOf(join(folder, 'a.xlsx')))[1]![0]).toContain('Giải thích');
  });

  it('writes neither report where one of both cannot be written', async () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await inProcess(['check', ...PAIR, '--html', 'a.html', '--xlsx', 'no/a.xlsx'], { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^no\/a\.xlsx: the file cannot be written/);
    expect(() => readFileSync(join(folder, 'a.html'))).toThrow('ENOENT');
  });
});
