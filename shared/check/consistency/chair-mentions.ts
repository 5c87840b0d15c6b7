/** Who is called Chairman, Chairwoman or Chairperson: one person is one of them. */

import type { BeadContext } from '../bead-context.ts';
import { mentionAt, type OfficeMention } from './office-mention.ts';
import { personNames } from './person-names.ts';

/** A chair by gender; the plural speaks of several people. */
const CHAIR = /\b(?:Vice |Deputy )?(Chairman|Chairwoman|Chairperson)\b(?!s)/g;

/** Parts one title from the next, or a title from somebody else's name. */
const PARTS_TITLES = /[,;:.()\n–-]/;

/** A title with its body is not longer; further away stands somebody else's. */
const WINDOW = 120;

interface Chair {
  readonly wording: string;
  readonly start: number;
  readonly end: number;
}

function chairsIn(text: string, offset: number): readonly Chair[] {
  return [...text.matchAll(CHAIR)].map(({ 0: whole, 1: wording = '', index }) => ({
    wording,
    start: offset + index,
    end: offset + index + whole.length,
  }));
}

/** The chair right before a name that starts at `start`, nothing but its body between. */
function chairBefore(text: string, from: number, start: number): Chair | undefined {
  const last = chairsIn(text.slice(from, start), from).at(-1);
  return last === undefined || PARTS_TITLES.test(text.slice(last.start, start)) ? undefined : last;
}

/** The first chair behind a name and a comma or dash, unless it is the title right before the next person, at `next`. */
function chairBehind(text: string, end: number, next: number | undefined): Chair | undefined {
  const titles = /^(?: -| –|,) [^;.\n]*/u.exec(text.slice(end, next ?? end + WINDOW))?.[0] ?? '';
  const [first] = chairsIn(titles, end);
  const isNextPersons = next !== undefined && first !== undefined && !PARTS_TITLES.test(text.slice(first.start, next));
  return isNextPersons ? undefined : first;
}

/** The chairs of the bead's English, each anchored by the person who has it. */
export function chairMentions(context: BeadContext): readonly OfficeMention[] {
  const { text } = context.en;
  if (text.search(CHAIR) < 0) return [];
  return personNames(text, 'en').flatMap(({ start, end, key }, index, people): OfficeMention[] => {
    const from = Math.max(people[index - 1]?.end ?? 0, start - WINDOW);
    const chair = chairBefore(text, from, start) ?? chairBehind(text, end, people[index + 1]?.start);
    return chair === undefined ? [] : [mentionAt(context, chair.wording, key, chair.start, chair.end)];
  });
}
