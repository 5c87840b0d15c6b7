/** A stand-in for the module `electron`, held to its types by the compiler: what main, preload and IPC touch of it, and no more. */

import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { StandInSession } from './session.ts';
import { StandInWindow, type WindowOpener } from './window.ts';

export interface StandInSettings {
  /** Stands for the user's folder of this app. */
  readonly userData: string;
  readonly isPackaged?: boolean;
  /** Another instance runs already. */
  readonly isSecond?: boolean;
  /** Shows what a window loads; without it nothing is shown and only the calls are kept. */
  readonly open?: WindowOpener;
}

/** What the user does in dialogs, and what the app showed them. */
export interface Answers {
  open: readonly string[];
  save: string;
  /** Index of the button. */
  message: number;
  readonly shown: { readonly kind: string; readonly options: unknown }[];
}

type App = Pick<
  Electron.App,
  | 'isPackaged'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit'
  | 'relaunch'
  | 'whenReady'
  | 'getPath'
  | 'setAppLogsPath'
  | 'addRecentDocument'
  | 'clearRecentDocuments'
> & { readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch'> };

type Listener = (event: unknown, ...args: unknown[]) => unknown;

/** One run of the app: the module to put in the place of `electron`, and what it has seen. */
export function createStandIn({ userData, isPackaged = false, isSecond = false, open }: StandInSettings) {
  const events = new EventEmitter();
  const recent: string[] = [];
  const switches = new Map<string, string | undefined>();
  const schemes: Electron.CustomScheme[] = [];
  const lockData: unknown[] = [];
  const windows: StandInWindow[] = [];
  const sessions = new Map<string, StandInSession>([['', new StandInSession()]]);
  const handlers = new Map<string, Listener>();
  const listeners = new Map<string, Listener>();
  const answers: Answers = { open: [], save: '', message: 0, shown: [] };
  const relaunches = { count: 0 };
  const menu: { template: readonly Electron.MenuItemConstructorOptions[] } = { template: [] };
  const ended = Promise.withResolvers<number>();
  let isReady = false;

  const app: App = {
    isPackaged,
    commandLine: { appendSwitch: (name, value) => void switches.set(name, value) },
    requestSingleInstanceLock: (data) => {
      lockData.push(data);
      return !isSecond;
    },
    quit: () => {
      let isPrevented = false;
      const event = {
        preventDefault: () => {
          isPrevented = true;
        },
      };
      events.emit('will-quit', event);
      if (!isPrevented) ended.resolve(0);
    },
    exit: (code = 0) => ended.resolve(code),
    relaunch: () => {
      relaunches.count += 1;
    },
    whenReady: async () => {
      isReady = true;
    },
    getPath: (name) => join(userData, name === 'userData' ? '' : name),
    setAppLogsPath: () => {},
    addRecentDocument: (path) => void recent.push(path),
    clearRecentDocuments: () => void recent.splice(0),
  };

  const created = (window: StandInWindow) => {
    windows.push(window);
    events.emit('web-contents-created', {}, window.webContents);
    window.on('closed', () => {
      windows.splice(windows.indexOf(window), 1);
      if (windows.length === 0) events.emit('window-all-closed');
    });
  };

  const sessionOf = (name: string) => {
    const found = sessions.get(name) ?? new StandInSession();
    sessions.set(name, found);
    return found;
  };

  class BrowserWindow extends StandInWindow {
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      const used = options.webPreferences?.session as unknown as StandInSession | undefined;
      super(options, used ?? sessionOf(''), open);
      created(this);
    }
  }

  const dialog = {
    showOpenDialog: async (...args: unknown[]) => {
      answers.shown.push({ kind: 'open', options: args.at(-1) });
      return { canceled: answers.open.length === 0, filePaths: [...answers.open] };
    },
    showSaveDialog: async (...args: unknown[]) => {
      answers.shown.push({ kind: 'save', options: args.at(-1) });
      return { canceled: answers.save === '', filePath: answers.save };
    },
    showMessageBox: async (...args: unknown[]) => {
      answers.shown.push({ kind: 'message', options: args.at(-1) });
      return { response: answers.message, checkboxChecked: false };
    },
    showErrorBox: (title, content) => void answers.shown.push({ kind: 'error', options: { title, content } }),
  } satisfies Partial<Electron.Dialog>;

  const area: Electron.Rectangle = { x: 0, y: 0, width: 1920, height: 1040 };
  const screen = {
    getPrimaryDisplay: () => ({ id: 1, workArea: area }) as Electron.Display,
    getAllDisplays: () => [{ id: 1, workArea: area } as Electron.Display],
  } satisfies Partial<Electron.Screen>;

  const module = {
    app: Object.assign(events, app),
    protocol: {
      registerSchemesAsPrivileged: (custom: Electron.CustomScheme[]) => {
        if (isReady) throw new Error('Schemes must be registered before the app is ready');
        schemes.push(...custom);
      },
    } satisfies Partial<Electron.Protocol>,
    session: { defaultSession: sessionOf(''), fromPartition: sessionOf },
    screen,
    BrowserWindow,
    dialog,
    nativeTheme: { themeSource: 'system' as Electron.NativeTheme['themeSource'] },
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (template: Electron.MenuItemConstructorOptions[]) => {
        menu.template = template;
      },
    },
    ipcMain: {
      handle: (channel: string, listener: Listener) => void handlers.set(channel, listener),
      on: (channel: string, listener: Listener) => void listeners.set(channel, listener),
    },
  };
  return {
    module,
    events,
    recent,
    switches,
    schemes,
    lockData,
    windows,
    sessions,
    handlers,
    listeners,
    answers,
    menu,
    relaunches,
    ended: ended.promise,
  };
}

export type StandIn = ReturnType<typeof createStandIn>;
