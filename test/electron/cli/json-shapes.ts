/** The shapes that the command's reference gives for its JSON, exact: a key too many fails as well. */

import { z } from 'zod';
import { CATEGORIES, SEVERITIES } from '../../../shared/domain/finding.ts';

const offset = z.int().nonnegative();
const span = z.strictObject({ paragraph: offset, start: offset, end: offset, text: z.string() });

export const bead = z.strictObject({
  vi: z.array(offset),
  en: z.array(offset),
  confidence: z.number().min(0).max(1),
  /** Only of a bilingual file. */
  unit: z.string().nullable().optional(),
});

const place = z.strictObject({
  pair: z.strictObject({ id: z.int().positive(), title: z.string() }).nullable(),
  bead: offset,
  vi: span.nullable(),
  en: span.nullable(),
});

export const finding = z.strictObject({
  id: z.string().regex(/^f[1-9]\d*$/),
  bead: offset,
  rule: z.string().regex(/^(?:own\.[a-z][a-z0-9-]*|[a-z-]+\.[a-z-]+)$/),
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  vi: span.nullable(),
  en: span.nullable(),
  message: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  suggestion: z.strictObject({ side: z.enum(['vi', 'en']), start: offset, end: offset, text: z.string() }).nullable(),
  /** Only of a finding that compares two places. */
  related: z.array(place).min(1).optional(),
});

/** The reference shows file, language, confidence and paragraphs; format, encoding and kinds are what we add. */
const document = (language: 'vi' | 'en') =>
  z.strictObject({
    file: z.string(),
    format: z.enum(['txt', 'docx', 'html', 'pdf', 'tmx', 'xliff', 'tsv']),
    encoding: z.string().nullable(),
    language: z.literal(language),
    confidence: z.number().min(0).max(1),
    paragraphs: z.array(z.string()),
    kinds: z.array(z.string()),
  });

export const alignment = z.strictObject({
  documents: z.strictObject({ vi: document('vi').nullable(), en: document('en').nullable() }),
  beads: z.array(bead),
});

export const check = alignment.extend({
  findings: z.array(finding),
  summary: z.strictObject({ critical: offset, major: offset, minor: offset, info: offset }),
});

export const segmentAnswer = z.strictObject({ id: z.union([z.string(), z.number()]), findings: z.array(finding) });

export const alignmentAnswer = z.strictObject({ id: z.union([z.string(), z.number()]), beads: z.array(bead) });

export const rules = z.array(
  z.strictObject({
    id: z.string(),
    category: z.enum(CATEGORIES),
    severity: z.enum([...SEVERITIES, 'off']),
    example: z.strictObject({ vi: z.string(), en: z.string() }),
    finds: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  }),
);

const perLanguage = z.strictObject({ vi: z.string(), en: z.string() });
const time = z.iso.datetime();

export const pairs = z.array(
  z.strictObject({
    id: z.int().positive(),
    titles: perLanguage,
    files: perLanguage,
    state: z.enum(['imported', 'in-review', 'approved']),
    beads: offset,
    settledBeads: offset,
    openFindings: z.strictObject({ critical: offset, major: offset, minor: offset, info: offset }),
    dismissedFindings: offset,
    createdAt: time,
    changedAt: time,
  }),
);

const side = z.strictObject({ text: z.string(), ranges: z.array(z.strictObject({ start: offset, end: offset })) });

export const searchPage = z.strictObject({
  total: offset,
  hits: z.array(
    z.strictObject({
      pair: z.int().positive(),
      titles: perLanguage,
      bead: z.int().positive(),
      ordinal: offset,
      exact: z.boolean(),
      vi: side,
      en: side,
    }),
  ),
});

/** One JSON object a line, each of one shape. */
export function parseLines<Shape extends z.ZodType>(shape: Shape, text: string): readonly z.output<Shape>[] {
  expectEndsInLineFeed(text);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => shape.parse(JSON.parse(line)));
}

function expectEndsInLineFeed(text: string): void {
  if (!text.endsWith('\n')) throw new Error('The last line has no line feed');
}

export const addedFolder = z.strictObject({
  added: z.array(
    z.strictObject({
      pair: z.int().positive(),
      vi: z.string(),
      en: z.string(),
      confidence: z.number().min(0).max(1),
      beads: z.int().positive(),
      findings: z.int().nonnegative(),
    }),
  ),
  existing: z.array(z.strictObject({ pair: z.int().positive(), vi: z.string(), en: z.string() })),
  alone: z.array(z.strictObject({ file: z.string(), language: z.enum(['vi', 'en']) })),
  versions: z.array(
    z.strictObject({
      file: z.string(),
      of: z.string(),
      kind: z.enum(['copy', 'revision']),
      similarity: z.number().min(0).max(1),
    }),
  ),
  unreadable: z.array(
    z.strictObject({ file: z.string(), code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  passedOver: z.int().nonnegative(),
});
