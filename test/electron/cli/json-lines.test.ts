/** Streams of `--jsonl`: answered line by line, in order, in bounded memory, and stopped without fuss by a reader that leaves. */

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../../electron/cli/json-lines.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import * as shapes from './json-shapes.ts';
import { cleanEnvironment, ENTRY, inProcess, ROOT } from './run-doichieu.ts';

const SEGMENT = { vi: 'Hội chợ mở cửa đến chủ nhật.', en: 'The fair is open until Sunday.' };
const DOCUMENT = { vi: ['Hội chợ mở cửa.'], en: ['The fair opens.'] };

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [ENTRY, ...args], { cwd: ROOT, env: cleanEnvironment() });
  child.stdin.on('error', () => {});
  return child;
}

async function objects(chunks: readonly (string | Uint8Array)[]): Promise<readonly (readonly [number, object])[]> {
  const read: [number, object][] = [];
  for await (const { line, value } of readJsonLines(Readable.from(chunks.map((one) => Buffer.from(one)))))
    read.push([line, value]);
  return read;
}

describe('readJsonLines', () => {
  it.each([
    [
      'line feeds',
      ['{"a":1}\n{"a":2}\n'],
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    [
      'carriage returns and empty lines',
      ['{"a":1}\r\n\r\n  \n{"a":2}'],
      [
        [1, { a: 1 }],
        [4, { a: 2 }],
      ],
    ],
    ['a byte order mark', ['\uFEFF{"a":1}'], [[1, { a: 1 }]]],
    ['U+2028 inside a string', ['{"a":"\u2028\u0085"}'], [[1, { a: '\u2028\u0085' }]]],
    [
      'chunks that cut a letter',
      [Buffer.from('{"a":"ế"}').subarray(0, 7), Buffer.from('{"a":"ế"}').subarray(7)],
      [[1, { a: 'ế' }]],
    ],
    ['nothing', [''], []],
  ] as const)('reads %s', async (_, chunks, expected) => {
    expect(await objects(chunks)).toEqual(expected);
  });

  it.each([
    ['{"a":1}\nnull', { reason: 'line-json', line: 2 }],
    ['\n\n{"a":', { reason: 'line-json', line: 3 }],
    ['[1]', { reason: 'line-json', line: 1 }],
    [Buffer.from([0x7b, 0xff, 0x7d]), { reason: 'line-encoding', line: 1 }],
  ])('refuses %o', async (text, params) => {
    const error = await objects([text]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: 'input-invalid', params });
  });

  it('refuses a line without end before it fills the memory', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1 << 20, 'a');
      })(),
    );
    await expect(readJsonLines(endless).next()).rejects.toMatchObject({ code: 'file-too-large' });
  });
});

describe('a stream', () => {
  it.each([
    [['check', '--jsonl'], SEGMENT],
    [['align', '--jsonl', '--no-learn'], DOCUMENT],
  ])('%s answers each line while standard input is still open', async (args, content) => {
    const child = start(args);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['một', 2]) {
      child.stdin.write(`${JSON.stringify({ id, ...content })}\n`);
      expect(JSON.parse(String((await answers.next()).value)).id).toBe(id);
    }
    child.stdin.end();
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  });

  it('waits for a slow reader instead of reading on, and then answers 30,000 lines in order', { timeout: 120_000 }, async () => {
    const child = start(['check', '--jsonl']);
    const padding = 'x'.repeat(1_000);
    const lines = 30_000;
    let accepted = 0;
    const feeding = (async () => {
      for (let id = 0; id < lines; id++) {
        const isRoom = child.stdin.write(`${JSON.stringify({ id, vi: 'a', en: 'a a', padding })}\n`);
        accepted = id;
        if (!isRoom) await new Promise((drained) => child.stdin.once('drain', drained));
      }
      child.stdin.end();
    })();
    // Nobody reads the answers: sooner or later no more lines are taken.
    for (let before = -1; accepted === 0 || accepted !== before; ) {
      before = accepted;
      await wait(700);
    }
    expect(accepted).toBeLessThan(lines / 2);
    const ids: number[] = [];
    for await (const line of createInterface({ input: child.stdout })) ids.push(JSON.parse(line).id);
    await feeding;
    expect(ids).toEqual(Array.from({ length: lines }, (_, id) => id));
  });

  it('ends in 0 and in silence when the reader has seen enough', async () => {
    const child = start(['check', '--jsonl']);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    const closed = new Promise((done) => child.on('close', done));
    child.stdout.once('data', () => child.stdout.destroy());
    const feed = setInterval(() => child.stdin.write(`${JSON.stringify({ id: 1, ...SEGMENT })}\n`), 5);
    const code = await closed;
    clearInterval(feed);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('leaves a report half read in silence too', async () => {
    const child = start(['rules']);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('keeps what it answered before a bad line', async () => {
    const input = `${JSON.stringify({ id: 1, ...SEGMENT })}\n{"id":2}\n`;
    const { code, stdout, stderr } = await inProcess(['check', '--jsonl'], { input });
    expect(shapes.parseLines(shapes.segmentAnswer, stdout).map(({ id }) => id)).toEqual([1]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'Standard input, line 2: the field “vi” must be a string.\n' });
  });

  it('reads nothing more once a line was refused', async () => {
    const input = new PassThrough();
    input.write('nonsense\n');
    await expect(readJsonLines(input).next()).rejects.toBeInstanceOf(AppError);
    expect(input.destroyed).toBe(true);
  });
});
