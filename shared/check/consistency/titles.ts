/** Rule consistency.title: one office or body in two English wordings, and one person under a title of either gender. */

import { foldKeepingMarks } from '../../text/fold.ts';
import type { BeadContext } from '../bead-context.ts';
import type { Draft } from '../rule.ts';
import { chairMentions } from './chair-mentions.ts';
import { disagreements, disagreementsByAnchor, mentionAt, type OfficeMention } from './office-mention.ts';
import { HAS_OFFICE_WORD, LEVEL, OFFICE_WORDINGS, type OfficeWordings } from './office-wordings.ts';
import { personNames } from './person-names.ts';

/** The level of the body may stand this far before or behind it: "of the Provincial Party Committee". */
const LEVEL_WINDOW = 40;

/** "Vice Chairman" and "Deputy Chairman" differ between bodies by custom, so only the same body counts. */
const VICE_CHAIR =
  /\b(Vice|Deputy)[ -](Chair(?:man|woman|person)|President)s? of (?:the )?((?:\p{Lu}[\p{L}'’]*|of|the|for|and)(?: (?=\p{L}))?)+/gu;

const LINKING = /\b(?:of|the|for|and)\b/g;

/** An office with the words it belongs to: "Permanent" alone shows nobody what is meant. */
function wholeOffice(text: string, start: number, end: number): readonly [start: number, end: number] {
  const before = /(?:\b(?:Vice|Deputy) )?$/.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?/u.exec(text.slice(end))?.[0] ?? '';
  return [start - before.length, end + behind.length];
}

function levelAround(text: string, start: number, end: number): string {
  const around = text.slice(Math.max(0, start - LEVEL_WINDOW), end + LEVEL_WINDOW);
  return [...new Set(around.match(LEVEL) ?? [])].sort().join(' ');
}

function officeMentions(context: BeadContext, { vi, en }: OfficeWordings, vietnamese: string | null): readonly OfficeMention[] {
  if (vietnamese !== null && !vi.test(vietnamese)) return [];
  const { text } = context.en;
  return Object.entries(en).flatMap(([wording, pattern]) =>
    [...text.matchAll(pattern)].map((match) => {
      const [start, end] = wholeOffice(text, match.index, match.index + match[0].length);
      return mentionAt(context, wording, levelAround(text, start, end), start, end);
    }),
  );
}

/** The words of a body without order and linking words, up to the name of a person behind it. */
function bodyKey(body: string): string {
  const name = personNames(body, 'en')[0];
  const words = body
    .slice(0, name?.start ?? body.length)
    .replaceAll(LINKING, ' ')
    .toLowerCase()
    .split(/\s+/);
  return words
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

function viceMentions(context: BeadContext): readonly OfficeMention[] {
  return [...context.en.text.matchAll(VICE_CHAIR)].map(({ 0: whole, 1: vice = '', 2: chair = '', index }) => {
    const head = whole.indexOf(' of ');
    return mentionAt(context, vice, `${chair} ${bodyKey(whole.slice(head + 4))}`, index, index + head);
  });
}

/** The offices that the English words in two ways; with a Vietnamese side, only where that has one term for both. */
export function checkTitles(contexts: readonly BeadContext[]): readonly Draft[] {
  const official = contexts.filter(({ en }) => HAS_OFFICE_WORD.test(en.text));
  const vietnamese = new Map(
    official.map((context) => [context, context.bead.vi.length === 0 ? null : foldKeepingMarks(context.vi.text)]),
  );
  const offices = OFFICE_WORDINGS.flatMap((wordings) => {
    const mentions = official.flatMap((context) => officeMentions(context, wordings, vietnamese.get(context) ?? null));
    return wordings.anywhere ? disagreements(mentions) : disagreementsByAnchor(mentions);
  });
  return [
    ...offices,
    ...disagreementsByAnchor(official.flatMap(viceMentions)),
    ...disagreementsByAnchor(contexts.flatMap(chairMentions)),
  ];
}
