/** Builds the interface and the Electron side into dist/, each only where its sources have changed since. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { withBuildLock } from './build-lock.ts';

export const ROOT = resolve(import.meta.dirname, '..', '..');
export const RENDERER = join(ROOT, 'dist', 'renderer');
export const ELECTRON = join(ROOT, 'dist', 'electron');

const LOCK = join(ROOT, 'dist', 'build.lock');

const COMMON = ['shared', 'package-lock.json', 'package.json', 'vite.config.ts', 'electron/scripts/build-app.ts'];

interface Part {
  readonly folder: string;
  /** Files and folders, from the root, whose change makes the part stale. */
  readonly sources: readonly string[];
  readonly configs: readonly InlineConfig[];
}

const QUIET: InlineConfig = { root: ROOT, configFile: false, logLevel: 'warn' };

/** Main and worker stay modules; packages are loaded from node_modules, where the natives and the big ones have to be anyway. */
const MODULES: InlineConfig = {
  ...QUIET,
  build: {
    ssr: true,
    target: 'node24',
    outDir: ELECTRON,
    emptyOutDir: true,
    rolldownOptions: {
      input: { main: 'electron/main.ts', worker: 'electron/worker.ts' },
      external: ['electron'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** A sandboxed preload can load nothing but `electron`, so it is one CommonJS file with all that it needs inside. */
const PRELOAD: InlineConfig = {
  ...QUIET,
  build: {
    ssr: true,
    target: 'node24',
    outDir: ELECTRON,
    emptyOutDir: false,
    minify: true,
    rolldownOptions: {
      input: { preload: 'electron/preload.ts' },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
};

const PARTS = {
  renderer: {
    folder: RENDERER,
    sources: [...COMMON, 'renderer'],
    configs: [{ root: join(ROOT, 'renderer'), configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' }],
  },
  electron: { folder: ELECTRON, sources: [...COMMON, 'electron', 'db'], configs: [MODULES, PRELOAD] },
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof PARTS;

export const PART_NAMES: readonly PartName[] = ['renderer', 'electron'];

function filesOf(source: string): readonly string[] {
  const path = join(ROOT, source);
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
  return names.filter((name) => statSync(name).isFile()).toSorted();
}

/** Changes with the content of any source; reading all of them takes some milliseconds. */
function stampOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The stamp lies beside the folder, since Vite empties it. */
function stampFile({ folder }: Pick<Part, 'folder'>): string {
  return `${folder}.stamp`;
}

function isFresh(part: Part, stamp: string): boolean {
  const file = stampFile(part);
  return existsSync(part.folder) && existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

async function buildPart({ configs, ...part }: Part, stamp: string): Promise<void> {
  const file = stampFile(part);
  rmSync(file, { force: true });
  for (const config of configs) await build(config);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

/**
 * Builds the parts that are stale; says whether there were any. `onStart` is called before the first of them. Rejects with what the
 * compiler found wrong.
 */
export async function buildApp(names: readonly PartName[], onStart: () => void = () => {}): Promise<boolean> {
  return withBuildLock(LOCK, async () => {
    const stale = names
      .map((name): Part => PARTS[name])
      .map((part) => ({ part, stamp: stampOf(part.sources) }))
      .filter(({ part, stamp }) => !isFresh(part, stamp));
    if (stale.length > 0) onStart();
    for (const { part, stamp } of stale) await buildPart(part, stamp);
    return stale.length > 0;
  });
}
