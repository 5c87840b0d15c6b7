/** Random pairs, and random commands that fit whatever state they meet: for the laws of editing. */

import fc from 'fast-check';
import type { BeadCut, EditCommand } from '../../../shared/domain/edit-command.ts';
import { type EditRequest, type NewIds, toCommand } from '../../../shared/domain/edit-request.ts';
import { type EditBead, type EditParagraph, type EditState, paragraphsOf } from '../../../shared/domain/edit-state.ts';
import type { BeadId, ParagraphId } from '../../../shared/domain/ids.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts';
import { BEAD_STATES } from '../../../shared/domain/pair.ts';

const WORDS = ['Chợ', 'mới', 'họp.', '12,5 tỷ', 'The', 'market', 'opens.', '𠮷', 'a\u0301', '—', 'Ủy ban'];

export const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

export function counter(bead: number, paragraph: number): NewIds {
  let [beads, paragraphs] = [bead, paragraph];
  return { bead: () => ++beads as BeadId, paragraph: () => ++paragraphs as ParagraphId };
}

interface SideText {
  readonly text: string;
  readonly imported: string | null;
}

const sideText: fc.Arbitrary<SideText> = fc.record({ text: texts, imported: fc.option(texts) });

const beadParts = fc
  .record({
    vi: fc.array(sideText, { maxLength: 3 }),
    en: fc.array(sideText, { maxLength: 3 }),
    state: fc.constantFrom(...BEAD_STATES),
    confidence: fc.constantFrom(0.25, 0.5, 0.9375, 1),
  })
  .filter(({ vi, en }) => vi.length + en.length > 0);

/** Pairs of up to eight beads; ids count from 1 in each table. */
export const states: fc.Arbitrary<EditState> = fc.array(beadParts, { minLength: 1, maxLength: 8 }).map((beads) => {
  const ids = counter(0, 0);
  let place = 0;
  const paragraph = ({ text, imported }: SideText): EditParagraph => {
    place += 10;
    const source = { text: imported ?? text, start: place, end: place + 9 };
    return { id: ids.paragraph(), kind: place % 20 === 0 ? 'paragraph' : 'caption', text, imported: imported ?? text, source };
  };
  return {
    beads: beads.map(
      ({ vi, en, ...mark }): EditBead => ({ id: ids.bead(), ...mark, vi: vi.map(paragraph), en: en.map(paragraph) }),
    ),
  };
});

/** Numbers that choose a command once the state is known, so that a random history stays mostly possible. */
export interface Choice {
  readonly kind: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly text: string;
}

export const choices: fc.Arbitrary<Choice> = fc.record({
  kind: fc.nat(11),
  first: fc.nat(1000),
  second: fc.nat(1000),
  third: fc.nat(1000),
  text: texts,
});

function pick<Value>(values: readonly Value[], number: number): Value {
  return values[number % values.length]!;
}

function cutOf(bead: EditBead, side: Language, number: number): BeadCut {
  const paragraphs = number % (bead[side].length + 1);
  const text = bead[side][paragraphs]?.text ?? '';
  return { paragraphs, offset: text === '' ? 0 : number % (text.length + 1) };
}

/** A request made of `choice`: its ids are always those of the state, its places may be impossible. */
export function requestFor(state: EditState, choice: Choice): EditRequest | null {
  const { first, second, third, text } = choice;
  const bead = state.beads[first % Math.max(1, state.beads.length)];
  const side = pick(LANGUAGES, third);
  const side1 = paragraphsOf(state, side).map(({ id }) => id);
  const all = LANGUAGES.flatMap((language) => paragraphsOf(state, language));
  if (bead === undefined) return null;
  const at = state.beads.indexOf(bead);
  const paragraph = pick(all, second);
  switch (choice.kind) {
    case 0:
      return { kind: 'merge-beads', beads: state.beads.slice(at, at + 2 + (second % 2)).map(({ id }) => id) };
    case 1:
      return { kind: 'split-bead', bead: bead.id, at: { vi: cutOf(bead, 'vi', second), en: cutOf(bead, 'en', third) } };
    case 2:
      return { kind: 'split-paragraph', paragraph: paragraph.id, offset: third % (paragraph.text.length + 1) };
    case 3:
      return side1.length < 2
        ? null
        : {
            kind: 'join-paragraphs',
            paragraphs: [side1[second % (side1.length - 1)]!, side1[(second % (side1.length - 1)) + 1]!],
          };
    case 4:
      return { kind: 'move-boundary', bead: bead.id, side, direction: second % 2 === 0 ? 'up' : 'down' };
    case 5:
      return {
        kind: 'insert-paragraph',
        bead: bead.id,
        side,
        at: second % (bead[side].length + 1),
        text,
        paragraphKind: 'list-item',
      };
    case 6:
      return { kind: 'delete-paragraph', paragraph: paragraph.id };
    case 7:
      return {
        kind: 'swap-beads',
        beads: [bead.id, pick(state.beads, second).id],
        side: pick([...LANGUAGES, 'both'] as const, third),
      };
    case 8:
      return { kind: 'swap-paragraphs', paragraphs: [paragraph.id, side1[first % side1.length] ?? paragraph.id] };
    case 9:
      return { kind: 'edit-text', paragraph: paragraph.id, text };
    case 10:
      return {
        kind: 'set-state',
        beads: state.beads.filter((_, index) => (second >> index) % 2 === 1).map(({ id }) => id),
        state: pick(BEAD_STATES, third),
      };
    default:
      return null;
  }
}

/** Other cuts through the same paragraphs, over a run of beads: what a new alignment hands in. */
function realignFor(state: EditState, { first, second, third }: Choice, ids: NewIds): EditCommand {
  const from = first % state.beads.length;
  const run = state.beads.slice(from, from + 1 + (second % 4));
  const sides = {
    vi: run.flatMap((bead) => bead.vi.map(({ id }) => id)),
    en: run.flatMap((bead) => bead.en.map(({ id }) => id)),
  };
  const [vi, en] = [third % (sides.vi.length + 1), second % (sides.en.length + 1)];
  const rows = [
    { id: run[0]!.id, state: 'automatic' as const, confidence: 0.5, vi: sides.vi.slice(0, vi), en: sides.en.slice(0, en) },
    { id: ids.bead(), state: 'automatic' as const, confidence: 0.75, vi: sides.vi.slice(vi), en: sides.en.slice(en) },
  ];
  return { kind: 'realign', replaced: run.map(({ id }) => id), beads: rows };
}

/** The command that `choice` means in this state, or null where it means none. */
export function commandFor(state: EditState, choice: Choice, ids: NewIds): EditCommand | null {
  if (choice.kind === 11 && state.beads.length > 0) return realignFor(state, choice, ids);
  const request = requestFor(state, choice);
  return request === null ? null : toCommand(request, ids);
}
