/** The names under which preload and main find each other; nothing of them reaches the page. */

export const CHANNELS = {
  call: 'doichieu:call',
  chooseFiles: 'doichieu:choose-files',
  grantPaths: 'doichieu:grant-paths',
  saveFile: 'doichieu:save-file',
  savePdf: 'doichieu:save-pdf',
  /** The page is ready to be told which files to open. */
  listening: 'doichieu:listening',
  event: 'doichieu:event',
  menu: 'doichieu:menu',
  openFiles: 'doichieu:open-files',
} as const;
