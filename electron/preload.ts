/** Gives the page its bridge: one named function for each thing it may ask, and never a channel or a path. */

import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { INPUTS } from '../shared/api/contract.ts';
import type { MethodTable, PreloadBridge } from '../shared/api/preload-bridge.ts';
import { CHANNELS } from './shell/channels.ts';
import { platformName } from './shell/platform-name.ts';

/** The event object would hand the page the way to every channel, so listeners get the payload alone. */
function listen(channel: string, take: (...payload: never[]) => void): () => void {
  const listener = (_event: unknown, ...payload: unknown[]) => take(...(payload as never[]));
  ipcRenderer.on(channel, listener);
  return () => void ipcRenderer.removeListener(channel, listener);
}

const methods = Object.fromEntries(
  Object.keys(INPUTS).map((method) => [method, (input: unknown) => ipcRenderer.invoke(CHANNELS.call, method, input)]),
);

const bridge: PreloadBridge = {
  host: 'electron',
  platform: platformName(process.platform),
  methods: methods as unknown as MethodTable,
  onEvent: (listener) => listen(CHANNELS.event, listener),
  onMenu: (listener) => listen(CHANNELS.menu, listener),
  onOpenFiles: (listener) => {
    const stop = listen(CHANNELS.openFiles, listener);
    ipcRenderer.send(CHANNELS.listening);
    return stop;
  },
  chooseFiles: (choice, options = {}) => ipcRenderer.invoke(CHANNELS.chooseFiles, choice, options),
  grantFiles: (files) => {
    // A file that the page made up has no path and is left out.
    const paths = files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== '');
    return ipcRenderer.invoke(CHANNELS.grantPaths, paths);
  },
  saveFile: (file) => ipcRenderer.invoke(CHANNELS.saveFile, file),
  savePdf: (html, name) => ipcRenderer.invoke(CHANNELS.savePdf, html, name),
};

contextBridge.exposeInMainWorld('doichieu', bridge);
