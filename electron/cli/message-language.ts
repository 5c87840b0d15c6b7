/** Chooses the language of messages before anything is parsed, so that even the help and a wrong option speak it. */

import { LANGUAGES, type Language } from '../../shared/domain/language.ts';
import type { Host } from './host.ts';

function asLanguage(name: string | undefined): Language | undefined {
  const wanted = name?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === wanted);
}

/** What stands behind the first `--lang`; words behind `--` are no options. */
function askedLanguage(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const option = options[at];
  return option === undefined || option === '--lang' ? options[at < 0 ? options.length : at + 1] : option.slice('--lang='.length);
}

/** The system's language: POSIX variables in their order of rank; Windows and macOS set none of them, there ICU knows. */
function systemLanguage({ environment, platform }: Host): string | undefined {
  const named = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  if (named) return named;
  return platform === 'win32' || platform === 'darwin' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined;
}

/** As asked for with `--lang`, else the system's where it is one of ours, else Vietnamese. */
export function messageLanguage(args: readonly string[], host: Host): Language {
  return asLanguage(askedLanguage(args)) ?? asLanguage(systemLanguage(host)) ?? 'vi';
}
