/** Builds the interface into dist/renderer: the same files for the window and for the browser, none of them inline. */

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    // A data: URL is refused by the content security policy, and so is the inline script of the preload polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Read from the disk beside it, in one piece; nothing is downloaded. In kB.
    chunkSizeWarningLimit: 2_000,
  },
});
