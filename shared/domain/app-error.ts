/** Failures we expect of the world (a missing file, a damaged archive): a code and its parameters, worded where they are shown. */

export const ERROR_CODES = [
  'file-not-found',
  'file-not-readable',
  'file-is-folder',
  'file-empty',
  'file-binary',
  'file-too-large',
  'file-unsupported',
  'file-damaged',
  'file-no-text',
  'file-not-written',
  'archive-too-large',
  'archive-unsafe',
  'xml-entities',
  'xml-invalid',
  'language-unknown',
  'language-same',
  'language-mismatch',
  'input-invalid',
  'library-not-a-library',
  'library-newer',
  'library-damaged',
  'library-busy',
  'library-not-writable',
  'pair-not-found',
  'pair-exists',
  'edit-not-possible',
  'profile-unknown',
  'profile-invalid',
  'bilingual-invalid',
  'approval-needs-reason',
  'command-usage',
  'host-gone',
  'host-no-token',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorParams = Readonly<Record<string, string | number>>;

/** An expected failure. Its sentence is `error.<code>` in the locale files, filled with `params`. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: { readonly cause?: unknown }) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.code = code;
    this.params = params;
  }
}
