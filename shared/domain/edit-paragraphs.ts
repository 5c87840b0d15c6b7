/** The commands that change the paragraphs themselves: split, join, insert, delete, swap, edit the text. */

import { type Applied, replaceRun, setByHand, unchanged, withRun } from './edit-applied.ts';
import { merged } from './edit-beads.ts';
import type {
  BeadCut,
  DeleteParagraph,
  EditText,
  InsertParagraph,
  JoinParagraphs,
  SplitBead,
  SplitParagraph,
  SwapParagraphs,
} from './edit-command.ts';
import { editNotPossible } from './edit-failure.ts';
import { type EditBead, type EditParagraph, type EditState, placeOfBead, placeOfParagraph } from './edit-state.ts';
import { joinParagraph, splitParagraphAt } from './edit-text.ts';
import type { ParagraphId } from './ids.ts';
import type { Language } from './language.ts';

type Paragraphs = readonly EditParagraph[];

/** The side above the cut and below it; the paragraph that the cut goes through gives a part to each. */
function cutSide(
  side: Paragraphs,
  { paragraphs, offset }: BeadCut,
  id: ParagraphId,
): { readonly above: Paragraphs; readonly below: Paragraphs } {
  const cutOne = side[paragraphs];
  if (paragraphs < 0 || paragraphs > side.length || (cutOne === undefined && offset !== 0)) throw editNotPossible('outside');
  if (cutOne === undefined) return { above: side, below: [] };
  const [first, second] = splitParagraphAt(cutOne, offset, id);
  if (first !== undefined && second !== undefined) {
    return { above: [...side.slice(0, paragraphs), first], below: [second, ...side.slice(paragraphs + 1)] };
  }
  const whole = cutOne.text.slice(0, offset).trim() === '' ? paragraphs : paragraphs + 1;
  return { above: side.slice(0, whole), below: side.slice(whole) };
}

export function splitBead(state: EditState, command: SplitBead): Applied {
  const { at, bead } = placeOfBead(state, command.bead);
  const vi = cutSide(bead.vi, command.at.vi, command.newParagraphs.vi);
  const en = cutSide(bead.en, command.at.en, command.newParagraphs.en);
  const above = setByHand({ ...bead, vi: vi.above, en: en.above });
  const below = setByHand({ ...bead, id: command.newBead, vi: vi.below, en: en.below });
  for (const part of [above, below]) if (part.vi.length + part.en.length === 0) throw editNotPossible('nothing-to-split');
  return replaceRun(state, at, 1, [above, below]);
}

export function splitParagraph(state: EditState, command: SplitParagraph): Applied {
  const { at, bead, side, index, paragraph } = placeOfParagraph(state, command.paragraph);
  const parts = splitParagraphAt(paragraph, command.offset, command.newParagraph);
  if (parts.length < 2) throw editNotPossible('nothing-to-split');
  return replaceRun(state, at, 1, [{ ...bead, [side]: bead[side].toSpliced(index, 1, ...parts) }]);
}

export function joinParagraphs(state: EditState, { paragraphs: [first, second] }: JoinParagraphs): Applied {
  const upper = placeOfParagraph(state, first);
  const lower = placeOfParagraph(state, second);
  const { side, at } = upper;
  const run = state.beads.slice(at, lower.at + 1);
  const [top, ...others] = run;
  if (top === undefined || side !== lower.side) throw editNotPossible('not-adjacent');
  const whole = others.length === 0 ? top : merged([top, ...others]);
  if (whole[side][upper.index + 1]?.id !== second) throw editNotPossible('not-adjacent');
  const joined = joinParagraph(upper.paragraph, lower.paragraph);
  return replaceRun(state, at, run.length, [{ ...whole, [side]: whole[side].toSpliced(upper.index, 2, joined) }]);
}

export function insertParagraph(state: EditState, command: InsertParagraph): Applied {
  const { at, bead } = placeOfBead(state, command.bead);
  const { side, at: index, text, paragraphKind: kind, newParagraph: id } = command;
  if (index < 0 || index > bead[side].length) throw editNotPossible('outside');
  const paragraph: EditParagraph = { id, kind, text, imported: '', source: { text: '', start: 0, end: 0 } };
  return replaceRun(state, at, 1, [setByHand({ ...bead, [side]: bead[side].toSpliced(index, 0, paragraph) })]);
}

export function deleteParagraph(state: EditState, command: DeleteParagraph): Applied {
  const { at, bead, side, index } = placeOfParagraph(state, command.paragraph);
  return replaceRun(state, at, 1, [{ ...bead, [side]: bead[side].toSpliced(index, 1) }]);
}

export function swapParagraphs(state: EditState, { paragraphs: [first, second] }: SwapParagraphs): Applied {
  const one = placeOfParagraph(state, first);
  const other = placeOfParagraph(state, second);
  if (one.side !== other.side) throw editNotPossible('other-side');
  if (first === second) return unchanged(state);
  const [from, to] = [Math.min(one.at, other.at), Math.max(one.at, other.at)];
  const exchanged = new Map([
    [first, other.paragraph],
    [second, one.paragraph],
  ]);
  const run = state.beads.slice(from, to + 1).map((bead, index) => {
    const touched = from + index === one.at || from + index === other.at;
    if (!touched) return bead;
    const swapped = replacing(bead, one.side, exchanged);
    return one.at === other.at ? swapped : setByHand(swapped);
  });
  return replaceRun(state, from, run.length, run);
}

function replacing(bead: EditBead, side: Language, by: ReadonlyMap<ParagraphId, EditParagraph>): EditBead {
  return { ...bead, [side]: bead[side].map((paragraph) => by.get(paragraph.id) ?? paragraph) };
}

export function editText(state: EditState, command: EditText): Applied {
  const { at, bead, side, paragraph } = placeOfParagraph(state, command.paragraph);
  if (paragraph.text === command.text) return unchanged(state);
  const edited = new Map([[paragraph.id, { ...paragraph, text: command.text }]]);
  return {
    state: withRun(state, at, 1, [replacing(bead, side, edited)]),
    inverse: [{ kind: 'edit-text', paragraph: paragraph.id, text: paragraph.text }],
  };
}
