/** What every window of ours is allowed to do, as data that a test can read. */

/** Of the interface. */
export const WINDOW_PREFERENCES = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Its dictionaries would come from a network.
  spellcheck: false,
  javascript: true,
} as const;

/** Of the hidden window that prints a report: no script, no preload. */
export const PRINT_PREFERENCES = { ...WINDOW_PREFERENCES, javascript: false, images: false } as const;

/** The smallest window in which every screen is usable, in device-independent pixels. */
export const SMALLEST = { width: 640, height: 480 } as const;
