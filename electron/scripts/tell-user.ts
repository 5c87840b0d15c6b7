/** Says one sentence of the locale files on standard error, in the user's language. */

import { createTranslator } from '../../shared/locales/translator.ts';
import { processHost } from '../cli/host.ts';
import { messageLanguage } from '../cli/message-language.ts';

export function tellUser(args: readonly string[], key: string, params: Readonly<Record<string, string>> = {}): void {
  process.stderr.write(`${createTranslator().text(messageLanguage(args, processHost()), key, params)}\n`);
}
