/** Finds the file of the built interface that a URL means, and refuses every URL that means anything else. */

import { join, relative, sep } from 'node:path';

/** What Vite writes into the folder of the interface. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  woff2: 'font/woff2',
  woff: 'font/woff',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
};

export interface RendererFile {
  /** Absolute path inside the folder; whether the file is there is for its reader to find out. */
  readonly path: string;
  readonly mediaType: string;
}

/** A name that is the same file on every system: no dot in front, no stream (`a:b`), no trailing dot or space, no device by way of them. */
const PLAIN_NAME = /^[\p{L}\p{N}_-][\p{L}\p{N}_.-]*$/u;

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/**
 * The file behind the path of a URL ("/", "/assets/index-1a2b.js", still percent-encoded). Null for whatever is not made of plain
 * names (`..`, a backslash, NUL, a drive letter, an empty name in the middle), and for kinds of files that the interface has not.
 */
export function rendererFile(folder: string, pathname: string): RendererFile | null {
  const path = decoded(pathname);
  if (path === null || !path.startsWith('/')) return null;
  const names = path === '/' ? ['index.html'] : path.slice(1).split('/');
  if (!names.every((name) => PLAIN_NAME.test(name) && !name.endsWith('.'))) return null;
  const mediaType = MEDIA_TYPES[/\.([a-z0-9]+)$/.exec(names.at(-1) ?? '')?.[1] ?? ''];
  const file = join(folder, ...names);
  const isInside = !relative(folder, file).startsWith(`..${sep}`);
  return mediaType === undefined || !isInside ? null : { path: file, mediaType };
}
