/** Describes a bug for the log and for the user's report of it, without the texts of articles. */

const LONGEST_MESSAGE = 200;

/** What stands between quotation marks may be a piece of an article: V8 quotes the text that it could not parse. */
const QUOTED = /"[^"]*"?|“[^”]*”?|'[^'\n]*'|`[^`]*`?/g;

function frames(stack: string | undefined): readonly string[] {
  return (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
}

/** Name, message with its quotations taken out and cut to 200 characters, and the frames of the stack. */
export function bugDetail(error: unknown): string {
  if (!(error instanceof Error)) return `Thrown: ${typeof error}`;
  const message = error.message.replaceAll(QUOTED, '“…”').replaceAll(/\s+/g, ' ').slice(0, LONGEST_MESSAGE);
  return [`${error.name}: ${message}`, ...frames(error.stack)].join('\n');
}
