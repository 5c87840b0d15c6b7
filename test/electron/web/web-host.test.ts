/** The web host over real HTTP: what our page gets, and what everybody else does not. */

import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { ServicesClient } from '../../../electron/worker/services-client.ts';
import type { EventListener } from '../../../shared/api/bridge.ts';
import type { FileToken } from '../../../shared/api/contract.ts';
import { type Ask, interfaceFolder, startWebHost } from './start-web-host.ts';

const SEGMENT: Ask = { path: '/api/segment.check', body: JSON.stringify({ id: 'x', vi: 'Năm 2031', en: 'In 2031' }) };

describe('the page', () => {
  it('is served without a token, with every header that shuts it off', async () => {
    const host = await startWebHost();
    const { status, headers, body } = await host.ask({ method: 'GET', path: '/', headers: { Authorization: undefined } });
    expect([status, body]).toEqual([200, '<!doctype html><title>Đối Chiếu</title>']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control') || name === 'set-cookie')).toEqual([]);
  });

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%5csecret.js',
    '/%252e%252e/secret.js',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/assets/index.js%00.html',
    '/C:/Windows/win.ini',
    'http://127.0.0.1/secret.js',
    '/index.html/',
  ])('is not %s', async (path) => {
    const host = await startWebHost();
    const { status, body } = await host.ask({ method: 'GET', path });
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
  });
});

