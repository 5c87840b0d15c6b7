/** Gives each finding of a check its fingerprint, from the paragraphs its characters lie in. */

import type { FingerprintedFinding } from '../../../db/finding-repository.ts';
import { fingerprint } from '../../../shared/check/fingerprint.ts';
import type { Document } from '../../../shared/domain/document.ts';
import type { Finding, ParagraphSpan } from '../../../shared/domain/finding.ts';
import type { Language } from '../../../shared/domain/language.ts';

export function fingerprintFindings(
  findings: readonly Finding[],
  documents: Readonly<Record<Language, Document>>,
): readonly FingerprintedFinding[] {
  return findings.map((finding) => ({
    ...finding,
    fingerprint: fingerprint(finding, paragraphText(documents.vi, finding.vi), paragraphText(documents.en, finding.en)),
  }));
}

function paragraphText(document: Document, span: ParagraphSpan | null): string {
  return span === null ? '' : (document.paragraphs[span.paragraph]?.text ?? '');
}
