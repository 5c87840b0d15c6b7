/** The two threads talk over a real Worker: calls, failures as data, events, grants, and a worker that dies. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { WorkerSettings } from '../../../electron/worker/messages.ts';
import { createServicesClient } from '../../../electron/worker/services-client.ts';
import type { FileToken } from '../../../shared/api/contract.ts';
import { ROOT, samplePair, temporaryFolder } from '../cli/run-doichieu.ts';

const WORKER = join(ROOT, 'electron', 'worker.ts');

function services(file = WORKER) {
  const library = join(temporaryFolder(), 'library.db');
  const workers: Worker[] = [];
  const bugs: string[] = [];
  const client = createServicesClient({
    start: () => {
      const worker = new Worker(file, { workerData: { library } satisfies WorkerSettings });
      workers.push(worker);
      return worker;
    },
    report: (detail) => bugs.push(detail),
  });
  onTestFinished(() => client.close());
  return { client, workers, bugs };
}

/** A worker that misbehaves, written for one test. */
function wrongWorker(code: string): string {
  const file = join(temporaryFolder(), 'worker.mjs');
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${code}`);
  return file;
}

describe('the services in their worker', () => {
  it('start with the first call and not before', async () => {
    const { client, workers } = services();
    expect(workers).toHaveLength(0);
    const result = await client.call('segment.check', { id: 'x', vi: 'Năm 2031', en: 'In 2031' });
    expect(result).toEqual({ kind: 'done', output: { id: 'x', findings: [] } });
    expect(workers).toHaveLength(1);
  });

  it('send failures as data, with code and params', async () => {
    const { client, bugs } = services();
    const file = 'no-such-token' as FileToken;
    expect(await client.call('document.check', { file, language: 'vi' })).toEqual({
      kind: 'failed',
      failure: { code: 'file-not-found', params: { file: 'no-such-token' } },
    });
    expect(await client.call('segment.check', { id: 1, vi: 2, en: '' } as never)).toMatchObject({
      kind: 'failed',
      failure: { code: 'input-invalid', params: { field: 'vi' } },
    });
    expect(bugs).toEqual([]);
  });

  it('read what was granted before and after the worker began, by tokens that nobody can guess', async () => {
    const { client } = services();
    const [vi, en] = samplePair('khai-mac-hoi-cho', 'docx');
    const first = client.grant(vi);
    await client.call('rules.list', {});
    const second = client.grant(en);
    expect(first.name).toBe('khai-mac-hoi-cho.vi.docx');
    expect(first.token).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/);
    const result = await client.call('pair.check', { files: [first.token, second.token] });
    expect(result.kind === 'done' && result.output.beads.length).toBeGreaterThan(5);
  });

  it('answer many calls at once, each to its caller', async () => {
    const { client } = services();
    const ids = Array.from({ length: 20 }, (_, index) => index);
    const results = await Promise.all(ids.map((id) => client.call('segment.check', { id, vi: 'Một', en: 'One' })));
    expect(results.map((one) => (one.kind === 'done' ? one.output.id : null))).toEqual(ids);
  });

  it('tell events to whoever listens, until they stop', async () => {
    const { client } = services();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'bai.txt'), 'Hội chợ nông sản được khai mạc sáng nay tại quảng trường.\n');
    const heard: string[] = [];
    const stop = client.onEvent((event) => heard.push(event));
    await client.call('library.add-folder', { folder: client.grant(folder).token });
    expect(heard).toContain('folder.progress');
    stop();
    const count = heard.length;
    await client.call('library.add-folder', { folder: client.grant(folder).token });
    expect(heard).toHaveLength(count);
  });

  it('answer open calls when the worker dies, and start anew with every grant', async () => {
    const { client, workers, bugs } = services();
    const granted = client.grant(samplePair('khai-mac-hoi-cho', 'docx')[0]);
    const call = { file: granted.token, language: 'vi' } as const;
    const open = client.call('document.check', call);
    await workers[0]!.terminate();
    expect(await open).toMatchObject({ kind: 'bug' });
    expect(bugs).toHaveLength(1);
    expect(await client.call('document.check', call)).toMatchObject({ kind: 'done' });
    expect(workers).toHaveLength(2);
  });

  it('report an error that nobody caught without the text in it', async () => {
    const { client, bugs } = services(wrongWorker(`parentPort.on('message', () => { JSON.parse('Kính gửi'); });`));
    expect(await client.call('rules.list', {})).toMatchObject({ kind: 'bug' });
    expect(bugs[0]).toMatch(/^SyntaxError: /);
    expect(bugs[0]).not.toContain('Kính');
  });

  it('end cleanly, and may be closed twice', async () => {
    const { client, workers } = services();
    await client.call('rules.list', {});
    await client.close();
    expect(workers[0]!.threadId).toBe(-1);
    await client.close();
  });
});
