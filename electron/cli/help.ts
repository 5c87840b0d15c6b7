/** The help in the user's language: Commander's own words replaced, and examples of use at the end. */

import { type Argument, type Command, Help, type HelpConfiguration, type Option } from 'commander';

/** Words of the locale files under `cli.`, in the user's language. */
export type Say = (key: string) => string;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'usage',
  'Commands:': 'commands',
  'Options:': 'options',
  'Arguments:': 'arguments',
};

/** Options of every command; a command's own stand before them. */
const COMMON: ReadonlySet<string> = new Set(['lang', 'library', 'version', 'help']);

/** What the root's help ends with: the key of the explanation, and the command line. */
const EXAMPLES: readonly (readonly [key: string, line: string])[] = [
  ['check', 'doichieu check bai.docx article.docx'],
  ['html', 'doichieu check bai.docx article.docx --html report.html --lang en'],
  ['alone', 'doichieu check --en article.html --json'],
  ['bilingual', 'doichieu check memory.tmx --profile numbers'],
  ['stream', 'doichieu check --jsonl < segments.jsonl > findings.jsonl'],
  ['tmx', 'doichieu align bai.docx article.docx --tmx memory.tmx'],
  ['add', 'doichieu add bai.docx article.docx'],
  ['search', 'doichieu search "khai mac hoi cho"'],
  ['export', 'doichieu export 1 --format tsv --output pair.tsv'],
];

/** "doichieu library list". */
export function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}

function argumentTerms(command: Command): readonly string[] {
  return command.registeredArguments.map((one) => {
    const name = one.variadic ? `${one.name()}...` : one.name();
    return one.required ? `<${name}>` : `[${name}]`;
  });
}

function describe({ description, argChoices, defaultValue }: Option | Argument, say: Say): string {
  const extra = [
    ...(argChoices === undefined ? [] : [`${say('choices')} ${argChoices.join(', ')}`]),
    ...(defaultValue === undefined || typeof defaultValue === 'boolean' ? [] : [`${say('default')} ${defaultValue}`]),
  ];
  return extra.length === 0 ? description : `${description} (${extra.join('; ')})`;
}

/** How Commander lays out the help of every command. */
export function helpConfiguration(say: Say): HelpConfiguration {
  const plain = new Help();
  return {
    visibleOptions: (command) =>
      plain
        .visibleOptions(command)
        .toSorted((a, b) => Number(COMMON.has(a.attributeName())) - Number(COMMON.has(b.attributeName()))),
    styleTitle: (title) => (TITLES[title] === undefined ? title : say(TITLES[title])),
    optionDescription: (option) => describe(option, say),
    argumentDescription: (argument) => describe(argument, say),
    subcommandTerm: (command) => [command.name(), ...argumentTerms(command)].join(' '),
    commandUsage: (command) => {
      const next = command.commands.length > 0 ? [`<${say('placeholder.command')}>`] : [];
      return [fullName(command), ...next, ...argumentTerms(command), `[${say('placeholder.options')}]`].join(' ');
    },
  };
}

/** The text behind the root's help: examples of use, and what the exit codes mean. */
export function helpEpilogue(say: Say): string {
  const examples = EXAMPLES.map(([key, line]) => `  ${line}\n      ${say(`example.${key}`)}`);
  return ['', say('examples'), ...examples, '', say('exit-codes')].join('\n');
}
