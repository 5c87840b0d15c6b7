/** The address of the interface in the window, and what may be asked, visited or sent from there: nothing else. */

export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://doichieu';
export const APP_URL = `${APP_ORIGIN}/index.html`;

function parsed(url: string): URL | null {
  return URL.parse(url);
}

/** True for addresses of ours; an `app:` URL has no origin of its own in Node, so scheme, host and the rest are compared. */
export function isOwnUrl(url: string): boolean {
  const one = parsed(url);
  if (one === null) return false;
  const isPlain = one.username === '' && one.password === '' && one.port === '';
  return one.protocol === `${APP_SCHEME}:` && one.hostname === 'doichieu' && isPlain;
}

/** The path of an address of ours, still percent-encoded; null for all others. */
export function ownPath(url: string): string | null {
  return isOwnUrl(url) ? (parsed(url)?.pathname ?? null) : null;
}

/** The window shows one page for ever: only its own reload is a navigation that may happen. */
export function mayNavigate(url: string): boolean {
  const one = parsed(url);
  return one !== null && isOwnUrl(url) && (one.pathname === '/' || one.pathname === '/index.html');
}

/** What the session may fetch: our files; the developer tools bring their own, and a packaged app has no developer tools. */
export function mayRequest(url: string, isPackaged: boolean): boolean {
  return isOwnUrl(url) || (!isPackaged && parsed(url)?.protocol === 'devtools:');
}

/** Where a message came from. */
export interface Sender {
  readonly url: string;
  readonly isTopFrame: boolean;
  /** It is the one window that we opened. */
  readonly isOurWindow: boolean;
}

export function mayCall({ url, isTopFrame, isOurWindow }: Sender): boolean {
  return isTopFrame && isOurWindow && mayNavigate(url);
}
