/** A stand-in for Electron's window and its contents; what it loads is shown by whoever the test names, a real browser for example. */

import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, WebContents } from 'electron';
import type { StandInSession } from './session.ts';

/** The page in a window: takes messages of main, and goes with the window. */
export interface ShownPage {
  receive(channel: string, payload: readonly unknown[]): void;
  /** Prints what is shown; without it a few bytes stand for the PDF. */
  pdf?(): Promise<Buffer>;
  close(): Promise<void>;
}

export type WindowOpener = (window: StandInWindow, url: string) => Promise<ShownPage>;

type WindowMethods = Pick<
  BrowserWindow,
  | 'loadURL'
  | 'show'
  | 'maximize'
  | 'isMaximized'
  | 'isMinimized'
  | 'restore'
  | 'focus'
  | 'reload'
  | 'close'
  | 'destroy'
  | 'getNormalBounds'
>;
type ContentsMethods = Pick<WebContents, 'id' | 'send' | 'setWindowOpenHandler' | 'printToPDF'>;

let lastId = 0;

class StandInContents extends EventEmitter implements ContentsMethods {
  readonly id = ++lastId;
  readonly sent: { readonly channel: string; readonly payload: readonly unknown[] }[] = [];
  windowOpenHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | null = null;
  /** Set once the page is there. */
  page: ShownPage | undefined;

  send(channel: string, ...payload: unknown[]): void {
    const cloned = structuredClone(payload);
    this.sent.push({ channel, payload: cloned });
    this.page?.receive(channel, cloned);
  }
  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.windowOpenHandler = handler;
  }
  async printToPDF(): Promise<Buffer> {
    return this.page?.pdf?.() ?? Buffer.from('%PDF-1.7 stand-in');
  }
}

export class StandInWindow extends EventEmitter implements WindowMethods {
  readonly webContents = new StandInContents();
  readonly options: BrowserWindowConstructorOptions;
  readonly session: StandInSession;
  readonly loaded: string[] = [];
  isShown = false;
  private isMax = false;
  private readonly opener: WindowOpener | undefined;

  constructor(options: BrowserWindowConstructorOptions, session: StandInSession, opener?: WindowOpener) {
    super();
    this.options = options;
    this.session = session;
    this.opener = opener;
  }

  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    this.webContents.emit('did-start-loading');
    this.webContents.page = await this.opener?.(this, url);
    this.emit('ready-to-show');
  }
  show(): void {
    this.isShown = true;
  }
  maximize(): void {
    this.isMax = true;
  }
  isMaximized(): boolean {
    return this.isMax;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  focus(): void {}
  reload(): void {
    void this.loadURL(this.loaded.at(-1) ?? '');
  }
  getNormalBounds(): Rectangle {
    const { x = 0, y = 0, width = 0, height = 0 } = this.options;
    return { x, y, width, height };
  }
  close(): void {
    this.emit('close', { preventDefault: () => {} });
    this.destroy();
  }
  destroy(): void {
    void this.webContents.page?.close();
    this.emit('closed');
  }
}
