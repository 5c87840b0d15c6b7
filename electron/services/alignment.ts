/** Aligns without checking: two files, one document of bare paragraphs, or a whole run whose vocabulary is learned first. */

import { createAligner } from '../../shared/align/align.ts';
import type { AlignmentUnit } from '../../shared/align/alignment-unit.ts';
import { type DocumentPair, learnLexicon } from '../../shared/align/learn-lexicon.ts';
import type { AlignedDocument, ParsedInput } from '../../shared/api/contract.ts';
import type { Document, Paragraph } from '../../shared/domain/document.ts';
import type { Language } from '../../shared/domain/language.ts';
import { alignPair, type CheckedPair } from '../../shared/domain/pipeline.ts';
import { normaliseText } from '../../shared/text/normalise.ts';
import { classifyParagraph } from '../../shared/text/paragraph-kind.ts';
import { splitSentences } from '../../shared/text/sentences.ts';
import type { FileGrants } from '../file-grants.ts';
import { readPair } from './reading.ts';

type Unit = ParsedInput<'document.align'>['unit'];

function toUnits(paragraphs: readonly string[], language: Language): readonly AlignmentUnit[] {
  return paragraphs.map((given, position) => {
    const text = normaliseText(given);
    return { text, kind: classifyParagraph(text, { language, position, count: paragraphs.length }) };
  });
}

/** The sentences of all units in order, each with the kind of its paragraph. */
function toSentences<One extends AlignmentUnit>(units: readonly One[], language: Language): readonly One[] {
  return units.flatMap((one) =>
    splitSentences(one.text, language).map(({ start, end }) => ({ ...one, text: one.text.slice(start, end) })),
  );
}

function cut(pair: DocumentPair, unit: Unit): DocumentPair {
  return unit === 'paragraph' ? pair : { vi: toSentences(pair.vi, 'vi'), en: toSentences(pair.en, 'en') };
}

function unitsOf({ vi, en }: { readonly vi: readonly string[]; readonly en: readonly string[] }): DocumentPair {
  return { vi: toUnits(vi, 'vi'), en: toUnits(en, 'en') };
}

function bySentence(document: Document): Document {
  return { ...document, paragraphs: toSentences<Paragraph>(document.paragraphs, document.language) };
}

/**
 * Reads and aligns two files; by sentence, the documents come back cut into sentences, since the beads count those. Throws what
 * {@link readPair} throws.
 */
export async function alignFiles(grants: FileGrants, { unit, ...files }: ParsedInput<'pair.align'>): Promise<CheckedPair> {
  const read = await readPair(grants, files);
  const [vi, en] =
    unit === 'paragraph' ? [read.vi.document, read.en.document] : [bySentence(read.vi.document), bySentence(read.en.document)];
  return alignPair(vi, en);
}

/** Aligns one document by itself. */
export function alignDocument({ id, unit, ...document }: ParsedInput<'document.align'>): AlignedDocument {
  const { vi, en } = cut(unitsOf(document), unit);
  return { id, beads: createAligner()(vi, en) };
}

/** Two passes: the first learns the lexicon of all documents, the second aligns each with it. */
export function alignDocuments({ documents, unit }: ParsedInput<'documents.align'>): readonly AlignedDocument[] {
  const pairs = documents.map(unitsOf);
  const align = createAligner({ lexicon: learnLexicon(pairs) });
  return documents.map(({ id }, index) => {
    const { vi, en } = cut(pairs[index] ?? { vi: [], en: [] }, unit);
    return { id, beads: align(vi, en) };
  });
}
