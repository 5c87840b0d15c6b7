/** Checks just the beads that an edit touched, and keeps of the other findings in them what still stands. */

import type { WritableDatabase } from '../../../db/database.ts';
import { type PlacedFinding, storeTouchedFindings } from '../../../db/touched-findings.ts';
import type { StoredFinding } from '../../../db/workbench-findings.ts';
import type { Move } from '../../../shared/align/find-moved.ts';
import type { CheckKnowledge } from '../../../shared/check/check-knowledge.ts';
import { isOfDocumentRule } from '../../../shared/check/document-rules.ts';
import { fingerprint } from '../../../shared/check/fingerprint.ts';
import { checkBeads } from '../../../shared/check/run-checks.ts';
import { pairBeads } from '../../../shared/domain/edit-realign.ts';
import { type EditParagraph, type EditState, paragraphsOf } from '../../../shared/domain/edit-state.ts';
import type { Finding, ParagraphSpan, Suggestion } from '../../../shared/domain/finding.ts';
import type { BeadId, PairId, ParagraphId } from '../../../shared/domain/ids.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts';
import type { WorkbenchSpan } from '../../../shared/domain/workbench.ts';
import type { PairEdit } from '../editing/apply-pair-edit.ts';
import { rangeAfterEdit } from './range-after-edit.ts';

/** A pair after an edit, by positions and by ids. */
interface Sides {
  readonly paragraphs: Readonly<Record<Language, readonly EditParagraph[]>>;
  readonly beads: readonly BeadId[];
  readonly places: ReadonlyMap<
    ParagraphId,
    { readonly paragraph: EditParagraph; readonly bead: BeadId; readonly position: number }
  >;
}

function sidesOf(state: EditState): Sides {
  const places = new Map<ParagraphId, { paragraph: EditParagraph; bead: BeadId; position: number }>();
  const next = { vi: 0, en: 0 };
  for (const bead of state.beads) {
    for (const side of LANGUAGES) {
      for (const paragraph of bead[side]) {
        places.set(paragraph.id, { paragraph, bead: bead.id, position: next[side] });
        next[side] += 1;
      }
    }
  }
  const paragraphs = { vi: paragraphsOf(state, 'vi'), en: paragraphsOf(state, 'en') };
  return { paragraphs, beads: state.beads.map(({ id }) => id), places };
}

/** The moves of the last full check whose paragraphs still stand alone: finding new ones needs the whole pair. */
function movesOf(earlier: readonly StoredFinding[], { places }: Sides): readonly Move[] {
  return earlier.flatMap(({ rule, vi, en }): Move[] => {
    if (rule !== 'omission.moved' || vi === null || en === null) return [];
    const [from, to] = [places.get(vi.paragraph), places.get(en.paragraph)];
    if (from === undefined || to === undefined || from.bead === to.bead) return [];
    return [{ vi: from.position, en: to.position, confidence: 1 }];
  });
}

function placed(finding: Finding, sides: Sides, earlier: readonly StoredFinding[]): PlacedFinding {
  const paragraph = (side: Language) => sides.paragraphs[side][finding[side]?.paragraph ?? -1];
  const [vi, en] = [paragraph('vi'), paragraph('en')];
  const bead = sides.beads[finding.bead];
  if (bead === undefined) throw new RangeError(`Finding of ${finding.rule} lies outside its pair`);
  const same = (span: ParagraphSpan | null, id: ParagraphId | undefined, old: WorkbenchSpan | null): boolean =>
    span === null ? old === null : old !== null && old.paragraph === id && old.text === span.text;
  const known = earlier.find(
    (old) => old.rule === finding.rule && same(finding.vi, vi?.id, old.vi) && same(finding.en, en?.id, old.en),
  );
  return {
    finding,
    fingerprint: fingerprint(finding, vi?.text ?? '', en?.text ?? ''),
    bead,
    vi: vi?.id ?? null,
    en: en?.id ?? null,
    ...(known === undefined ? {} : { earlier: known.id }),
  };
}

/** Where the span's characters stand now; undefined where they stand no more. */
function spanNow(span: WorkbenchSpan | null, before: Sides, after: Sides): ParagraphSpan | null | undefined {
  if (span === null) return null;
  const [old, now] = [before.places.get(span.paragraph), after.places.get(span.paragraph)];
  if (old === undefined || now === undefined) return undefined;
  const range = rangeAfterEdit(old.paragraph.text, now.paragraph.text, span);
  return range === null ? undefined : { ...range, paragraph: now.position, text: span.text };
}

/** The suggestion as far from its span as it was. */
function suggestionNow(old: StoredFinding, now: Readonly<Record<Language, ParagraphSpan | null>>): Suggestion | null {
  const { suggestion } = old;
  const [from, to] = suggestion === null ? [] : [old[suggestion.side], now[suggestion.side]];
  if (suggestion === null || !from || !to) return null;
  const shift = to.start - from.start;
  return { ...suggestion, start: suggestion.start + shift, end: suggestion.end + shift };
}

/** A finding of a rule that was not run, moved to where its characters stand now; null where it speaks of what is gone. */
function carried(old: StoredFinding, before: Sides, after: Sides): PlacedFinding | null {
  const [vi, en] = [spanNow(old.vi, before, after), spanNow(old.en, before, after)];
  const anchor = after.places.get(old.en?.paragraph ?? old.vi?.paragraph ?? (0 as ParagraphId));
  if (vi === undefined || en === undefined || anchor === undefined) return null;
  const finding: Finding = {
    bead: after.beads.indexOf(anchor.bead),
    rule: old.rule,
    category: old.category,
    severity: old.severity,
    vi,
    en,
    message: old.message,
    suggestion: suggestionNow(old, { vi, en }),
  };
  return { ...placed(finding, after, []), earlier: old.id, related: old.relatedColumn };
}

/**
 * Puts the findings of the beads that `edit` touched in the place of those they had, in the transaction of the edit. `earlier` is what
 * was found before it. Decisions about what still reads the same are kept.
 */
export function checkTouched(
  database: WritableDatabase,
  pair: PairId,
  edit: PairEdit,
  earlier: readonly StoredFinding[],
  knowledge: CheckKnowledge,
  at: string,
): void {
  const touched = new Set<BeadId>([...edit.changed, ...edit.removed]);
  if (touched.size === 0) return;
  const own = earlier.filter(({ bead }) => touched.has(bead));
  const [before, after] = [sidesOf(edit.before), sidesOf(edit.state)];
  const positions = new Map(after.beads.map((bead, index) => [bead, index]));
  const input = { ...after.paragraphs, beads: pairBeads(edit.state), moves: movesOf(earlier, after), ...knowledge };
  const found = checkBeads(
    input,
    edit.changed.flatMap((bead) => positions.get(bead) ?? []),
  ).map((finding) => placed(finding, after, own));
  const kept = own.filter(isOfDocumentRule).flatMap((old) => carried(old, before, after) ?? []);
  storeTouchedFindings(
    database,
    pair,
    own.map(({ id }) => id),
    [...found, ...kept],
    at,
  );
}
