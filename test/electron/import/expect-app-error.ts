/** Asserts that a promise fails with an AppError of one code that names the file. */

import { expect } from 'vitest';
import { AppError, type ErrorCode, type ErrorParams } from '../../../shared/domain/app-error.ts';

export async function expectAppError(work: () => unknown, code: ErrorCode, params: ErrorParams): Promise<void> {
  const error = await Promise.resolve()
    .then(work)
    .then(
      () => null,
      (reason: unknown) => reason,
    );
  expect(error).toBeInstanceOf(AppError);
  expect({ code: (error as AppError).code, params: (error as AppError).params }).toEqual({
    code,
    params: expect.objectContaining(params),
  });
}
