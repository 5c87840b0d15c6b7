/** The JSON that others measure the product through: exactly the shapes that the command's reference gives. */

import type { Bead } from '../../shared/domain/bead.ts';
import type { Document } from '../../shared/domain/document.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import type { CheckedPair } from '../../shared/domain/pipeline.ts';
import type { Translator } from '../../shared/locales/translator.ts';
import { summariseFindings } from '../../shared/report/finding-summary.ts';

/** One JSON document, indented for those who read it themselves. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Confidences are printed with four decimals: more would only be noise. */
function bead({ vi, en, confidence }: Bead): object {
  return { vi, en, confidence: Math.round(confidence * 10_000) / 10_000 };
}

function document(one: Document | null): object | null {
  if (one === null) return null;
  return {
    file: one.name,
    format: one.format,
    encoding: one.encoding,
    language: one.language,
    confidence: Math.round(one.languageConfidence * 10_000) / 10_000,
    paragraphs: one.paragraphs.map((paragraph) => paragraph.text),
    kinds: one.paragraphs.map((paragraph) => paragraph.kind),
  };
}

/** Findings with running ids "f1", "f2" … and their messages in both languages. */
export function findingsView(findings: readonly Finding[], translator: Translator): readonly object[] {
  return findings.map((finding, index) => ({
    id: `f${index + 1}`,
    bead: finding.bead,
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    vi: finding.vi,
    en: finding.en,
    message: translator.both(finding.message),
    suggestion: finding.suggestion,
    ...(finding.related === undefined ? {} : { related: finding.related }),
  }));
}

/** The beads of a bilingual file carry the `unit` that they are there, null where it has no id. */
export function alignmentView({ vi, en, beads, units }: CheckedPair): object {
  const views = beads.map((one, index) => (units === undefined ? bead(one) : { ...bead(one), unit: units[index] ?? null }));
  return { documents: { vi: document(vi), en: document(en) }, beads: views };
}

export function checkView(checked: CheckedPair, translator: Translator): object {
  return {
    ...alignmentView(checked),
    findings: findingsView(checked.findings, translator),
    summary: summariseFindings(checked.findings).counts,
  };
}

export function beadsView(beads: readonly Bead[]): readonly object[] {
  return beads.map(bead);
}
