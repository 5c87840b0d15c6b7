/** The door for files loads no reader before it needs one, and trusts content before names. */

import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../electron/import/read-document.ts';
import { documentXml, makeDocx } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';

const SENTENCE = 'The council met on Monday and approved the plan for the new school.';
const HEAVY = ['mammoth', 'linkedom', '@mozilla/readability', 'unpdf', 'fflate'];

/** Everything that a module loads when it is loaded: static imports, and those of what they import. */
function staticImports(path: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(/^(?:import|\}) (?!type)[^;]*?from '([^']+)'/gmu)) {
    const target = specifier.startsWith('.') ? resolve(dirname(path), specifier) : specifier;
    if (seen.has(target)) continue;
    seen.add(target);
    if (specifier.startsWith('.')) staticImports(target, seen);
  }
  return seen;
}

describe('readDocument', () => {
  it('loads none of the large libraries until a file needs them', () => {
    const loaded = staticImports(join(import.meta.dirname, '../../../electron/import/read-document.ts'));
    expect([...loaded].some((path) => path.endsWith('build-document.ts'))).toBe(true);
    expect([...loaded].filter((path) => HEAVY.includes(path))).toEqual([]);
  });

  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['a Word document named .txt', 'docx', () => makeDocx(documentXml(`<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`))],
    ['a PDF named .txt', 'pdf', () => makePdf([{ lines: [{ text: SENTENCE, x: 72, y: 90 }] }])],
    [
      'a page named .txt',
      'html',
      () => Buffer.from(`\uFEFF<!-- saved -->\n<!DOCTYPE html><html><body><p>${SENTENCE}</p></body></html>`),
    ],
    ['a page in UTF-16', 'html', () => Buffer.from(`\uFEFF<html><body><p>${SENTENCE}</p></body></html>`, 'utf16le')],
    ['plain text', 'txt', () => Buffer.from(SENTENCE)],
  ])('tells %s by its content', async (_, format, make) => {
    const read = await readDocument({ name: 'a.txt', bytes: await make() });
    expect([read.name, read.format, read.language]).toEqual(['a.txt', format, 'en']);
    expect(read.paragraphs.map(({ text }) => text)).toEqual([SENTENCE]);
  });

  it('takes the extension of a page where the content says nothing', async () => {
    const read = await readDocument({ name: 'a.HTM', bytes: Buffer.from(`<p>${SENTENCE}</p>`) });
    expect([read.format, read.paragraphs[0]!.text]).toEqual(['html', SENTENCE]);
  });

  it('tells the language by the article, not by the Vietnamese page around it', async () => {
    const lines = ['Thứ Ba, 04/03/2025', 'Lượt xem: 1.204', SENTENCE, 'Tin liên quan', 'Gửi bình luận'];
    const read = await readDocument({ name: 'a.txt', bytes: Buffer.from(lines.join('\n')) });
    expect(read.language).toBe('en');
    expect(read.paragraphs.map(({ kind }) => kind)).toEqual(['furniture', 'furniture', 'paragraph', 'furniture', 'furniture']);
  });
});
