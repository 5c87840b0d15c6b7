/** Rules own.…: what the patterns of the house's profile match. */

import { AppError } from '../../domain/app-error.ts';
import type { Finding, ParagraphSpan, Suggestion } from '../../domain/finding.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { BeadContext } from '../bead-context.ts';
import { searchCost } from './pattern-cost.ts';
import type { OwnPattern, Profile, TimeLimit } from './profile.ts';

/** Beads searched under one time limit. */
const BATCH = 500;

/** Steps that are soon done; a time limit costs more than a segment's whole check, so that it is set only for what may take longer. */
const CHEAP = 20_000_000;

const UNBOUNDED: TimeLimit = (work) => ({ result: work() });

interface Match {
  readonly span: ParagraphSpan;
  readonly groups: RegExpExecArray;
}

/** The rule under which the findings of a pattern run. */
export function ownRuleId({ id }: Pick<OwnPattern, 'id'>): string {
  return `own.${id}`;
}

/** The matches in the paragraphs of one side; an empty match marks nothing and is none. */
function matches(context: BeadContext, side: Language, pattern: RegExp): readonly Match[] {
  return context[side].pieces.flatMap(({ paragraph, text }) =>
    [...text.matchAll(pattern)].flatMap((groups): Match[] => {
      const [whole] = groups;
      const span = { paragraph, start: groups.index, end: groups.index + whole.length, text: whole };
      return whole === '' ? [] : [{ span, groups }];
    }),
  );
}

/** `$&` is the whole match, `$1` to `$9` its groups, `$<name>` a named one, `$$` a dollar sign, as in String.replace. */
function filled(template: string, { groups }: Match): string {
  return template.replaceAll(/\$(?:(\$)|(&)|(\d)|<([^>]*)>)/g, (_, dollar, whole, digit, name) => {
    if (dollar !== undefined) return '$';
    if (whole !== undefined) return groups[0];
    return (digit !== undefined ? groups[Number(digit)] : groups.groups?.[String(name)]) ?? '';
  });
}

function finding(context: BeadContext, pattern: OwnPattern, found: Partial<Record<Language, Match>>): readonly Finding[] {
  const { severity, category, message } = pattern;
  if (severity === 'off') return [];
  const side: Language = found.en === undefined ? 'vi' : 'en';
  const at = found[side];
  const text = pattern.suggestion === null || at === undefined ? null : filled(pattern.suggestion, at);
  const suggestion: Suggestion | null =
    at === undefined || text === null || text === at.span.text ? null : { side, start: at.span.start, end: at.span.end, text };
  return [
    {
      bead: context.index,
      rule: ownRuleId(pattern),
      category,
      severity,
      vi: found.vi?.span ?? null,
      en: found.en?.span ?? null,
      message: { key: 'own.message', params: { text: message } },
      suggestion,
    },
  ];
}

/** The sides that a pattern looks at. */
function sidesOf({ match, unless }: OwnPattern): readonly Language[] {
  return LANGUAGES.filter((side) => match[side] !== undefined || unless[side] !== undefined);
}

/** A search from the start whatever was searched before: a global expression remembers its last place. */
function occurs(pattern: RegExp | undefined, text: string): boolean {
  return pattern !== undefined && text.search(pattern) >= 0;
}

function findingsOf(context: BeadContext, pattern: OwnPattern): readonly Finding[] {
  const { match, unless } = pattern;
  if (sidesOf(pattern).some((side) => context.bead[side].length === 0)) return [];
  if (LANGUAGES.some((side) => occurs(unless[side], context[side].text))) return [];
  const found = { vi: match.vi && matches(context, 'vi', match.vi), en: match.en && matches(context, 'en', match.en) };
  if (found.vi !== undefined && found.en !== undefined) {
    const [vi, en] = [found.vi[0], found.en[0]];
    return vi === undefined || en === undefined ? [] : finding(context, pattern, { vi, en });
  }
  return LANGUAGES.flatMap((side) => (found[side] ?? []).flatMap((one) => finding(context, pattern, { [side]: one })));
}

/** Whether no pattern can take long on any text of these beads. */
function isCheap(patterns: readonly OwnPattern[], batch: readonly BeadContext[]): boolean {
  const longest = Math.max(...batch.map(({ vi, en }) => Math.max(vi.text.length, en.text.length)));
  const expressions = patterns.flatMap(({ match, unless }) => [match.vi, match.en, unless.vi, unless.en]);
  return expressions.every((one) => one === undefined || searchCost(one, longest) <= CHEAP);
}

/**
 * What the patterns of `profile` find. A pattern that looks at both sides is silent on a bead that has one only: what is missing
 * there is a finding already. Throws AppError `profile-invalid` {file, place, reason: 'slow-pattern'} for a pattern that the
 * profile's time limit had to stop.
 */
export function checkOwnPatterns(contexts: readonly BeadContext[], profile: Profile | undefined): readonly Finding[] {
  if (profile === undefined || profile.patterns.length === 0) return [];
  const { name, patterns, timeLimit = UNBOUNDED } = profile;
  const findings: (readonly Finding[])[] = [];
  for (let from = 0; from < contexts.length; from += BATCH) {
    const batch = contexts.slice(from, from + BATCH);
    let current = '';
    const limit = isCheap(patterns, batch) ? UNBOUNDED : timeLimit;
    const done = limit(() =>
      patterns.flatMap((pattern) => {
        current = pattern.id;
        return batch.flatMap((context) => findingsOf(context, pattern));
      }),
    );
    if (done === null) throw new AppError('profile-invalid', { file: name, place: current, reason: 'slow-pattern' });
    findings.push(done.result);
  }
  return findings.flat();
}
