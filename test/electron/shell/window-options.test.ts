/** Every switch of a window that would open it to the world is off. */

import { describe, expect, it } from 'vitest';
import { PRINT_PREFERENCES, WINDOW_PREFERENCES } from '../../../electron/shell/window-options.ts';

describe('the preferences of a window', () => {
  it.each([WINDOW_PREFERENCES, PRINT_PREFERENCES])('isolate the page', (preferences) => {
    expect(preferences).toMatchObject({
      ...{ contextIsolation: true, sandbox: true, webSecurity: true },
      ...{ nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false },
      ...{ allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false },
      ...{ navigateOnDragDrop: false, spellcheck: false },
    });
  });

  it('run no script in a report that is printed', () => {
    expect(PRINT_PREFERENCES.javascript).toBe(false);
  });
});
