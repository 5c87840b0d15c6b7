/** The command line: arguments in, exit code out, over the same dispatch as the window. */

import { CommanderError } from 'commander';
import { AppError } from '../shared/domain/app-error.ts';
import { errorSentence } from '../shared/locales/error-sentence.ts';
import { createTranslator } from '../shared/locales/translator.ts';
import { type Host, processHost } from './cli/host.ts';
import { messageLanguage } from './cli/message-language.ts';
import { createProgram } from './cli/program.ts';
import { openTerminal } from './cli/terminal.ts';
import { VERSION } from './version.ts';

const EXIT = { done: 0, usage: 2, bug: 3 } as const;

function isReaderGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Runs one command line; resolves with the exit code: 0 done, 1 findings, 2 wrong usage or bad input, 3 a bug. */
export async function main(args: readonly string[], host: Host = processHost()): Promise<number> {
  const translator = createTranslator();
  const language = messageLanguage(args, host);
  let code: number = EXIT.done;
  // Errors of the streams are told to whoever writes; without a listener they would end the process first.
  for (const stream of [host.output, host.errors]) stream.on('error', () => {});
  const program = createProgram({
    say: (key) => translator.text(language, `cli.${key}`),
    host,
    version: VERSION,
    run: async (library, work) => {
      const terminal = await openTerminal(host, { translator, language, library });
      try {
        code = await work(terminal);
      } finally {
        terminal.close();
      }
    },
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // A reader that has seen enough (`| head`) is no failure.
    if (isReaderGone(error)) return EXIT.done;
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof AppError) {
      host.errors.write(`${errorSentence(error, translator, language)}\n`);
      return EXIT.usage;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.errors.write(`${translator.text(language, 'cli.bug')}\n${detail}\n`);
    return EXIT.bug;
  }
}
