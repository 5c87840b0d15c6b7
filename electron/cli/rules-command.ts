/** `doichieu rules`: every rule with what it finds and an example, since a check that is not published is not trusted. */

import { prettyJson } from './json-view.ts';
import type { JsonOption } from './library-commands.ts';
import { type ProfileOption, profileInput } from './profile-input.ts';
import type { Terminal } from './terminal.ts';

export async function runRules(terminal: Terminal, options: JsonOption & ProfileOption): Promise<number> {
  const rules = await terminal.dispatch('rules.list', { profile: profileInput(terminal, options) });
  if (options.json === true) {
    const view = rules.map(({ id, category, severity, title, example }) => ({
      id,
      category,
      severity,
      finds: terminal.translator.both(title),
      example,
    }));
    await terminal.print(prettyJson(view));
    return 0;
  }
  const blocks = rules.map(({ id, severity, category, title, example }) => {
    const shown = [example.vi, example.en].filter((side) => side !== '').join(' ≠ ');
    const head = `${id}  [${terminal.say(`severity.${severity}`)} · ${terminal.say(`category.${category}`)}]`;
    return `${head}\n  ${terminal.say(title.key, title.params)}\n  ${shown}\n`;
  });
  await terminal.print(blocks.join('\n'));
  return 0;
}
