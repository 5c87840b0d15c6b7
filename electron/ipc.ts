/** Takes what the page asks through the preload: checks who asks and what, then hands it to the services or to a dialog. */

import { type BrowserWindow, dialog, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { CallResult } from '../shared/api/bridge.ts';
import type { Method } from '../shared/api/contract.ts';
import { AppError } from '../shared/domain/app-error.ts';
import type { Language } from '../shared/domain/language.ts';
import { errorSentence } from '../shared/locales/error-sentence.ts';
import type { Translator } from '../shared/locales/translator.ts';
import { writeFileAtomic } from './atomic-file.ts';
import { isMethod } from './call-result.ts';
import { mayCall } from './shell/app-url.ts';
import { CHANNELS } from './shell/channels.ts';
import { choiceDialog } from './shell/file-choices.ts';
import { CHOOSE_REQUEST, GRANT_REQUEST, PDF_REQUEST, SAVE_REQUEST } from './shell/host-requests.ts';
import { htmlToPdf } from './window.ts';
import type { ServicesClient } from './worker/services-client.ts';

export interface IpcSettings {
  readonly services: ServicesClient;
  readonly window: () => BrowserWindow | undefined;
  readonly translator: Translator;
  readonly language: () => Language;
  /** The user chose or dropped these: absolute paths. */
  readonly onChosen: (paths: readonly string[]) => void;
  /** The page listens for files to open. */
  readonly onListening: () => void;
  /** Sees every result on its way to the page. */
  readonly onResult: (method: Method, result: CallResult<unknown>) => void;
}

type Handler = (window: BrowserWindow, args: readonly unknown[]) => Promise<unknown>;

/** The window if the message came from its page and from nowhere else. */
function sender({ sender: contents, senderFrame }: IpcMainEvent | IpcMainInvokeEvent, window: BrowserWindow | undefined) {
  if (window === undefined || senderFrame === null) return undefined;
  const isOurWindow = contents.id === window.webContents.id;
  return mayCall({ url: senderFrame.url, isTopFrame: senderFrame.parent === null, isOurWindow }) ? window : undefined;
}

/** Answers every channel of the preload. Whoever may not ask, or asks for something that there is not, gets a rejection. */
export function answerPage(settings: IpcSettings): void {
  const { services, translator, language, onChosen, onResult } = settings;

  const handle = (channel: string, handler: Handler) =>
    ipcMain.handle(channel, (event, ...args: unknown[]) => {
      const window = sender(event, settings.window());
      if (window === undefined) throw new Error('Refused: not from our window');
      return handler(window, args);
    });

  const grant = (paths: readonly string[]) => {
    onChosen(paths);
    return paths.map((path) => services.grant(path));
  };

  /** Asks where to, makes the content and writes it; false where the user cancels or the file cannot be written, which they are told. */
  const save = async (window: BrowserWindow, name: string, content: () => Promise<string | Uint8Array>) => {
    const title = translator.text(language(), 'ui.host.save');
    const { canceled, filePath } = await dialog.showSaveDialog(window, { title, defaultPath: name });
    if (canceled || filePath === '') return false;
    try {
      await writeFileAtomic(filePath, await content());
      return true;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const message = errorSentence(error, translator, language());
      const detail = translator.text(language(), 'ui.host.not-saved');
      await dialog.showMessageBox(window, { type: 'error', title, message, detail });
      return false;
    }
  };

  handle(CHANNELS.call, async (_window, [method, input]) => {
    if (!isMethod(method)) throw new Error('Refused: no such method');
    const result = await services.call(method, input as never);
    onResult(method, result);
    return result;
  });
  handle(CHANNELS.chooseFiles, async (window, args) => {
    const [choice, { several }] = CHOOSE_REQUEST.parse(args);
    const { title, filters, properties } = choiceDialog(choice, several, translator, language());
    const answer = await dialog.showOpenDialog(window, {
      title,
      filters: filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
      properties: [...properties],
    });
    return answer.canceled ? [] : grant(answer.filePaths);
  });
  handle(CHANNELS.grantPaths, async (_window, args) => grant(GRANT_REQUEST.parse(args)[0]));
  handle(CHANNELS.saveFile, async (window, args) => {
    const [{ name, content }] = SAVE_REQUEST.parse(args);
    return save(window, name, async () => content);
  });
  handle(CHANNELS.savePdf, async (window, args) => {
    const [html, name] = PDF_REQUEST.parse(args);
    return save(window, name, () => htmlToPdf(html));
  });
  ipcMain.on(CHANNELS.listening, (event) => {
    if (sender(event, settings.window()) !== undefined) settings.onListening();
  });
}
