/** The secrets of one web host: a token that every call carries, and tickets that buy it once. */

import { randomBytes, timingSafeEqual } from 'node:crypto';

export interface SessionKeys {
  /** For the terminal's own line: it may be opened again as long as the host runs. */
  readonly token: string;
  /** A key that is good for one `redeem`, for a link that other users of the machine may see on its way to the browser. */
  ticket(): string;
  /** The token for a ticket or for the token itself; null for anything else. */
  redeem(key: string): string | null;
  isToken(value: string): boolean;
}

const BYTES = 32;

function newSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

export function createSessionKeys(): SessionKeys {
  const token = newSecret();
  const tickets = new Set<string>();
  const isToken = (value: string) => isSame(value, token);
  return {
    token,
    ticket() {
      const ticket = newSecret();
      tickets.add(ticket);
      return ticket;
    },
    redeem(key) {
      const ticket = [...tickets].find((one) => isSame(one, key));
      if (ticket !== undefined) tickets.delete(ticket);
      return ticket !== undefined || isToken(key) ? token : null;
    },
    isToken,
  };
}
