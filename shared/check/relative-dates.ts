/**
 * Wordings that stand for a figure without one: "năm ngoái" and "last month" for a date (numbers.md, rule 34), where the figure is less
 * than lost; "all" for 100%, where nothing is lost.
 */

import type { Role } from '../quantity/quantity.ts';

const YEAR =
  /\b(?:last|this|next|previous|following|same|current) year\b|\byear(?:-on-year| earlier| ago| later| before)\b|(?:^|\P{L})năm (?:ngoái|nay|tới|sau|trước|kia|đó|này|qua)(?!\p{L})/iu;
const MONTH =
  /\b(?:last|this|next|previous|following|same|current) month\b|\bmonths? (?:earlier|ago|later)\b|\b(?:early|late|mid)[- ](?:this|last|next|\d{4})|\b(?:beginning|start|middle|end) of (?:the|this|last|next) year\b|(?:^|\P{L})(?:đầu|giữa|cuối) năm(?!\p{L})|(?:^|\P{L})tháng (?:này|trước|tới|sau|qua|vừa qua|đó)(?!\p{L})/iu;
const DAY =
  /\b(?:today|yesterday|tomorrow|same day|next day|the day|this (?:morning|afternoon|evening)|tonight|last night)\b|(?:^|\P{L})(?:hôm (?:nay|qua|sau|trước)|ngày mai|cùng ngày|sáng nay|chiều nay|tối nay|cùng hôm)(?!\p{L})/iu;

const BY_ROLE: Partial<Readonly<Record<Role, RegExp>>> = { year: YEAR, month: MONTH, day: DAY, time: DAY };

/** Whether `text` has a wording without a number that may stand for a figure in this role. */
export function hasRelativeDate(text: string, role: Role): boolean {
  return BY_ROLE[role]?.test(text) ?? false;
}

const WHOLE = /\b(?:all|every|everyone|entire|entirely|whole|wholly|fully|full|complete|completely|universal)\b/i;

/** Whether an English text says the whole of something in a word. */
export function saysWhole(text: string): boolean {
  return WHOLE.test(text);
}
