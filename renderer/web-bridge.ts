/** The bridge for a page in a browser: calls by fetch, events as a stream, files by upload and download. */

import type { CallResult, DroppedFile, EventListener, FileChoice, GrantedFile, HostBridge } from '../shared/api/bridge.ts';
import type { FileToken, Input, Method, Output } from '../shared/api/contract.ts';
import { isWireBytes } from '../shared/api/wire-bytes.ts';
import { AppError, type ErrorCode, type ErrorParams } from '../shared/domain/app-error.ts';

/** Of this tab alone, and of this very address with its port; a cookie would go to every port of the machine. */
const STORAGE_KEY = 'doichieu.token';
const KEY = /^#([\w-]{43})$/;
const RECONNECT_DELAY = 1_000;

const ACCEPTED: Readonly<Record<FileChoice, string>> = {
  documents: '.docx,.html,.htm,.pdf,.txt',
  folder: '',
  bilingual: '.tmx,.tsv,.csv,.xliff,.xlf,.jsonl',
  profile: '.json',
  library: '.db',
};

function reviveBytes(_key: string, value: unknown): unknown {
  return isWireBytes(value) ? Uint8Array.from(atob(value.$bytes), (char) => char.charCodeAt(0)) : value;
}

/** Takes the key of the link that opened the page out of the address and its history. */
function takeKey(): string | undefined {
  const key = KEY.exec(location.hash)?.[1];
  if (key !== undefined) history.replaceState(null, '', location.pathname);
  return key;
}

/** Buys the token with the key, or takes the one that this tab has already; empty where there is none. */
async function openSession(key: string | undefined): Promise<string> {
  const kept = sessionStorage.getItem(STORAGE_KEY) ?? '';
  if (key === undefined) return kept;
  const answer = await fetch('session', { method: 'POST', headers: { Authorization: `Bearer ${key}` } });
  if (!answer.ok) return kept;
  const { token } = (await answer.json()) as { readonly token: string };
  sessionStorage.setItem(STORAGE_KEY, token);
  return token;
}

function failed(code: ErrorCode): CallResult<never> {
  return { kind: 'failed', failure: { code, params: {} } };
}

interface Client {
  request(method: 'GET' | 'POST', path: string, body?: { readonly type: string; readonly content: BodyInit }): Promise<Response>;
  /** POSTs and takes the answer apart; never rejects. */
  post<T>(path: string, type: string, content: BodyInit): Promise<CallResult<T>>;
}

function createClient(): Client {
  // At once, before the interface writes its own place into the fragment.
  let key = takeKey();
  let session: Promise<string> | undefined;
  const request: Client['request'] = async (method, path, body) => {
    session ??= openSession(key);
    const headers = { Authorization: `Bearer ${await session}`, ...(body === undefined ? {} : { 'Content-Type': body.type }) };
    return fetch(path, { method, headers, ...(body === undefined ? {} : { body: body.content }) });
  };
  return {
    request,
    async post<T>(path: string, type: string, content: BodyInit): Promise<CallResult<T>> {
      try {
        const answer = await request('POST', path, { type, content });
        if (answer.status === 401) return failed('host-no-token');
        if (!answer.ok) return { kind: 'bug', detail: `${path}: HTTP ${answer.status}` };
        return JSON.parse(await answer.text(), reviveBytes) as CallResult<T>;
      } catch {
        // Nobody answered, so the next try asks for the session anew; a ticket that was taken has left its token here.
        if (sessionStorage.getItem(STORAGE_KEY) !== null) key = undefined;
        session = undefined;
        return failed('host-gone');
      }
    },
  };
}

/** Reads a stream of server-sent events to its end; blocks without data are heartbeats. */
async function readEvents(answer: Response, listeners: ReadonlySet<EventListener>): Promise<void> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    const blocks = (text + part.value).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks.filter((one) => one.startsWith('data: '))) {
      const { event, payload } = JSON.parse(block.slice('data: '.length), reviveBytes);
      for (const listener of listeners) listener(event, payload);
    }
  }
}

