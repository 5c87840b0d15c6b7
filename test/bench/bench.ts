/** `npm run bench [-- check|align|pairing|editing|library|interface]`: the figures of the product, measured on the development data. */

import { type BenchTable, benchAlign, benchLines } from './align/bench-align.ts';
import { benchRealign } from './align/bench-realign.ts';
import { benchPairing } from './align/pairing-bench.ts';
import { benchChecks } from './check-bench.ts';
import { benchEditing } from './editing-bench.ts';
import { benchInterface } from './interface-bench.ts';
import { benchLibrary } from './library-bench.ts';
import { benchOmission } from './omission-bench.ts';
import { benchSpelling } from './spelling-bench.ts';

type Print = (line: string) => void;

const print: Print = (line) => void process.stdout.write(`${line}\n`);

function printTables(title: string, tables: readonly BenchTable[] | null): void {
  print(`# ${title}`);
  if (tables === null) print('  skipped: ../shared/bench is not there');
  for (const line of (tables ?? []).flatMap(benchLines)) print(line);
}

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  check: () => {
    benchChecks(print);
    benchOmission(print);
    benchSpelling(print);
  },
  align: () => {
    printTables('Alignment', benchAlign());
    printTables('Realignment', benchRealign());
  },
  pairing: () => benchPairing(print),
  editing: () => benchEditing(print),
  library: () => benchLibrary(print),
  interface: () => benchInterface(print),
};

const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) await run();
