/** Starts the desktop app, or the command line where it was opened with a command. */

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { app, type BrowserWindow, dialog, nativeTheme, protocol } from 'electron';
import { createTranslator } from '../shared/locales/translator.ts';
import { readJson, writeJson } from './atomic-file.ts';
import { answerPage } from './ipc.ts';
import { showMenu } from './menu.ts';
import { windowSettings } from './shell/adopt-settings.ts';
import { APP_SCHEME } from './shell/app-url.ts';
import { CHANNELS } from './shell/channels.ts';
import { choiceDialog } from './shell/file-choices.ts';
import { type HostState, parseHostState, withRecent } from './shell/host-state.ts';
import { handedOver, readLaunch, userArguments } from './shell/launch.ts';
import { createLogFile } from './shell/log-file.ts';
import { createOpenQueue } from './shell/open-queue.ts';
import { confine, openMainWindow, serveInterface, windowState } from './window.ts';
import { bugDetail } from './worker/bug-detail.ts';
import type { WorkerSettings } from './worker/messages.ts';
import { createServicesClient } from './worker/services-client.ts';

/** Where the build has put this file, the worker and the preload; the interface lies beside it. */
const BUILT = import.meta.dirname;

/** Names resolve to nothing: even a request that passed every other bar would find no one to ask. */
const NO_NAMES = 'MAP * ~NOTFOUND';

async function runCommandLine(args: readonly string[]): Promise<void> {
  const { main } = await import('./cli.ts');
  const code = await main(args);
  // `exit` waits for nothing; the last line must have left before it.
  await new Promise<void>((done) => process.stdout.write('', () => done()));
  app.exit(code);
}

async function runWindow(files: readonly string[]): Promise<void> {
  app.setAppLogsPath();
  const translator = createTranslator();
  const log = createLogFile(app.getPath('logs'), () => new Date());
  const statePath = join(app.getPath('userData'), 'window.json');
  const queue = createOpenQueue();
  let state: HostState = parseHostState(readJson(statePath));
  const workerSettings: WorkerSettings = { library: state.library };
  const services = createServicesClient({
    start: () => new Worker(join(BUILT, 'worker.js'), { workerData: workerSettings }),
    report: (detail) => log.write('services', detail),
  });
  let window: BrowserWindow | undefined;
  let isFarewell = false;

  const say = (key: string) => translator.text(state.language, key, { log: log.path });
  const send = (channel: string, ...payload: readonly unknown[]) => window?.webContents.send(channel, ...payload);

  const refreshMenu = () => {
    const { language, recent } = state;
    const settings = { language, recent, platform: process.platform, isPackaged: app.isPackaged };
    showMenu(settings, translator, {
      command: (command) => (command === 'open-library' ? void openLibrary() : send(CHANNELS.menu, command)),
      openRecent: (path) => queue.open([path]),
      clearRecent: () => {
        app.clearRecentDocuments();
        keep({ recent: [] });
      },
    });
  };

  /** Kept on disk as well; a state that cannot be written costs the user nothing but the window's place. */
  const keep = (changed: Partial<HostState>) => {
    state = { ...state, ...changed };
    if (changed.recent !== undefined || changed.language !== undefined) refreshMenu();
    return writeJson(statePath, state).catch((error: unknown) => log.write('state', bugDetail(error)));
  };

  /** Another library is another start: nothing of the old one is left in the window or in the worker. */
  const openLibrary = async () => {
    const { title, filters } = choiceDialog('library', false, translator, state.language);
    const { canceled, filePaths } = await dialog.showOpenDialog({
      title,
      filters: filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
      properties: ['openFile', 'promptToCreate'],
    });
    const [library] = filePaths;
    if (canceled || library === undefined) return;
    await keep({ library });
    app.relaunch();
    app.quit();
  };

  const onBug = (subject: string, error: unknown) => {
    log.write(subject, bugDetail(error));
    dialog.showErrorBox(say('ui.host.bug'), say('ui.host.bug-next'));
  };

  const openWindow = () => {
    const opened = openMainWindow({ preload: join(BUILT, 'preload.cjs'), state: state.window, isPackaged: app.isPackaged });
    window = opened;
    opened.webContents.on('did-start-loading', () => queue.pause());
    opened.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      log.write('page', `${reason} ${exitCode}`);
      if (reason !== 'clean-exit') void onPageGone(opened);
    });
    opened.on('close', () => void keep({ window: windowState(opened) }));
    opened.on('closed', () => {
      window = undefined;
    });
  };

  const onPageGone = async (gone: BrowserWindow) => {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      message: say('ui.host.page-gone'),
      detail: say('ui.host.page-gone-next'),
      buttons: [say('ui.host.reload'), say('ui.host.quit')],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 0) gone.reload();
    else app.quit();
  };

  const farewell = async () => {
    await keep({});
    await services.close();
    app.exit(0);
  };

  process.on('uncaughtException', (error) => onBug('main', error));
  process.on('unhandledRejection', (error) => onBug('main', error));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => log.write('child', `${type} ${reason} ${exitCode}`));
  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    queue.open(handedOver(data));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    queue.open([path]);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isFarewell) return;
    isFarewell = true;
    // The worker closes the library before the process ends.
    event.preventDefault();
    void farewell();
  });

  services.onEvent((event, payload) => send(CHANNELS.event, event, payload));
  answerPage({
    services,
    translator,
    window: () => window,
    language: () => state.language,
    onChosen: (paths) => {
      for (const path of paths) app.addRecentDocument(path);
      void keep({ recent: withRecent(state.recent, paths) });
    },
    onListening: () =>
      queue.listen((paths) => {
        send(
          CHANNELS.openFiles,
          paths.map((path) => services.grant(path)),
        );
      }),
    onResult: (method, result) => {
      const isAboutSettings = method === 'settings.get' || method === 'settings.set';
      const adopted = isAboutSettings && result.kind === 'done' ? windowSettings(result.output) : null;
      if (adopted === null) return;
      nativeTheme.themeSource = adopted.themeSource;
      if (adopted.language !== state.language) void keep({ language: adopted.language });
    },
  });
  queue.open(files);
  // Nothing above waits, so that no event of the start is missed.
  await app.whenReady();
  serveInterface(join(BUILT, '..', 'renderer'), app.isPackaged);
  refreshMenu();
  openWindow();
}

const launch = readLaunch(userArguments(process.argv, app.isPackaged), process.cwd());

// Both must stand before the app is ready.
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.commandLine.appendSwitch('host-resolver-rules', NO_NAMES);
app.on('web-contents-created', (_event, contents) => confine(contents));

if (launch.kind === 'cli') void runCommandLine(launch.args);
else if (app.requestSingleInstanceLock({ files: [...launch.files] })) void runWindow(launch.files);
else app.quit();
