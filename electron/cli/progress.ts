/** Shows how far a long command is, on one line of standard error, and only where a person watches. */

import type { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import type { Emit, Events } from '../../shared/api/contract.ts';
import type { Message } from '../../shared/domain/message.ts';

/** Back to the line's start, and the line wiped out (ECMA-48: CR, EL). */
const CLEAR = '\r\u001B[K';

const STEP_KEYS = { reading: 'cli.folder.reading', checking: 'cli.folder.checking' } as const;

type Say = (key: string, params?: Message['params']) => string;

function words(say: Say, progress: Events['folder.progress']): string {
  if (progress.step === 'pairing') return say('cli.folder.pairing', { vi: progress.vi, en: progress.en });
  const { step, done, total, name } = progress;
  return say(STEP_KEYS[step], { done: done + 1, total, name });
}

/** Takes the services' events for a terminal; `clear` wipes the line before anything else is written. */
export function createProgress(errors: Writable, say: Say): { readonly emit: Emit; clear(): void } {
  if (!(errors instanceof WriteStream)) return { emit: () => {}, clear: () => {} };
  let isShown = false;
  return {
    emit: (_, payload) => {
      errors.write(`${CLEAR}${words(say, payload).slice(0, errors.columns - 1)}`);
      isShown = true;
    },
    clear: () => {
      if (isShown) errors.write(CLEAR);
      isShown = false;
    },
  };
}
