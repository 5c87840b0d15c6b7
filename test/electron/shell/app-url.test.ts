/** Which addresses the window may show, fetch and be asked from. */

import { describe, expect, it } from 'vitest';
import { APP_URL, isOwnUrl, mayCall, mayNavigate, mayRequest, ownPath, type Sender } from '../../../electron/shell/app-url.ts';

const FOREIGN = [
  'https://doichieu/index.html',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'app://other/index.html',
  'app://doichieu.example/index.html',
  'app://user@doichieu/index.html',
  'app://doichieu:81/index.html',
  'app:index.html',
  'app:///index.html',
  'javascript:alert(1)',
  'data:text/html,hello',
  'blob:app://doichieu/1',
  'ftp://doichieu/',
  'ws://doichieu/',
  'about:blank',
  'chrome://settings',
  'index.html',
  '',
];

describe('our own address', () => {
  it.each(FOREIGN)('is not %s', (url) => {
    expect([isOwnUrl(url), mayNavigate(url), mayRequest(url, true), ownPath(url)]).toEqual([false, false, false, null]);
    expect(mayCall({ url, isTopFrame: true, isOurWindow: true })).toBe(false);
  });

  it.each([
    ['app://doichieu/', true],
    [APP_URL, true],
    [`${APP_URL}#/pair/1`, true],
    ['app://doichieu/assets/a.js', false],
  ])('%s may be shown: %s', (url, isPage) => {
    expect([isOwnUrl(url), mayNavigate(url), mayRequest(url, true)]).toEqual([true, isPage, true]);
  });

  it('keeps its path, still encoded, without dots that lead out', () => {
    expect(ownPath('app://doichieu/assets/%C4%91.js')).toBe('/assets/%C4%91.js');
    expect(ownPath('app://doichieu/../../etc/passwd')).toBe('/etc/passwd');
    expect(ownPath('app://doichieu/%2e%2e/etc')).toBe('/etc');
  });

  it('lets developer tools load themselves in an unpackaged app only', () => {
    expect([mayRequest('devtools://devtools/bundled/a.js', false), mayRequest('devtools://devtools/a.js', true)]).toEqual([
      true,
      false,
    ]);
  });

  it.each<readonly [string, Partial<Sender>]>([
    ['a frame', { isTopFrame: false }],
    ['another window', { isOurWindow: false }],
    ['another page of ours', { url: 'app://doichieu/report.html' }],
  ])('is not asked from %s', (_, changed) => {
    const sender = { url: APP_URL, isTopFrame: true, isOurWindow: true };
    expect([mayCall(sender), mayCall({ ...sender, ...changed })]).toEqual([true, false]);
  });
});
