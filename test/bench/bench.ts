/** `npm run bench [-- align|check]`: the figures of the product, measured on the development data. */

import { benchAlign, benchLines } from './align/bench-align.ts';
import { benchChecks } from './check-bench.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

function printAlignment(): void {
  const tables = benchAlign();
  print('# Alignment');
  if (tables === null) print('  skipped: ../shared/bench is not there');
  for (const table of tables ?? []) for (const line of benchLines(table)) print(line);
}

if (isWanted('check')) benchChecks(print);
if (isWanted('align')) printAlignment();
