/** Answers requests for the built interface with the file or with nothing, security headers always on. */

import { readFile } from 'node:fs/promises';
import { rendererFile } from './renderer-file.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export interface StaticAnswer {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

function refusal(status: 404 | 405): StaticAnswer {
  return { status, headers: { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }, body: null };
}

/** @param pathname of the URL, still percent-encoded */
export async function answerRequest(folder: string, method: string, pathname: string): Promise<StaticAnswer> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405);
  const file = rendererFile(folder, pathname);
  if (file === null) return refusal(404);
  try {
    const body = new Uint8Array(await readFile(file.path));
    const headers = { ...SECURITY_HEADERS, 'Content-Type': file.mediaType };
    return { status: 200, headers, body: method === 'HEAD' ? null : body };
  } catch {
    return refusal(404);
  }
}
