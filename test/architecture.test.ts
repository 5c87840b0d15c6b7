/** Holds the arrows between the folders: reads every import and fails on one that runs the other way. */

import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Who may import which of our folders. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  db: ['db', 'shared'],
  electron: ['electron', 'db', 'shared'],
  renderer: ['renderer', 'shared'],
};

/** The only files that may import 'electron'. */
const SHELL = new Set(['main.ts', 'window.ts', 'menu.ts', 'ipc.ts', 'preload.ts'].map((name) => join('electron', name)));

/** Node's modules and packages that are not pure: none of them in shared/. */
const IMPURE = new Set([...builtinModules, 'better-sqlite3', 'electron', 'commander', 'mammoth', 'linkedom', 'unpdf']);

interface Import {
  readonly file: string;
  readonly target: string;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .map((name) => join(folder, name));
}

function exists(folder: string): boolean {
  return readdirSync(ROOT).includes(folder);
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()\s*'([^']+)'/g);
  return [...found].map((match) => ({ file, target: match[1] ?? '' }));
}

const imports = Object.keys(ALLOWED).filter(exists).flatMap(sourceFiles).flatMap(importsOf);

function topFolder(path: string): string {
  return path.split(/[\\/]/)[0] ?? '';
}

function targetFolder({ file, target }: Import): string {
  return topFolder(relative(ROOT, resolve(ROOT, dirname(file), target)));
}

function arrow({ file, target }: Import): string {
  return `${file} → ${target}`;
}

describe('the import rule', () => {
  it('reads imports at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('lets folders import only those that lie before them', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.') && !target.endsWith('package.json'))
      .filter((one) => !(ALLOWED[topFolder(one.file)] ?? []).includes(targetFolder(one)));
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('keeps shared/ free of Node, Electron and everything that touches the world', () => {
    const wrong = imports
      .filter(({ file }) => topFolder(file) === 'shared')
      .filter(({ target }) => target.startsWith('node:') || IMPURE.has(target));
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('keeps shared/ free of clocks and chance', () => {
    const impure = sourceFiles('shared').filter((file) =>
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\./.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    expect(impure).toEqual([]);
  });

  it('lets only the shell import electron, and only db/ the database', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        (target === 'electron' && !SHELL.has(file)) || (target === 'better-sqlite3' && topFolder(file) !== 'db'),
    );
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('has no way through the dispatch: hosts do not import services beside it, nor the database', () => {
    const isHost = (file: string) =>
      SHELL.has(file) ||
      file === join('electron', 'web-host.ts') ||
      ['shell', 'static', 'web'].some((folder) => file.startsWith(join('electron', folder) + sep));
    const wrong = imports.filter(({ file, target }) => isHost(file) && /\/(?:services|db|dispatch\.ts)(?:\/|$)/.test(target));
    expect(imports.filter(({ file }) => isHost(file)).length).toBeGreaterThan(50);
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('keeps Node and Electron out of the interface: what it needs of them comes over its bridge', () => {
    const wrong = imports
      .filter(({ file }) => topFolder(file) === 'renderer')
      .filter(({ target }) => target === 'electron' || target.startsWith('node:') || builtinModules.includes(target));
    expect(wrong.map(arrow)).toEqual([]);
  });
});
