/**
 * Wordings that place an event without a number ("năm ngoái", "last month"). A figure that one side replaces by such a wording is a
 * lesser matter than a lost one (numbers.md, rule 34).
 */

import type { Role } from '../quantity/quantity.ts';

const YEAR =
  /\b(?:last|this|next|previous|following|same|current) year\b|\byear(?:-on-year| earlier| ago| later| before)\b|(?:^|\P{L})năm (?:ngoái|nay|tới|sau|trước|kia|đó|này|qua)(?!\p{L})/iu;
const MONTH =
  /\b(?:last|this|next|previous|following|same|current) month\b|\bmonths? (?:earlier|ago|later)\b|(?:^|\P{L})tháng (?:này|trước|tới|sau|qua|vừa qua|đó)(?!\p{L})/iu;
const DAY =
  /\b(?:today|yesterday|tomorrow|same day|next day|the day|this (?:morning|afternoon|evening)|tonight|last night)\b|(?:^|\P{L})(?:hôm (?:nay|qua|sau|trước)|ngày mai|cùng ngày|sáng nay|chiều nay|tối nay|cùng hôm)(?!\p{L})/iu;

const BY_ROLE: Partial<Readonly<Record<Role, RegExp>>> = { year: YEAR, month: MONTH, day: DAY, time: DAY };

/** Whether `text` has a wording without a number that may stand for a figure in this role. */
export function hasRelativeDate(text: string, role: Role): boolean {
  return BY_ROLE[role]?.test(text) ?? false;
}
