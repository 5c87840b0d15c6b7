/** The log is written, turned over before it grows too long, and never in the way. */

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLogFile } from '../../../electron/shell/log-file.ts';
import { temporaryFolder } from '../cli/run-doichieu.ts';

const now = () => new Date('2031-02-03T04:05:06Z');

describe('the log', () => {
  it('tells when, what about and what', () => {
    const log = createLogFile(join(temporaryFolder(), 'logs'), now);
    log.write('services', 'RangeError: 7');
    log.write('page', 'crashed 1');
    expect(readFileSync(log.path, 'utf8')).toBe(
      '2031-02-03T04:05:06.000Z services\nRangeError: 7\n2031-02-03T04:05:06.000Z page\ncrashed 1\n',
    );
  });

  it('keeps three files, none much longer than half a megabyte', () => {
    const folder = temporaryFolder();
    const log = createLogFile(folder, now);
    for (let entry = 0; entry < 60; entry++) log.write(`entry ${entry}`, 'x'.repeat(50_000));
    expect(readdirSync(folder).sort()).toEqual(['doichieu.1.log', 'doichieu.2.log', 'doichieu.log']);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(600 * 1024);
    expect(readFileSync(log.path, 'utf8')).toContain('entry 59');
  });

  it('is silent where it cannot be written', () => {
    const file = join(temporaryFolder(), 'a');
    writeFileSync(file, '');
    expect(() => createLogFile(join(file, 'logs'), now).write('a', 'b')).not.toThrow();
  });
});
