/** The commands, arguments and options of `doichieu`, worded in the user's language. */

import { Argument, Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import { EXPORT_FORMATS } from '../../shared/api/workbench-methods.ts';
import { TEXT_ENCODINGS } from '../../shared/domain/document.ts';
import { SEVERITIES } from '../../shared/domain/finding.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import { helpConfiguration, helpEpilogue, type Say } from './help.ts';
import type { Host } from './host.ts';
import { STANDARD_STREAM, type Terminal } from './terminal.ts';
import { usageError } from './usage-error.ts';

/** Carries a parsed command out; resolves with its exit code. */
type Work = (terminal: Terminal) => Promise<number>;

/** Makes a terminal whose library is the file typed behind --library, carries the command out in it and keeps the exit code. */
type Run = (library: string | undefined, work: Work) => Promise<void>;

export interface ProgramContext {
  readonly say: Say;
  readonly host: Host;
  readonly version: string;
  readonly run: Run;
}

interface LibraryOption {
  readonly library?: string;
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('');
  return Number(value);
}

/** Help and version end the parse by throwing too; those pass, everything else becomes ours. */
function endOrFail(command: Command): (error: CommanderError) => never {
  return (error) => {
    throw error.exitCode === 0 || error.code === 'commander.help' ? error : usageError(error, command);
  };
}

/** The pieces that every command is made of, in the user's language. */
interface Parts {
  readonly say: Say;
  /** "<file>", as the help shows it. */
  readonly file: string;
  /** An option explained by the text `cli.option.<key>`. */
  option(flags: string, key: string): Option;
  /** --profile, of every command that checks. */
  profile(): Option;
  /** Gives a command its description, and what all of them have: --help, --lang and our wording of its errors. */
  prepare(command: Command, description: string): Command;
  /** Every command takes --library; the help of one that does not need it is silent about it. */
  withLibrary(command: Command, isNeeded: boolean): Command;
  /** Prepares a command that reads two files; `suffix` picks the wording of --vi and --en. */
  preparePair(command: Command, suffix?: string): Command;
}

function createParts(say: Say): Parts {
  const file = `<${say('placeholder.file')}>`;
  const option: Parts['option'] = (flags, key) => new Option(flags, say(`option.${key}`));
  const prepare: Parts['prepare'] = (command, description) =>
    command
      .description(say(description))
      .helpOption('-h, --help', say('option.help'))
      .helpCommand(false)
      .exitOverride(endOrFail(command))
      .addOption(option(`--lang <${say('placeholder.language')}>`, 'lang').choices(LANGUAGES));
  return {
    say,
    file,
    option,
    profile: () => option(`--profile <${say('placeholder.profile')}>`, 'profile'),
    prepare,
    withLibrary: (command, isNeeded) => command.addOption(option(`--library ${file}`, 'library').hideHelp(!isNeeded)),
    preparePair: (command, suffix = '') =>
      prepare(command, `${command.name()}.description`)
        .addArgument(new Argument(`[${say('placeholder.files')}...]`, say('pair-files')))
        .addOption(option(`--vi ${file}`, `vi${suffix}`))
        .addOption(option(`--en ${file}`, `en${suffix}`))
        .addOption(option(`--encoding <${say('placeholder.encoding')}>`, 'encoding').choices(TEXT_ENCODINGS))
        .addOption(option('--json', 'json')),
  };
}

/** check, align and rules: no library is opened. Each command's code is loaded when it runs. */
function addFileCommands(root: Command, run: Run, parts: Parts): void {
  const { say, file, option, prepare, preparePair, profile, withLibrary } = parts;
  const jsonl = (...conflicts: string[]) => option('--jsonl', 'jsonl').conflicts(['json', 'vi', 'en', 'encoding', ...conflicts]);
  const severities = option(`--fail-on <${say('placeholder.severity')}>`, 'fail-on').choices([...SEVERITIES, 'never']);
  const units = option(`--unit <${say('placeholder.unit')}>`, 'unit').choices(['paragraph', 'sentence']);

  withLibrary(preparePair(root.command('check'), '-alone'), false)
    .addOption(jsonl('html', 'xlsx'))
    .addOption(option(`--html ${file}`, 'html'))
    .addOption(option(`--xlsx ${file}`, 'xlsx'))
    .addOption(severities.default('major'))
    .addOption(profile())
    .action((files, options) =>
      run(undefined, async (terminal) => (await import('./check-command.ts')).runCheck(terminal, files, options)),
    );
  withLibrary(preparePair(root.command('align')), false)
    .addOption(jsonl('tmx', 'tsv'))
    .addOption(units.default('paragraph'))
    .addOption(option('--learn', 'learn').default(true))
    .addOption(option('--no-learn', 'no-learn'))
    .addOption(option(`--tmx ${file}`, 'tmx'))
    .addOption(option(`--tsv ${file}`, 'tsv'))
    .action((files, options) =>
      run(undefined, async (terminal) => (await import('./align-command.ts')).runAlign(terminal, files, options)),
    );
  withLibrary(prepare(root.command('rules'), 'rules.description'), false)
    .addOption(option('--json', 'json'))
    .addOption(profile())
    .action((options) => run(undefined, async (terminal) => (await import('./rules-command.ts')).runRules(terminal, options)));
}

/** add, library list, search and export. */
function addLibraryCommands(root: Command, run: Run, parts: Parts): void {
  const { say, file, option, prepare, preparePair, profile, withLibrary } = parts;
  const commands = () => import('./library-commands.ts');
  const libraryOf = (command: Command) => command.optsWithGlobals<LibraryOption>().library;

  withLibrary(preparePair(root.command('add')), true)
    .addOption(profile())
    .action((files, options, command) =>
      run(libraryOf(command), async (terminal) => (await commands()).runAdd(terminal, files, options)),
    );
  const library = withLibrary(prepare(root.command('library'), 'library.description'), true);
  withLibrary(prepare(library.command('list'), 'library.list'), true)
    .addOption(option('--json', 'json'))
    .action((options, command) =>
      run(libraryOf(command), async (terminal) => (await commands()).runLibraryList(terminal, options)),
    );
  withLibrary(prepare(root.command('search'), 'search.description'), true)
    .addArgument(new Argument(`<${say('placeholder.text')}>`, say('search.text')))
    .addOption(
      option(`--limit <${say('placeholder.count')}>`, 'limit')
        .argParser(wholeNumber)
        .default(50),
    )
    .addOption(option('--json', 'json'))
    .action((text, options, command) =>
      run(libraryOf(command), async (terminal) => (await commands()).runSearch(terminal, text, options)),
    );
  withLibrary(prepare(root.command('export'), 'export.description'), true)
    .addArgument(new Argument(`<${say('placeholder.pair')}>`, say('export.pair')).argParser(wholeNumber))
    .addOption(
      option(`--format <${say('placeholder.format')}>`, 'format')
        .choices(EXPORT_FORMATS)
        .makeOptionMandatory(),
    )
    .addOption(option(`-o, --output ${file}`, 'output').default(STANDARD_STREAM))
    .action((pair, options, command) =>
      run(libraryOf(command), async (terminal) => (await commands()).runExport(terminal, pair, options)),
    );
}

/** What keeps a library safe. */
function addCareCommands(root: Command, run: Run, { say, file, option, prepare, withLibrary }: Parts): void {
  const commands = () => import('./care-commands.ts');
  const libraryOf = (command: Command) => command.optsWithGlobals<LibraryOption>().library;

  withLibrary(prepare(root.command('backup'), 'backup.description'), true)
    .addArgument(new Argument(file, say('backup.file')))
    .action((target, _, command) => run(libraryOf(command), async (terminal) => (await commands()).runBackup(terminal, target)));
  withLibrary(prepare(root.command('doctor'), 'doctor.description'), true)
    .addOption(option('--json', 'json'))
    .action((options, command) => run(libraryOf(command), async (terminal) => (await commands()).runDoctor(terminal, options)));
}

/**
 * Builds the program. Parsing throws CommanderError when it ends with a help text or the version, AppError `command-usage` for wrong
 * usage, and what the command throws.
 */
export function createProgram({ say, host, version, run }: ProgramContext): Command {
  const parts = createParts(say);
  // Subcommands take over both configurations, so they stand before any of them.
  const root = new Command('doichieu').configureHelp(helpConfiguration(say)).configureOutput({
    writeOut: (text) => void host.output.write(text),
    writeErr: (text) => void host.errors.write(text),
    outputError: () => {},
  });
  parts
    .withLibrary(parts.prepare(root, 'description'), true)
    .version(version, '-V, --version', say('option.version'))
    .addHelpText('after', helpEpilogue(say));
  addFileCommands(root, run, parts);
  addLibraryCommands(root, run, parts);
  addCareCommands(root, run, parts);
  return root;
}
