/** `check --xlsx FILE`: the report as a workbook, in the language of the messages. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import * as shapes from './json-shapes.ts';
import { inProcess, samplePair, temporaryFolder } from './run-doichieu.ts';

const PAIR = samplePair('khai-mac-hoi-cho', 'docx');

async function textsOf(path: string, sheet: number): Promise<string> {
  const archive = await JSZip.loadAsync(readFileSync(path));
  return archive.file(`xl/worksheets/sheet${sheet}.xml`)!.async('string');
}

describe('doichieu check --xlsx', () => {
  it('writes summary, findings and both texts, beside the report that is printed', async () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await inProcess(['check', ...PAIR, '--json', '--xlsx', 'báo cáo.xlsx'], { folder });
    const { findings, documents, beads } = shapes.check.parse(JSON.parse(stdout));
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'báo cáo.xlsx written.\n' });
    const [summary, rows, text] = await Promise.all([1, 2, 3].map((sheet) => textsOf(join(folder, 'báo cáo.xlsx'), sheet)));
    expect(summary).toContain('Ready to publish: NO');
    expect(rows!.match(/<row /g)).toHaveLength(findings.length + 1);
    for (const { rule, message } of findings) {
      expect(rows).toContain(rule);
      expect(rows).toContain(message.en.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
    }
    expect(text!.match(/<row /g)).toHaveLength(beads.length + 1);
    expect(text).toContain(documents.vi!.paragraphs[0]);
  });

  it('speaks Vietnamese', async () => {
    const folder = temporaryFolder();
    await inProcess(['check', ...PAIR, '--xlsx', 'a.xlsx', '--lang', 'vi'], { folder });
    expect(await textsOf(join(folder, 'a.xlsx'), 2)).toContain('>Giải thích<');
  });

  it('writes neither report where one of both cannot be written', async () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await inProcess(['check', ...PAIR, '--html', 'a.html', '--xlsx', 'no/a.xlsx'], { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^no\/a\.xlsx: the file cannot be written/);
    expect(() => readFileSync(join(folder, 'a.html'))).toThrow('ENOENT');
  });
});
