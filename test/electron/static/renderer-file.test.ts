/** Addresses that mean a file of the interface, and the many that must not. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../../electron/static/answer-request.ts';
import { rendererFile } from '../../../electron/static/renderer-file.ts';
import { temporaryFolder } from '../cli/run-doichieu.ts';

const FOLDER = join(sep, 'opt', 'doichieu', 'renderer');

describe('the file behind an address', () => {
  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['/assets/index-Ab_1.js', join('assets', 'index-Ab_1.js'), 'text/javascript; charset=utf-8'],
    ['/assets/theme.css', join('assets', 'theme.css'), 'text/css; charset=utf-8'],
    ['/assets/font-400.woff2', join('assets', 'font-400.woff2'), 'font/woff2'],
    ['/%69ndex.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s is %s', (pathname, file, mediaType) => {
    expect(rendererFile(FOLDER, pathname)).toEqual({ path: join(FOLDER, file), mediaType });
  });

  it.each([
    ['nothing', ''],
    ['no slash', 'index.html'],
    ['parent', '/../main.js'],
    ['parent inside', '/assets/../../main.js'],
    ['encoded parent', '/%2e%2e/main.js'],
    ['encoded slash', '/..%2fmain.js'],
    ['encoded backslash', '/..%5cmain.js'],
    ['backslash', '/..\\main.js'],
    ['double encoding', '/%252e%252e/main.js'],
    ['current folder', '/./index.html'],
    ['absolute', '//etc/passwd'],
    ['absolute, encoded', '/%2fetc%2fpasswd'],
    ['drive', '/C:/Windows/win.ini'],
    ['drive, encoded', '/C%3a%5cboot.js'],
    ['stream', '/index.html:secret.js'],
    ['NUL', '/index.html%00.js'],
    ['line break', '/index%0a.js'],
    ['hidden', '/.env.js'],
    ['trailing dot', '/index.js.'],
    ['trailing slash', '/assets/'],
    ['half an escape', '/%e0%a4.js'],
    ['a kind that we have not', '/library.db'],
    ['source map', '/assets/index.js.map'],
    ['no extension', '/passwd'],
    ['kind in capitals', '/INDEX.HTML'],
  ])('refuses %s', (_, pathname) => {
    expect(rendererFile(FOLDER, pathname)).toBeNull();
  });

  it('is inside the folder, whatever is asked for', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', ':', 'a', 'index.html', 'C:', '~', '%');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = rendererFile(FOLDER, `/${pieces.join('')}.js`);
        return file === null || !relative(FOLDER, file.path).startsWith('..');
      }),
    );
  });
});

describe('the answer to a request', () => {
  const folder = () => {
    const made = temporaryFolder();
    mkdirSync(join(made, 'assets'));
    writeFileSync(join(made, 'index.html'), '<!doctype html>');
    return made;
  };

  it('is the file with the headers that shut the page off', async () => {
    const { status, headers, body } = await answerRequest(folder(), 'GET', '/');
    expect([status, new TextDecoder().decode(body ?? undefined)]).toEqual([200, '<!doctype html>']);
    expect(headers).toMatchObject({
      'Content-Type': 'text/html; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|data:|blob:|\*|https?:/);
  });

  it.each([
    ['GET', '/missing.js', 404],
    ['GET', '/assets', 404],
    ['GET', '/../index.html', 404],
    ['POST', '/', 405],
    ['PUT', '/index.html', 405],
  ])('to %s %s is %i', async (method, pathname, status) => {
    const answer = await answerRequest(folder(), method, pathname);
    expect(answer).toMatchObject({ status, body: null });
    expect(answer.headers['Content-Security-Policy']).toBeDefined();
  });

  it('to HEAD has no body', async () => {
    expect(await answerRequest(folder(), 'HEAD', '/')).toMatchObject({ status: 200, body: null });
  });
});
