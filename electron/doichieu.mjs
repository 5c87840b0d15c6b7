#!/usr/bin/env node
/**
 * The entry of the command line, in plain JavaScript so that a Node too old for the rest can still say so. It also keeps compiled
 * code between runs, which halves the start.
 */
import module from 'node:module';

const WANTED = [22, 12];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < WANTED[0] || (major === WANTED[0] && minor < WANTED[1])) {
  process.stderr.write(
    `Đối Chiếu cần Node ${WANTED.join('.')} trở lên, đây là ${process.versions.node}. ` +
      `Đối Chiếu needs Node ${WANTED.join('.')} or newer, this is ${process.versions.node}: run it with npm run doichieu.\n`,
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  const { main } = await import('./cli.ts');
  process.exitCode = await main(process.argv.slice(2));
}
