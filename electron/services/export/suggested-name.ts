/** Suggests a file's name from a title: ASCII, so that every system, archive and mail server keeps it. */

import { fold } from '../../../shared/text/fold.ts';

const LONGEST = 60;

/** Names that Windows keeps for devices, with whatever extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The words of `title` without marks, joined by hyphens, cut at a word; `fallback` where nothing of it is left. */
export function suggestedName(title: string, fallback: string, extension: string): string {
  const words = fold(title.normalize('NFC'))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const cut =
    words.length <= LONGEST
      ? words
      : words
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, LONGEST);
  const stem = cut === '' || DEVICE.test(cut) ? fallback : cut;
  return `${stem}.${extension}`;
}
