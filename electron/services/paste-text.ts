/** Makes a file of a pasted text, in memory alone, so that it goes the way of every other file. */

import type { GrantedFile } from '../../shared/api/bridge.ts';
import type { FileGrants } from '../file-grants.ts';

/** What no file name may hold, on any system. */
const NOT_IN_NAMES = /[\p{Cc}<>:"/\\|?*]+/gu;

/** A name that ends in `.txt`, since a pasted text is read as one whatever its author called it. */
function fileName(given: string): string {
  const name = given.replaceAll(NOT_IN_NAMES, ' ').replaceAll(/\s+/g, ' ').trim();
  return /\.txt$/i.test(name) ? name : `${name || 'text'}.txt`;
}

export function pasteText(grants: FileGrants, given: { readonly name: string; readonly text: string }): GrantedFile {
  const name = fileName(given.name);
  // A lone surrogate becomes U+FFFD here: text of a clipboard may be cut anywhere.
  return { token: grants.hold({ name, bytes: new TextEncoder().encode(given.text) }), name };
}