describe('a call', () => {
  it('is answered with its result as data', async () => {
    const host = await startWebHost();
    const { status, headers, body } = await host.ask(SEGMENT);
    expect([status, JSON.parse(body)]).toEqual([200, { kind: 'done', output: { id: 'x', findings: [] } }]);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('that fails says so as data too', async () => {
    const host = await startWebHost();
    const { status, body } = await host.ask({ ...SEGMENT, body: '{"id":1}' });
    expect([status, JSON.parse(body)]).toMatchObject([200, { kind: 'failed', failure: { code: 'input-invalid' } }]);
    expect(host.bugs).toEqual([]);
  });

  it.each<readonly [string, Partial<Ask>, number]>([
    ['the name of another host', { headers: { Host: 'doichieu.example' } }, 421],
    ['another name of this machine', { headers: { Host: 'localhost' } }, 421],
    ['another port in the host', { headers: { Host: '127.0.0.1:1' } }, 421],
    ['another origin', { headers: { Origin: 'http://doichieu.example' } }, 403],
    ['another port as origin', { headers: { Origin: 'http://127.0.0.1:1' } }, 403],
    ['the null origin', { headers: { Origin: 'null' } }, 403],
    ['no origin', { headers: { Origin: undefined } }, 403],
    ['another site by its fetch metadata', { headers: { 'Sec-Fetch-Site': 'same-site' } }, 403],
    ['no token', { headers: { Authorization: undefined } }, 401],
    ['a wrong token', { headers: { Authorization: `Bearer ${'A'.repeat(43)}` } }, 401],
    ['a token in a cookie', { headers: { Authorization: undefined, Cookie: 'token=A' } }, 401],
    ['a form', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 415],
    ['plain text', { headers: { 'Content-Type': 'text/plain' } }, 415],
    ['no JSON', { body: '{' }, 400],
    ['no body', { body: '' }, 400],
    ['GET', { method: 'GET' }, 405],
    ['PUT', { method: 'PUT' }, 405],
    ['a question before a request from elsewhere', { method: 'OPTIONS' }, 405],
    ['a method that there is not', { path: '/api/library.destroy' }, 404],
    ['a method of every object', { path: '/api/toString' }, 404],
    ['a prototype', { path: '/api/__proto__' }, 404],
    ['no method', { path: '/api/' }, 404],
    ['an encoded method', { path: '/api/segment%2Echeck' }, 404],
  ])('with %s is refused', async (_, changed, status) => {
    const host = await startWebHost();
    const answer = await host.ask({ ...SEGMENT, ...changed });
    expect([answer.status, answer.body]).toEqual([status, '']);
  });

  it('too large is refused, whether its length is told or not', async () => {
    const host = await startWebHost({ maxBodyBytes: 1000 });
    const body = JSON.stringify({ id: 'x'.repeat(2000), vi: '', en: '' });
    expect((await host.ask({ ...SEGMENT, body })).status).toBe(413);
    const untold = await host.ask({ ...SEGMENT, body, headers: { 'Transfer-Encoding': 'chunked' } });
    expect(untold.status).toBe(413);
    expect((await host.ask(SEGMENT)).status).toBe(200);
  });

  it('brings bytes as base64', async () => {
    const services = {
      call: async () => ({ kind: 'done', output: { name: 'a.xlsx', content: Uint8Array.of(0, 255, 7) } }),
      onEvent: () => () => {},
      grant: (path: string) => ({ token: 't' as FileToken, name: path }),
      close: async () => {},
    } as unknown as ServicesClient;
    const host = await startWebHost({ services });
    expect(JSON.parse((await host.ask(SEGMENT)).body)).toEqual({
      kind: 'done',
      output: { name: 'a.xlsx', content: { $bytes: 'AP8H' } },
    });
  });
});

describe('the session', () => {
  const open = (key: string): Ask => ({ path: '/session', headers: { Authorization: `Bearer ${key}` } });

  it('is opened once by a ticket, and always by the printed address', async () => {
    const host = await startWebHost();
    const ticket = host.oneTimeAddress().split('#')[1]!;
    expect(ticket).not.toBe(host.token);
    expect(JSON.parse((await host.ask(open(ticket))).body)).toEqual({ token: host.token });
    expect((await host.ask(open(ticket))).status).toBe(401);
    expect((await host.ask(open(host.token))).status).toBe(200);
    expect((await host.ask(open(host.token))).status).toBe(200);
  });

  it('is not opened by a ticket of a page of another site', async () => {
    const host = await startWebHost();
    const ask = open(host.oneTimeAddress().split('#')[1]!);
    expect((await host.ask({ ...ask, headers: { ...ask.headers, Origin: 'http://127.0.0.1:1' } })).status).toBe(403);
    expect((await host.ask({ ...ask, headers: { ...ask.headers, Host: 'doichieu.example' } })).status).toBe(421);
    expect((await host.ask({ ...ask, method: 'GET' })).status).toBe(405);
    expect((await host.ask(ask)).status).toBe(200);
  });

  it('does not take a ticket for a call', async () => {
    const host = await startWebHost();
    const ticket = host.oneTimeAddress().split('#')[1]!;
    expect((await host.ask({ ...SEGMENT, headers: { Authorization: `Bearer ${ticket}` } })).status).toBe(401);
  });

  it('has another secret in every host', async () => {
    const hosts = [await startWebHost(), await startWebHost()];
    expect(hosts[0]!.token).toMatch(/^[\w-]{43}$/);
    expect(hosts[0]!.token).not.toBe(hosts[1]!.token);
  });
});

describe('the events', () => {
  const EVENTS: Ask = { method: 'GET', path: '/events', headers: { Origin: undefined, 'Content-Type': undefined } };

  it('reach every page that has the token', async () => {
    const listeners = new Set<EventListener>();
    const services = {
      call: async () => ({ kind: 'done', output: null }),
      onEvent: (listener: EventListener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      grant: () => ({ token: 't' as FileToken, name: '' }),
      close: async () => {},
    } as unknown as ServicesClient;
    const host = await startWebHost({ services });
    const streams = [await host.open(EVENTS), await host.open(EVENTS)];
    const read = streams.map((stream) => text(stream));
    for (const listener of listeners) listener('folder.progress', { step: 'pairing', vi: 1, en: 2 });
    await host.close();
    expect(streams[0]!.headers['content-type']).toBe('text/event-stream');
    for (const told of await Promise.all(read)) {
      expect(told).toContain('data: {"event":"folder.progress","payload":{"step":"pairing","vi":1,"en":2}}\n\n');
    }
    expect(listeners.size).toBe(0);
  });

  it.each<readonly [string, Partial<Ask>, number]>([
    ['without the token', { headers: { Authorization: undefined } }, 401],
    ['from another site', { headers: { Origin: 'http://doichieu.example' } }, 403],
    ['by another name', { headers: { Host: 'doichieu.example' } }, 421],
    ['by POST', { method: 'POST' }, 405],
  ])('are refused %s', async (_, changed, status) => {
    const host = await startWebHost();
    const headers = { ...EVENTS.headers, ...changed.headers };
    expect((await host.ask({ ...EVENTS, ...changed, headers })).status).toBe(status);
  });
});

describe('the host', () => {
  it('listens on 127.0.0.1 and on no other address', async () => {
    const host = await startWebHost();
    const reached = (address: string) =>
      new Promise<boolean>((done) => {
        const socket = connect({ host: address, port: host.port, timeout: 1000 }, () => done(true));
        for (const event of ['error', 'timeout'] as const) socket.on(event, () => done(false));
        socket.on('connect', () => socket.destroy());
      });
    expect(await reached('127.0.0.1')).toBe(true);
    expect(await reached('::1')).toBe(false);
    if (process.platform === 'linux') expect(await reached('127.0.0.2')).toBe(false);
  });

  it('refuses a port that is taken', async () => {
    const { port } = await startWebHost();
    await expect(startWebHost({ port, renderer: interfaceFolder() })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('answers nothing any more when it is closed', async () => {
    const host = await startWebHost();
    await host.close();
    await expect(host.ask(SEGMENT)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
