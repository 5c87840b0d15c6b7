/** Reads the command line with which the app was opened: a command of the CLI, or files for the window. */

import { resolve } from 'node:path';

export type Launch =
  | { readonly kind: 'cli'; readonly args: readonly string[] }
  /** Absolute paths. */
  | { readonly kind: 'window'; readonly files: readonly string[] };

/** The first word of every command line that the CLI answers; a test holds it equal to the CLI's own list. */
export const CLI_COMMANDS: ReadonlySet<string> = new Set([
  ...['check', 'align', 'rules'],
  ...['add', 'library', 'search', 'export', 'backup', 'doctor'],
]);

const CLI_OPTIONS: ReadonlySet<string> = new Set(['-h', '--help', '-V', '--version']);

/** Options of the CLI's root that take a value and may stand before the command. */
const WITH_VALUE: ReadonlySet<string> = new Set(['--lang', '--library']);

/** The first word that is no option, and no value of one. */
function firstWord(args: readonly string[]): string | undefined {
  return args.find((arg, index) => !arg.startsWith('-') && !WITH_VALUE.has(args[index - 1] ?? ''));
}

/**
 * @param args see `userArguments`
 * @param folder from which relative paths count, absolute
 */
export function readLaunch(args: readonly string[], folder: string): Launch {
  const word = firstWord(args);
  const asksForHelp = word === undefined && args.some((arg) => CLI_OPTIONS.has(arg));
  if (asksForHelp || (word !== undefined && CLI_COMMANDS.has(word))) return { kind: 'cli', args };
  // Switches of Chromium and of macOS (`-psn_0_1`) are none of ours.
  return { kind: 'window', files: args.filter((arg) => arg !== '' && !arg.startsWith('-')).map((arg) => resolve(folder, arg)) };
}

/** What the user typed: behind the program, or behind the app's folder where Electron itself is the program. */
export function userArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const words = argv.slice(1);
  return isPackaged ? words : words.slice(words.findIndex((word) => !word.startsWith('-')) + 1);
}

/** What another instance of ours handed over: absolute paths, or nothing where it is anything else. */
export function handedOver(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files)) return [];
  return data.files.filter((file): file is string => typeof file === 'string' && file !== '');
}
