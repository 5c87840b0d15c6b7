/** Words what zod finds wrong with a profile file: where it stands in the JSON and what should stand there. */

import type { z } from 'zod';
import { AppError } from '../../domain/app-error.ts';
import { nearestName } from '../../name/nearest-name.ts';

/** The keys a profile may have, at whatever place, for a guess at a mistyped one. */
const KEYS: readonly string[] = [
  ...['name', 'extends', 'rules', 'patterns', 'style', 'id', 'vi', 'en', 'unless', 'ignoreCase', 'wholeWords', 'severity'],
  ...['category', 'message', 'suggestion', 'spelling', 'percent', 'currencyCode', 'quotes'],
];

type Issue = z.core.$ZodIssue;

/** "patterns.2.en"; the whole of the file has no place. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function unknownKey(file: string, path: readonly PropertyKey[], name: string): AppError {
  const place = placeOf([...path, name]);
  const meant = nearestName(name, KEYS);
  return meant === undefined
    ? new AppError('profile-invalid', { file, place, name, reason: 'unknown-key' })
    : new AppError('profile-invalid', { file, place, name, meant, reason: 'unknown-key-meant' });
}

/** The first of zod's complaints about `file` as AppError `profile-invalid` {file, place, reason, …}. */
export function profileIssue(file: string, issue: Issue | undefined): AppError {
  const place = placeOf(issue?.path ?? []);
  switch (issue?.code) {
    case 'unrecognized_keys':
      return unknownKey(file, issue.path, issue.keys[0] ?? '');
    case 'invalid_value':
      return new AppError('profile-invalid', { file, place, choices: issue.values.join(', '), reason: 'choice' });
    case 'invalid_type':
      return place === ''
        ? new AppError('profile-invalid', { file, reason: 'no-object' })
        : new AppError('profile-invalid', { file, place, type: issue.expected, reason: 'type' });
    case 'invalid_format':
      return new AppError('profile-invalid', { file, place, reason: 'id' });
    case 'too_small':
      return new AppError('profile-invalid', { file, place, reason: 'empty' });
    case 'too_big':
      return new AppError('profile-invalid', { file, place, limit: Number(issue.maximum), reason: 'too-long' });
    default:
      return new AppError('profile-invalid', { file, place });
  }
}
