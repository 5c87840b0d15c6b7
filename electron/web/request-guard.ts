/** Decides from a request's head alone whether it may go on: only the page that this very host served may ask. */

import type { IncomingHttpHeaders } from 'node:http';
import type { SessionKeys } from './session-keys.ts';

export type Refusal = 'wrong-host' | 'wrong-origin' | 'no-token';

export const REFUSAL_STATUS: Readonly<Record<Refusal, number>> = { 'wrong-host': 421, 'wrong-origin': 403, 'no-token': 401 };

/** The address in the browser; no other name of this machine is answered, so that no foreign name can be pointed at us. */
export function hostAddress(port: number): string {
  return `127.0.0.1:${port}`;
}

/** DNS rebinding makes a foreign name resolve to 127.0.0.1; the browser still tells the name. */
export function hasOwnHost({ host }: IncomingHttpHeaders, port: number): boolean {
  return host === hostAddress(port);
}

/** Browsers name the origin of every POST, and of every GET that another origin makes; what comes without is no POST of a page. */
export function hasOwnOrigin(headers: IncomingHttpHeaders, method: string, port: number): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return method === 'GET' || method === 'HEAD';
  return origin === `http://${hostAddress(port)}`;
}

/** The secret behind "Bearer"; empty where there is none. */
export function bearer({ authorization }: IncomingHttpHeaders): string {
  return /^Bearer ([\w-]{1,200})$/.exec(authorization ?? '')?.[1] ?? '';
}

/** Null where the request may call the services. */
export function refusal(headers: IncomingHttpHeaders, method: string, port: number, keys: SessionKeys): Refusal | null {
  if (!hasOwnHost(headers, port)) return 'wrong-host';
  if (!hasOwnOrigin(headers, method, port)) return 'wrong-origin';
  return keys.isToken(bearer(headers)) ? null : 'no-token';
}
