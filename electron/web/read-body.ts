/** Reads the JSON body of a request, and never more of it than is allowed. */

import type { IncomingMessage } from 'node:http';

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'wrong'; readonly status: 400 | 413 | 415 };

/** Two pasted articles of the longest kind, in UTF-8, escaped. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** A body in anything but JSON could be sent by a form of another site without asking first. */
export async function readBody(request: IncomingMessage, maxBytes = MAX_BODY_BYTES): Promise<Body> {
  if (!/^application\/json(?:;|$)/i.test(request.headers['content-type'] ?? '')) return { kind: 'wrong', status: 415 };
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return { kind: 'wrong', status: 413 };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return { kind: 'wrong', status: 413 };
    chunks.push(chunk);
  }
  try {
    return { kind: 'json', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { kind: 'wrong', status: 400 };
  }
}
