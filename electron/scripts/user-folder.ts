/** Where the user typed the command: npm changes to the package's folder and leaves the old one in INIT_CWD. */

export function userFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}
