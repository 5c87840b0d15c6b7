/** Finds Electron's binary, and fetches it where the place that it comes from answers at once. */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How long the place may take to answer at all, in milliseconds. */
const PROBE_LIMIT = 4_000;

const require = createRequire(import.meta.url);

/** The folder of the npm package; null where it is not installed. */
function packageFolder(): string | null {
  try {
    return dirname(require.resolve('electron/package.json'));
  } catch {
    return null;
  }
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}

/** The program in `folder` of the package, as its own index.js finds it; null where it has not been fetched. Asks no network. */
export function installedElectron(folder: string, environment: NodeJS.ProcessEnv = process.env): string | null {
  const override = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const name = read(join(folder, 'path.txt'));
  const path = override === undefined ? join(folder, 'dist', name) : join(override, name || 'electron');
  return (name !== '' || override !== undefined) && existsSync(path) ? path : null;
}

/** Says why nothing can be fetched; null where the place answers. */
export async function probe(address: string, limit = PROBE_LIMIT): Promise<string | null> {
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(limit) });
    return answer.ok ? null : `HTTP ${answer.status}`;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return code || (error instanceof Error ? error.name : String(error));
  }
}

/** As much as is used here of `@electron/get`, by which Electron's own installer fetches. */
interface ElectronGet {
  downloadArtifact(details: {
    readonly version: string;
    readonly artifactName: 'electron';
    readonly platform: string;
    readonly arch: string;
    readonly checksums: unknown;
    readonly downloader: { download(address: string): Promise<void> };
  }): Promise<string>;
}

/**
 * Why the installer would fetch nothing; null where it would. It says itself where it fetches from (mirrors of the user's
 * configuration included), and asks nobody where the archive lies in its cache.
 */
async function obstacle(folder: string): Promise<string | null> {
  const path = createRequire(join(folder, 'package.json')).resolve('@electron/get');
  const { downloadArtifact } = (await import(pathToFileURL(path).href)) as ElectronGet;
  const { version } = JSON.parse(read(join(folder, 'package.json'))) as { readonly version: string };
  const checksums: unknown = JSON.parse(read(join(folder, 'checksums.json')));
  let answer: string | null = 'npm';
  const downloader = {
    async download(address: string) {
      answer = await probe(address);
      throw new Error('Only asked');
    },
  };
  const { platform, arch } = process;
  return downloadArtifact({ version, artifactName: 'electron', platform, arch, checksums, downloader }).then(
    () => null,
    () => answer,
  );
}

function install(folder: string): Promise<number | null> {
  const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'inherit' });
  return new Promise((done) => {
    child.on('error', () => done(null));
    child.on('close', done);
  });
}

export type ElectronFound = { readonly path: string } | { readonly missing: string };

/** The program, fetched now where it can be had; else the reason why not, within seconds. */
export async function findElectron(onDownload: () => void): Promise<ElectronFound> {
  const folder = packageFolder();
  if (folder === null) return { missing: 'npm' };
  const installed = installedElectron(folder);
  if (installed !== null) return { path: installed };
  const missing = await obstacle(folder);
  if (missing !== null) return { missing };
  onDownload();
  const code = await install(folder);
  const fetched = installedElectron(folder);
  return fetched === null ? { missing: `install ${code}` } : { path: fetched };
}
