/** `doichieu backup` and `doctor`: what keeps a library safe. */

import { prettyJson } from './json-view.ts';
import type { JsonOption } from './library-commands.ts';
import type { Terminal } from './terminal.ts';

export async function runBackup(terminal: Terminal, target: string): Promise<number> {
  const { name } = await terminal.dispatch('library.backup', { file: terminal.grant(target) });
  terminal.tell(terminal.say('cli.backup.done', { name }));
  return 0;
}

/** Resolves with 1 where something is wrong that only a person can mend, else with 0. */
export async function runDoctor(terminal: Terminal, options: JsonOption): Promise<number> {
  const health = await terminal.dispatch('library.examine', {});
  const { file, damage, danglingRows, reindexedBeads, backups } = health;
  const isSound = damage.length === 0 && danglingRows === 0;
  if (options.json === true) {
    await terminal.print(prettyJson(health));
    return isSound ? 0 : 1;
  }
  const lines = [
    ...damage.map((sentence) => terminal.say('cli.doctor.damage', { sentence })),
    ...(danglingRows > 0 ? [terminal.say('cli.doctor.dangling', { count: danglingRows })] : []),
    ...(reindexedBeads > 0 ? [terminal.say('cli.doctor.reindexed', { count: reindexedBeads })] : []),
    ...(isSound ? [terminal.say('cli.doctor.sound', { file })] : advice(terminal, backups)),
  ];
  await terminal.print(lines.map((line) => `${line}\n`).join(''));
  return isSound ? 0 : 1;
}

function advice(terminal: Terminal, backups: readonly string[]): readonly string[] {
  return backups.length === 0 ? [terminal.say('cli.doctor.no-backup')] : [terminal.say('cli.doctor.advice'), ...backups];
}
