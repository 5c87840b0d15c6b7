/** The help of every command: complete, true, and in the user's language to the last word. */

import { describe, expect, it } from 'vitest';
import { doichieu, inProcess } from './run-doichieu.ts';

const COMMANDS = [[], ['check'], ['align'], ['add'], ['library'], ['library', 'list'], ['search'], ['export'], ['rules']];

/** Commander's own words; `--help` and the examples may hold "help". */
const COMMANDER_WORDS =
  /\[options\]|\[command\]|\(choices:|\(default:|display help|Usage:|Options:|Commands:|Arguments:|output the version/;

/** English function words that a Vietnamese sentence has no use for. */
const ENGLISH = /(?<!\p{L})(?:the|of|is|and|with|from|one|file|files|to)(?!\p{L})/iu;

describe.each(COMMANDS.map((words) => ({ name: ['doichieu', ...words].join(' '), words })))('$name --help', ({ name, words }) => {
  it('is Vietnamese throughout', async () => {
    const { code, stdout, stderr } = await inProcess([...words, '--help', '--lang', 'vi']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Cách dùng: ${name} `));
    expect(stdout).not.toMatch(COMMANDER_WORDS);
    const ownWords = stdout.replaceAll(/--[\w-]+|doichieu [^\n]*|[\w.]+\.(?:docx|html|tmx|jsonl|tsv)/g, '');
    expect(ownWords).not.toMatch(ENGLISH);
  });

  it('is English throughout', async () => {
    const { code, stdout } = await inProcess([...words, '-h', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: ${name} `));
    expect(stdout.replace('Đối Chiếu', '')).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/i);
    expect(stdout).not.toMatch(/\[options\] \[|\(choices:|display help/);
  });
});

describe('the help as a whole', () => {
  it('names every option that a command takes, with its choices and its default', async () => {
    const { stdout } = await inProcess(['check', '--help']);
    const flat = stdout.replaceAll(/\s+/g, ' ');
    for (const option of ['--vi', '--en', '--encoding', '--json', '--jsonl', '--html', '--fail-on', '--lang', '--help']) {
      expect(flat).toContain(` ${option} `);
    }
    expect(flat).toContain('(one of: critical, major, minor, info, never; default: major)');
  });

  it('ends with examples that are accepted as they stand', async () => {
    const { stdout } = await inProcess(['--help']);
    const lines = [...stdout.matchAll(/^ {2}doichieu ((?:check|align|add|search|export) .*)$/gm)].map((match) => match[1]!);
    expect(lines.length).toBeGreaterThanOrEqual(8);
    for (const line of lines) {
      const args = line
        .replace(/ <.*/, '')
        .match(/"[^"]*"|\S+/g)!
        .map((word) => word.replaceAll('"', ''));
      const { stderr } = await inProcess([...args, '--library', '/nowhere/at all.db']);
      expect(stderr).not.toMatch(/option|argument|command/);
    }
  });

  it.each([[[]], [['library']]])('goes to standard error with exit code 2 where a command is missing: %s', async (args) => {
    const { code, stdout, stderr } = await doichieu(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: doichieu /);
  });

  it('prints the version of the package', async () => {
    const { code, stdout } = await doichieu(['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
