/** What the browser uploads: kept apart, bounded, under harmless names, gone at the end. */

import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startServices } from '../../../electron/web/run-web-host.ts';
import { uploadName } from '../../../electron/web/upload-name.ts';
import type { CallResult, GrantedFile } from '../../../shared/api/bridge.ts';
import { temporaryFolder } from '../cli/run-doichieu.ts';
import { type Ask, startWebHost, type TestHost } from './start-web-host.ts';

const VI = 'Hội chợ nông sản được khai mạc sáng nay tại quảng trường thành phố.\n\nCó 120 gian hàng.\n';
const EN = 'The farm produce fair opened this morning in the city square.\n\nThere are 120 stalls.\n';

function file(query: Readonly<Record<string, string>>, body: string | Uint8Array): Ask {
  const headers = { 'Content-Type': 'application/octet-stream' };
  return { path: `/files?${new URLSearchParams(query)}`, headers, body };
}

async function granted(host: TestHost, ask: Ask): Promise<GrantedFile> {
  const { status, body } = await host.ask(ask);
  const result = JSON.parse(body) as CallResult<GrantedFile>;
  if (status !== 200 || result.kind !== 'done') throw new Error(`${status} ${body}`);
  return result.output;
}

/** A host whose services tell where the granted files lie. */
async function hostWithPaths(settings: Parameters<typeof startWebHost>[0] = {}) {
  const paths: string[] = [];
  const real = startServices(join(temporaryFolder(), 'library.db'), () => {});
  const grant = (path: string) => {
    paths.push(path);
    return real.grant(path);
  };
  return { host: await startWebHost({ ...settings, services: { ...real, grant } }), paths };
}

describe('an upload', () => {
  it('is granted, read by the services and removed at the end', async () => {
    const { host, paths } = await hostWithPaths();
    const vi = await granted(host, file({ name: 'bài.txt' }, VI));
    const en = await granted(host, file({ name: 'article.txt' }, EN));
    expect([vi.name, en.name]).toEqual(['bài.txt', 'article.txt']);
    const answer = await host.ask({ path: '/api/pair.check', body: JSON.stringify({ files: [vi.token, en.token] }) });
    expect(JSON.parse(answer.body)).toMatchObject({ kind: 'done', output: { vi: { name: 'bài.txt' } } });
    expect(paths.every((path) => existsSync(path))).toBe(true);
    if (process.platform !== 'win32') {
      expect(statSync(paths[0]!).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(dirname(paths[0]!))).mode & 0o777).toBe(0o700);
    }
    await host.close();
    expect(paths.some((path) => existsSync(dirname(dirname(path))))).toBe(false);
  });

  it('of a folder keeps its shape and is paired by what is in it', async () => {
    const { host, paths } = await hostWithPaths();
    const folder = await granted(host, { path: '/folders?name=thang-3', body: '' });
    await granted(host, file({ name: 'bài.txt', folder: folder.token, path: 'vi/bài.txt' }, VI));
    await granted(host, file({ name: 'article.txt', folder: folder.token, path: '../../../article.txt' }, EN));
    expect(folder.name).toBe('thang-3');
    expect(readdirSync(paths[0]!, { recursive: true }).length).toBeGreaterThanOrEqual(3);
    const answer = await host.ask({ path: '/api/library.add-folder', body: JSON.stringify({ folder: folder.token }) });
    expect(JSON.parse(answer.body)).toMatchObject({ kind: 'done', output: { unreadable: [] } });
    expect(paths.every((path) => path.startsWith(dirname(dirname(paths[0]!))))).toBe(true);
  });

  it.each<readonly [string, Ask, number]>([
    ['without the token', { ...file({ name: 'a.txt' }, 'a'), headers: { Authorization: undefined } }, 401],
    ['from another site', { ...file({ name: 'a.txt' }, 'a'), headers: { Origin: 'http://doichieu.example' } }, 403],
    ['as a form', { ...file({ name: 'a.txt' }, 'a'), headers: { 'Content-Type': 'multipart/form-data' } }, 415],
    ['by PUT', { ...file({ name: 'a.txt' }, 'a'), method: 'PUT' }, 405],
    ['into a folder that there is not', file({ name: 'a.txt', folder: '/etc', path: 'a.txt' }, 'a'), 404],
  ])('is refused %s', async (_, ask, status) => {
    const host = await startWebHost();
    expect((await host.ask(ask)).status).toBe(status);
  });

  it.each([
    ['one file', { fileBytes: 1000, totalBytes: 10_000, files: 10 }, ['x'.repeat(1001)], 'bytes'],
    ['all files', { fileBytes: 1000, totalBytes: 1500, files: 10 }, ['x'.repeat(900), 'x'.repeat(900)], 'bytes'],
    ['their number', { fileBytes: 1000, totalBytes: 10_000, files: 1 }, ['x', 'x'], 'files'],
  ] as const)('is bounded: %s', async (_, uploadLimits, bodies, reason) => {
    const { host, paths } = await hostWithPaths({ uploadLimits });
    const answers = [];
    for (const body of bodies) answers.push(JSON.parse((await host.ask(file({ name: 'a.txt' }, body))).body));
    expect(answers.at(-1)).toMatchObject({ kind: 'failed', failure: { code: 'file-too-large', params: { reason } } });
    expect(paths).toHaveLength(bodies.length - 1);
  });
});

describe('the name of an upload', () => {
  it.each([
    ['Bài báo số 5.docx', 'Bài báo số 5.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\an\\bài.docx', 'bài.docx'],
    ['a\u0000b\nc.txt', 'a_b_c.txt'],
    ['a:b*c?.txt', 'a_b_c_.txt'],
    ['..', 'file'],
    ['', 'file'],
    ['.bashrc', 'bashrc'],
    ['a.txt. ', 'a.txt'],
    ['CON.txt', '_CON.txt'],
    ['con', '_con'],
    ['Console.txt', 'Console.txt'],
    ['gpj.\u202Etxt.exe', 'gpj._txt.exe'],
    ['Ba\u0300i.txt', 'Bài.txt'],
  ])('%j becomes %j', (name, wanted) => {
    expect(uploadName(name)).toBe(wanted);
  });

  it('is cut without losing its extension or half a letter', () => {
    const name = uploadName(`${'ữ😀'.repeat(100)}.docx`);
    expect(name).toMatch(/^(?:ữ😀)+ữ?\.docx$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
  });
});
