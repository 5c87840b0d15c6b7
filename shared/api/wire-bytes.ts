/** How bytes travel inside JSON between the web host and the browser. */

/** Standing for a Uint8Array; base64 with padding (RFC 4648, section 4). */
export interface WireBytes {
  readonly $bytes: string;
}

/** True for what stands for bytes; no other value of the contract has this one field and no other. */
export function isWireBytes(value: unknown): value is WireBytes {
  return (
    typeof value === 'object' &&
    value !== null &&
    '$bytes' in value &&
    typeof value.$bytes === 'string' &&
    Object.keys(value).length === 1
  );
}
