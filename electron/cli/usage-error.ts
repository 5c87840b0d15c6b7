/** Turns what Commander found wrong into an AppError of ours, so that wrong usage is worded like every other expected failure. */

import type { Command, CommanderError } from 'commander';
import { AppError } from '../../shared/domain/app-error.ts';
import { fullName } from './help.ts';

/** Commander tells the name only inside its English sentence: the last quotation where it says "for argument", else the first. */
function quotedName(message: string): string {
  return (/for argument '([^']*)'/.exec(message) ?? /'([^'\n]*)'/.exec(message))?.[1] ?? '';
}

/** Commander's guess at what was meant, as it stands behind "Did you mean". */
function guess(message: string): string | undefined {
  return /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
}

function unknownOption(name: string, command: string, meant: string | undefined): AppError {
  return meant === undefined
    ? new AppError('command-usage', { reason: 'unknown-option', name, command })
    : new AppError('command-usage', { reason: 'unknown-option-meant', name, meant });
}

function unknownCommand(name: string, command: string, meant: string | undefined): AppError {
  return meant === undefined
    ? new AppError('command-usage', { reason: 'unknown-command', name, command })
    : new AppError('command-usage', { reason: 'unknown-command-meant', name, meant });
}

/** The failure as AppError `command-usage` {reason, command, …}, `command` being the one that was asked to parse. */
export function usageError({ code, message }: CommanderError, asked: Command): AppError {
  const command = fullName(asked);
  const name = quotedName(message);
  switch (code) {
    case 'commander.unknownOption':
      return unknownOption(name, command, guess(message));
    case 'commander.unknownCommand':
      return unknownCommand(name, command, guess(message));
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
      return new AppError('command-usage', { reason: 'missing-argument', name, command });
    case 'commander.excessArguments':
      return new AppError('command-usage', { reason: 'too-many-arguments', command });
    case 'commander.optionMissingArgument':
      return new AppError('command-usage', { reason: 'missing-value', name });
    case 'commander.conflictingOption': {
      const other = /with option '([^']*)'/.exec(message)?.[1] ?? '';
      return new AppError('command-usage', { reason: 'conflict', name, other });
    }
    case 'commander.invalidArgument': {
      const choices = asked.options.find(({ flags }) => flags === name)?.argChoices;
      return choices === undefined
        ? new AppError('command-usage', { reason: 'bad-number', name })
        : new AppError('command-usage', { reason: 'bad-choice', name, choices: choices.join(', ') });
    }
    default:
      return new AppError('command-usage', { command });
  }
}
