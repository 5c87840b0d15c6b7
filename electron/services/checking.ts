/** Checks what the user hands in: two files, one file alone, or two segments that are known to belong together. */

import type { CheckedSegment, ParsedInput } from '../../shared/api/contract.ts';
import type { CheckKnowledge } from '../../shared/check/check-knowledge.ts';
import type { Finding, ParagraphSpan } from '../../shared/domain/finding.ts';
import type { Language } from '../../shared/domain/language.ts';
import { type CheckedPair, checkOneSide, checkPair, checkSegment } from '../../shared/domain/pipeline.ts';
import { type MappedText, normaliseWithOffsets } from '../../shared/text/offset-map.ts';
import type { FileGrants } from '../file-grants.ts';
import { type ReadPair, readGranted, readPair } from './reading.ts';

export interface CheckedFiles {
  readonly read: ReadPair;
  readonly checked: CheckedPair;
}

/** Reads, aligns and checks two files, with what a library knows where one is at hand. Throws what {@link readPair} throws. */
export async function checkFiles(
  grants: FileGrants,
  request: ParsedInput<'pair.check'>,
  knowledge: CheckKnowledge = {},
): Promise<CheckedFiles> {
  const read = await readPair(grants, request);
  return { read, checked: checkPair(read.vi.document, read.en.document, knowledge) };
}

/** Reads one file and runs the rules that need no other side. Throws what {@link readGranted} throws. */
export async function checkFileAlone(
  grants: FileGrants,
  request: ParsedInput<'document.check'>,
  knowledge: CheckKnowledge = {},
): Promise<CheckedPair> {
  const { document } = await readGranted(grants, request.file, request.language, request.encoding);
  return checkOneSide(document, knowledge);
}

function asGiven(span: ParagraphSpan | null, given: string, mapped: MappedText): ParagraphSpan | null {
  if (span === null) return null;
  const range = mapped.given(span);
  return { ...span, ...range, text: given.slice(range.start, range.end) };
}

/** The other places inside the segment; another pair of the library is never asked about a segment. */
function relatedAsGiven(
  { related }: Finding,
  given: Readonly<Record<Language, string>>,
  mapped: Readonly<Record<Language, MappedText>>,
): Pick<Finding, 'related'> {
  if (related === undefined) return {};
  return {
    related: related.map((place) => ({
      ...place,
      vi: asGiven(place.vi, given.vi, mapped.vi),
      en: asGiven(place.en, given.en, mapped.en),
    })),
  };
}

/** Checks two segments; every offset counts UTF-16 units of the strings as they were given, in whatever normal form. */
export function checkGivenSegment({ id, vi, en }: ParsedInput<'segment.check'>, knowledge: CheckKnowledge = {}): CheckedSegment {
  const mapped = { vi: normaliseWithOffsets(vi), en: normaliseWithOffsets(en) };
  const findings = checkSegment(mapped.vi.text, mapped.en.text, knowledge).map((finding): Finding => {
    const { suggestion } = finding;
    return {
      ...finding,
      vi: asGiven(finding.vi, vi, mapped.vi),
      en: asGiven(finding.en, en, mapped.en),
      ...relatedAsGiven(finding, { vi, en }, mapped),
      suggestion: suggestion === null ? null : { ...suggestion, ...mapped[suggestion.side].given(suggestion) },
    };
  });
  return { id, findings };
}