/** Keeps one stream open as long as anybody listens. */
function createEvents({ request }: Client): HostBridge['onEvent'] {
  const listeners = new Set<EventListener>();
  let isOpen = false;
  const follow = async () => {
    isOpen = true;
    while (listeners.size > 0) {
      try {
        const answer = await request('GET', 'events');
        if (answer.status === 401) break;
        if (answer.ok) await readEvents(answer, listeners);
      } catch {
        // The host is gone or restarts; the calls tell the user.
      }
      await new Promise((done) => setTimeout(done, RECONNECT_DELAY));
    }
    isOpen = false;
  };
  return (listener) => {
    listeners.add(listener);
    if (!isOpen) void follow();
    return () => void listeners.delete(listener);
  };
}

function outputOf<T>(result: CallResult<T>): T {
  if (result.kind === 'done') return result.output;
  if (result.kind === 'bug') throw new Error(result.detail);
  throw new AppError(result.failure.code as ErrorCode, result.failure.params as ErrorParams);
}

type Upload = (file: DroppedFile, place?: { readonly folder: FileToken; readonly path: string }) => Promise<GrantedFile>;

function createUpload({ post }: Client): Upload {
  return async (file, place) => {
    const query = new URLSearchParams({ name: file.name, ...place });
    const content = file instanceof Blob ? file : await file.arrayBuffer();
    return outputOf(await post<GrantedFile>(`files?${query}`, 'application/octet-stream', content));
  };
}

/** What the user picks; empty where they cancel. */
function pick(choice: FileChoice, isSeveral: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = isSeveral;
  input.accept = ACCEPTED[choice];
  input.webkitdirectory = choice === 'folder';
  return new Promise((done) => {
    input.addEventListener('change', () => done([...(input.files ?? [])]));
    input.addEventListener('cancel', () => done([]));
    input.click();
  });
}

function download({ name, mediaType, content }: { name: string; mediaType: string; content: string | Uint8Array }): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser has taken hold of it once the click's task is over.
  setTimeout(() => URL.revokeObjectURL(url), RECONNECT_DELAY);
}

function platformOf(agent: string): HostBridge['platform'] {
  if (/Windows/.test(agent)) return 'windows';
  return /Macintosh|iPhone|iPad/.test(agent) ? 'macos' : 'linux';
}

/** The bridge of a page that the web host served. `grantFiles` and `chooseFiles` reject with AppError where an upload is refused. */
export function createWebBridge(): HostBridge {
  const client = createClient();
  const upload = createUpload(client);
  const uploadAll = async (files: readonly DroppedFile[]) => {
    const granted: GrantedFile[] = [];
    for (const file of files) granted.push(await upload(file));
    return granted;
  };
  const uploadFolder = async (files: readonly File[]) => {
    const name = files[0]?.webkitRelativePath.split('/')[0];
    if (name === undefined) return [];
    const folder = outputOf(await client.post<GrantedFile>(`folders?${new URLSearchParams({ name })}`, 'application/json', ''));
    for (const file of files) {
      await upload(file, { folder: folder.token, path: file.webkitRelativePath.split('/').slice(1).join('/') });
    }
    return [folder];
  };
  return {
    host: 'web',
    platform: platformOf(navigator.userAgent),
    call: <M extends Method>(method: M, input: Input<M>) =>
      client.post<Output<M>>(`api/${method}`, 'application/json', JSON.stringify(input)),
    onEvent: createEvents(client),
    onMenu: () => () => {},
    onOpenFiles: () => () => {},
    async chooseFiles(choice, { several = false } = {}) {
      // A browser hands over a copy, and a copy of a library is not the library.
      if (choice === 'library') return [];
      const files = await pick(choice, several);
      return choice === 'folder' ? uploadFolder(files) : uploadAll(files);
    },
    grantFiles: uploadAll,
    async saveFile(file) {
      download(file);
      return true;
    },
    savePdf: null,
  };
}
