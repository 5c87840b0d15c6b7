/** Opens our windows, the one that people see and the hidden one that prints, and shuts their sessions off from everything else. */

import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, screen, session, type WebContents } from 'electron';
import { APP_ORIGIN, APP_SCHEME, APP_URL, mayNavigate, mayRequest, ownPath } from './shell/app-url.ts';
import { PRINT_PREFERENCES, SMALLEST, WINDOW_PREFERENCES } from './shell/window-options.ts';
import { fitToDisplays, type Rectangle, type WindowState } from './shell/window-state.ts';
import { answerRequest } from './static/answer-request.ts';
import { REPORT_SECURITY_POLICY, SECURITY_HEADERS } from './static/security-headers.ts';

/** Refuses every permission, download and request but those for our own files. */
function shutOff(one: Session, isPackaged: boolean): void {
  one.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  one.setPermissionCheckHandler(() => false);
  one.setDevicePermissionHandler(() => false);
  one.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  one.setSpellCheckerEnabled(false);
  one.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url, isPackaged) }));
  one.on('will-download', (event) => event.preventDefault());
}

/** Serves the built interface from `folder` to the windows. Call it once, when the app is ready. */
export function serveInterface(folder: string, isPackaged: boolean): void {
  const main = session.defaultSession;
  shutOff(main, isPackaged);
  main.protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const { status, headers, body } = await answerRequest(folder, method, ownPath(url) ?? '');
    return new Response(body, { status, headers });
  });
}

/** For every contents that ever come to be: no other page, no second window, no page inside the page. */
export function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !mayNavigate(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function workAreas(): readonly [Rectangle, ...Rectangle[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)];
}

export interface MainWindowSettings {
  /** Absolute path of the built preload. */
  readonly preload: string;
  readonly state: WindowState | null;
  readonly isPackaged: boolean;
}

/** Opens the window of the interface; it is shown as soon as there is something to see. */
export function openMainWindow({ preload, state, isPackaged }: MainWindowSettings): BrowserWindow {
  const { bounds, maximized } = fitToDisplays(state, workAreas());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: Math.min(SMALLEST.width, bounds.width),
    minHeight: Math.min(SMALLEST.height, bounds.height),
    show: false,
    title: 'Đối Chiếu',
    webPreferences: { ...WINDOW_PREFERENCES, preload, devTools: !isPackaged },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  void window.loadURL(APP_URL);
  return window;
}

/** Where the window is now, for the next start. */
export function windowState(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
}

/** Prints an HTML report to PDF in a hidden window that runs no script and loads nothing but the report. */
export async function htmlToPdf(html: string): Promise<Uint8Array> {
  // A name without `persist:` is a session in memory, so that a report leaves nothing behind; each print has its own.
  const printing = session.fromPartition(`print-${randomUUID()}`);
  shutOff(printing, true);
  const headers = {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': REPORT_SECURITY_POLICY,
  };
  printing.protocol.handle(APP_SCHEME, () => new Response(html, { headers }));
  const window = new BrowserWindow({ show: false, webPreferences: { ...PRINT_PREFERENCES, session: printing, devTools: false } });
  try {
    await window.loadURL(`${APP_ORIGIN}/report.html`);
    return await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true, generateTaggedPDF: true });
  } finally {
    window.destroy();
  }
}
