/**
 * The way from two documents to a checked pair, one pure function after another: the file to read first.
 *
 * read (`electron/import`) → **align** (`shared/align`) → **check** (`shared/check`) → review (`electron/services`) → export.
 */

import { createAligner } from '../align/align.ts';
import { findMoved, type Move } from '../align/find-moved.ts';
import type { CheckKnowledge } from '../check/check-knowledge.ts';
import { runChecks } from '../check/run-checks.ts';
import type { Bead } from './bead.ts';
import type { Document, Paragraph } from './document.ts';
import type { Finding } from './finding.ts';
import { otherLanguage } from './language.ts';

/** The documents of a check; one of them is null where a side is checked alone. */
export interface CheckedPair {
  readonly vi: Document | null;
  readonly en: Document | null;
  readonly beads: readonly Bead[];
  /** Paragraphs that the translation puts elsewhere; both are one-sided beads of the alignment. */
  readonly moves: readonly Move[];
  readonly findings: readonly Finding[];
  /** Of a bilingual file: the id that each bead, being one of its units, has there; null where it has none. */
  readonly units?: readonly (string | null)[];
}

/** Lines up a Vietnamese document with its English translation, without checking it. */
export function alignPair(vi: Document, en: Document, knowledge: CheckKnowledge = {}): CheckedPair {
  const align = createAligner(knowledge);
  const beads = align(vi.paragraphs, en.paragraphs);
  return { vi, en, beads, moves: findMoved(vi.paragraphs, en.paragraphs, beads, align), findings: [] };
}

/** Lines up a Vietnamese document with its English translation and checks every bead. */
export function checkPair(vi: Document, en: Document, knowledge: CheckKnowledge = {}): CheckedPair {
  const aligned = alignPair(vi, en, knowledge);
  const { beads, moves } = aligned;
  return { ...aligned, findings: runChecks({ vi: vi.paragraphs, en: en.paragraphs, beads, moves, ...knowledge }) };
}

/** Checks one side alone, with the rules that need no other; every paragraph becomes a one-sided bead. */
export function checkOneSide(document: Document, knowledge: CheckKnowledge = {}): CheckedPair {
  const { language, paragraphs } = document;
  const beads = paragraphs.map((_, index): Bead => ({ vi: [], en: [], [language]: [index], confidence: 1 }));
  const sides = { [language]: paragraphs, [otherLanguage(language)]: [] } as Record<'vi' | 'en', readonly Paragraph[]>;
  const findings = runChecks({ vi: sides.vi, en: sides.en, beads, only: language, ...knowledge });
  return { vi: language === 'vi' ? document : null, en: language === 'en' ? document : null, beads, moves: [], findings };
}

/** Checks two segments that are known to belong together; the findings' paragraphs are 0. */
export function checkSegment(vi: string, en: string, knowledge: CheckKnowledge = {}): readonly Finding[] {
  const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text, source: { text, start: 0, end: text.length } });
  return runChecks({ vi: [paragraph(vi)], en: [paragraph(en)], beads: [{ vi: [0], en: [0], confidence: 1 }], ...knowledge });
}
