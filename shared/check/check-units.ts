/** Checks what another tool has aligned: every unit of a bilingual file is a bead as it stands, and nothing is aligned anew. */

import type { Bead } from '../domain/bead.ts';
import type { Document, Paragraph } from '../domain/document.ts';
import { type Finding, SEVERITIES } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import type { CheckedPair } from '../domain/pipeline.ts';
import type { BilingualText } from '../exchange/bilingual-text.ts';
import { normaliseText } from '../text/normalise.ts';
import type { CheckKnowledge } from './check-knowledge.ts';
import type { Profile } from './profile/profile.ts';
import { settingOf } from './profile/rule-settings.ts';
import { ruleById } from './rule-table.ts';
import { runChecks } from './run-checks.ts';

/**
 * Units checked at a time: the checks keep some kilobytes of each. In a larger memory the rules that compare units with each other look
 * within such a run.
 */
const TOGETHER = 50_000;

/** Units are text: what looks like furniture in an article was given to a translator here. */
function paragraphOf(given: string): Paragraph {
  return { kind: 'paragraph', text: normaliseText(given), source: { text: given, start: 0, end: given.length } };
}

function documentOf(name: string, { format, units }: BilingualText, language: Language): Document {
  const paragraphs = units.map((unit) => paragraphOf(unit[language]));
  return { name, format, encoding: null, language, languageConfidence: 1, paragraphs };
}

/** A side without text is left out of its bead, so that the unit counts as one-sided; its empty paragraph keeps the numbering. */
function beadOf(index: number, vi: Paragraph | undefined, en: Paragraph | undefined): Bead {
  const isTwoSided = (vi?.text === '') === (en?.text === '');
  const side = (paragraph: Paragraph | undefined) => (isTwoSided || paragraph?.text !== '' ? [index] : []);
  return { vi: side(vi), en: side(en), confidence: 1 };
}

/**
 * The rules take the Vietnamese for the source. Where the English is, what stands only there was left out and not added, and no mending
 * is known, since it would change the source.
 */
function turned(finding: Finding, profile: Profile | undefined): Finding {
  const unmended = finding.suggestion?.side === 'en' ? { ...finding, suggestion: null } : finding;
  if (finding.rule !== 'addition.paragraph') return unmended;
  const { id, category, severity } = ruleById('omission.paragraph');
  const set = settingOf(profile, id);
  const message = { key: `rule.${id}.message`, params: { ...finding.message.params, context: 'vi' } };
  return { ...unmended, rule: id, category, severity: set === 'off' ? severity : set, message };
}

/** A finding of a run of beads that begins at `from`, as one of the whole file. */
function moved(finding: Finding, from: number): Finding {
  if (from === 0) return finding;
  const bead = finding.bead + from;
  if (finding.related === undefined) return { ...finding, bead };
  const related = finding.related.map((place) => (place.pair === null ? { ...place, bead: place.bead + from } : place));
  return { ...finding, bead, related };
}

/** The units of the file `name` checked, `together` of them at a time: bead, paragraph and unit have the same number. */
export function checkUnits(
  name: string,
  text: BilingualText,
  knowledge: CheckKnowledge = {},
  together: number = TOGETHER,
): CheckedPair {
  const { units } = text;
  const [vi, en] = [documentOf(name, text, 'vi'), documentOf(name, text, 'en')];
  const beads = units.map((_, index) => beadOf(index, vi.paragraphs[index], en.paragraphs[index]));
  const starts = Array.from({ length: Math.ceil(beads.length / together) }, (_, index) => index * together);
  const findings = starts.flatMap((from) => {
    const run = beads.slice(from, from + together);
    return runChecks({ vi: vi.paragraphs, en: en.paragraphs, beads: run, ...knowledge }).map((one) => moved(one, from));
  });
  const ordered = findings
    .map((finding) => (units[finding.bead]?.source === 'en' ? turned(finding, knowledge.profile) : finding))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return { vi, en, beads, moves: [], findings: ordered, units: units.map(({ id }) => id) };
}
