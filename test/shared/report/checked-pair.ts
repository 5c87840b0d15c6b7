/** A checked pair made by hand, so that the reports can be tested with texts that no reader would ever hand on. */

import type { Bead } from '../../../shared/domain/bead.ts';
import type { Document, ParagraphKind } from '../../../shared/domain/document.ts';
import type { Finding, ParagraphSpan, Severity, Suggestion } from '../../../shared/domain/finding.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { CheckedPair } from '../../../shared/domain/pipeline.ts';

export type Text = string | readonly [kind: ParagraphKind, text: string];

export function makeDocument(language: Language, name: string, texts: readonly Text[]): Document {
  const paragraphs = texts.map((one) => {
    const [kind, text] = typeof one === 'string' ? (['paragraph', one] as const) : one;
    return { kind, text, source: { text, start: 0, end: text.length } };
  });
  return { name, format: 'txt', encoding: 'utf-8', language, languageConfidence: 1, paragraphs };
}

/** The characters of `part` at its first place in the paragraph. */
export function spanOf(document: Document, paragraph: number, part: string): ParagraphSpan {
  const start = document.paragraphs[paragraph]!.text.indexOf(part);
  if (start < 0) throw new Error(`No “${part}” in paragraph ${paragraph}`);
  return { paragraph, start, end: start + part.length, text: part };
}

export function makeFinding(
  severity: Severity,
  bead: number,
  vi: ParagraphSpan | null,
  en: ParagraphSpan | null,
  suggestion: Suggestion | null = null,
): Finding {
  const params = { vi: vi?.text ?? '', en: en?.text ?? '' };
  return {
    bead,
    rule: 'number.percent',
    category: 'number',
    severity,
    vi,
    en,
    message: { key: 'rule.number.percent.message', params },
    suggestion,
  };
}

export function makePair(vi: Document, en: Document, beads: readonly Bead[], findings: readonly Finding[]): CheckedPair {
  return { vi, en, beads, moves: [], findings };
}
