/** Commands that need no library must not load the native module. */

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What `check` must be able to import without the native module being loaded. */
const SERVICES = new URL('../../../../electron/services/library/', import.meta.url);

test('the services alone do not load SQLite', () => {
  const files = readdirSync(SERVICES).filter((name) => name.endsWith('.ts'));
  const script = `import { createRequire } from 'node:module';
    for (const file of ${JSON.stringify(files)}) await import(new URL(file, ${JSON.stringify(SERVICES.href)}).href);
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    console.log(loaded.some((path) => path.includes('better-sqlite3')));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(output.trim()).toBe('false');
});
