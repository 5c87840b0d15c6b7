/** The form of a profile file, as JSON. */

import { z } from 'zod';
import { CATEGORIES, SEVERITIES } from '../../domain/finding.ts';
import { PROFILE_NAMES } from './profile.ts';

/** Longer expressions are no patterns that a person has written. */
const LONGEST_EXPRESSION = 1_000;
const MOST_PATTERNS = 500;

const expression = z.string().min(1).max(LONGEST_EXPRESSION);
const sides = z.strictObject({ vi: expression.optional(), en: expression.optional() });
const text = z.string().trim().min(1);

const pattern = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  /** Regular expressions of JavaScript, in Unicode mode. */
  vi: expression.optional(),
  en: expression.optional(),
  unless: sides.default({}),
  ignoreCase: z.boolean().default(false),
  wholeWords: z.boolean().default(false),
  severity: z.enum(SEVERITIES).default('minor'),
  category: z.enum(CATEGORIES).default('term'),
  message: z.strictObject({ vi: text.optional(), en: text.optional() }),
  suggestion: z.string().optional(),
});

const style = z.strictObject({
  spelling: z.enum(['british', 'american']).optional(),
  percent: z.enum(['%', 'percent', 'per cent']).optional(),
  currencyCode: z.enum(['before', 'after']).optional(),
  quotes: z.enum(['curly', 'straight']).optional(),
});

export const PROFILE_SCHEMA = z.strictObject({
  /** For editors that know JSON Schema; not read. */
  $schema: z.string().optional(),
  name: text.optional(),
  extends: z.enum(PROFILE_NAMES).default('press'),
  /** By rule id, or `<beginning>.*` for all rules that begin so; of two that fit, the later holds, an exact id before a `*`. */
  rules: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).default({}),
  patterns: z.array(pattern).max(MOST_PATTERNS).default([]),
  style: style.default({}),
});

export type ProfileFile = z.output<typeof PROFILE_SCHEMA>;
export type PatternFile = ProfileFile['patterns'][number];
