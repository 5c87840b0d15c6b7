/** Writes a result as JSON, bytes as base64. */

import type { WireBytes } from '../../shared/api/wire-bytes.ts';

export function wireJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Uint8Array
      ? ({ $bytes: Buffer.from(inner.buffer, inner.byteOffset, inner.byteLength).toString('base64') } satisfies WireBytes)
      : inner,
  );
}
