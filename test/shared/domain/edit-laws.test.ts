/** The laws of editing: any state is a partition, any edit can be taken back to the letter, no text is lost on the way. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '../../../shared/domain/app-error.ts';
import { applyEdit, applyEdits } from '../../../shared/domain/edit.ts';
import type { Applied } from '../../../shared/domain/edit-applied.ts';
import type { EditCommand } from '../../../shared/domain/edit-command.ts';
import { EDIT_FAILURES } from '../../../shared/domain/edit-failure.ts';
import { type EditState, paragraphsOf } from '../../../shared/domain/edit-state.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts';
import { choices, commandFor, counter, states } from './edit-arbitrary.ts';

/** All but `restore`, which only inverses hold. */
const EVERY_KIND = [
  ...['delete-paragraph', 'edit-text', 'insert-paragraph', 'join-paragraphs', 'merge-beads', 'move-boundary', 'realign'],
  ...['set-state', 'split-bead', 'split-paragraph', 'swap-beads', 'swap-paragraphs'],
];

const histories = fc.array(choices, { maxLength: 25 });

interface Step extends Applied {
  readonly command: EditCommand;
  readonly before: EditState;
}

/** Runs a random history; impossible commands must say so and change nothing. */
function run(start: EditState, history: Parameters<typeof commandFor>[1][]): readonly Step[] {
  const ids = counter(10_000, 10_000);
  const steps: Step[] = [];
  let state = start;
  for (const choice of history) {
    const command = commandFor(state, choice, ids);
    if (command === null) continue;
    const frozen = JSON.stringify(state);
    try {
      const applied = applyEdit(state, command);
      steps.push({ ...applied, command, before: state });
      expect(JSON.stringify(state)).toBe(frozen);
      state = applied.state;
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      expect(EDIT_FAILURES).toContain((error as AppError).params['reason']);
    }
  }
  return steps;
}

const property = (law: (start: EditState, steps: readonly Step[]) => void): void =>
  fc.assert(
    fc.property(states, histories, (start, history) => law(start, run(start, history))),
    { numRuns: 300 },
  );

/** A side's characters without white space, which cuts and joins may take and give. */
function letters(state: EditState, side: Language): string {
  return paragraphsOf(state, side)
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('');
}

test('every state is a partition: each paragraph once, no bead empty, no id twice', () => {
  property((_, steps) => {
    for (const { state } of steps) {
      const beads = state.beads.map(({ id }) => id);
      const paragraphs = LANGUAGES.flatMap((side) => paragraphsOf(state, side).map(({ id }) => id));
      expect(new Set(beads).size).toBe(beads.length);
      expect(new Set(paragraphs).size).toBe(paragraphs.length);
      for (const { vi, en } of state.beads) expect(vi.length + en.length).toBeGreaterThan(0);
    }
  });
});

test('a command and then its inverse leave everything as it was, also by way of the journal', () => {
  property((_, steps) => {
    for (const { state, before, inverse } of steps) {
      const stored = JSON.parse(JSON.stringify(inverse)) as readonly EditCommand[];
      expect(applyEdits(state, stored).state).toEqual(before);
    }
  });
});

test('the inverse of an inverse does the command again', () => {
  property((_, steps) => {
    for (const { state, inverse } of steps) {
      const undone = applyEdits(state, inverse);
      expect(applyEdits(undone.state, undone.inverse).state).toEqual(state);
    }
  });
});

test('a whole history undone is the import, and done again is where it stood', () => {
  property((start, steps) => {
    const last = steps.at(-1)?.state ?? start;
    const undone = steps.reduceRight((state, step) => applyEdits(state, step.inverse).state, last);
    expect(undone).toEqual(start);
    expect(steps.reduce((state, step) => applyEdit(state, step.command).state, undone)).toEqual(last);
  });
});

test('several commands as one edit are undone by one inverse', () => {
  property((start, steps) => {
    const commands = steps.map(({ command }) => command);
    const whole = applyEdits(start, commands);
    expect(whole.state).toEqual(steps.at(-1)?.state ?? start);
    expect(applyEdits(whole.state, whole.inverse).state).toEqual(start);
  });
});

test('only inserting, deleting and editing change what a side says; only swapping changes its order', () => {
  property((_, steps) => {
    for (const { command, before, state } of steps) {
      if (['insert-paragraph', 'delete-paragraph', 'edit-text'].includes(command.kind)) continue;
      const order = command.kind.startsWith('swap') ? (text: string) => [...text].sort().join('') : (text: string) => text;
      for (const side of LANGUAGES) expect(order(letters(state, side))).toBe(order(letters(before, side)));
    }
  });
});

test('commands make and drop as many paragraphs as their name says, and leave all others to the letter', () => {
  const made: Readonly<Record<string, readonly number[]>> = {
    ...{ 'insert-paragraph': [1], 'delete-paragraph': [-1], 'split-paragraph': [1], 'join-paragraphs': [-1] },
    'split-bead': [0, 1, 2],
  };
  property((_, steps) => {
    for (const { command, before, state } of steps) {
      const [old, now] = [before, state].map((one) => LANGUAGES.flatMap((side) => paragraphsOf(one, side)));
      expect(made[command.kind] ?? [0]).toContain(now!.length - old!.length);
      const texts = new Map(old!.map(({ id, text }) => [id, text]));
      const altered = now!.filter(({ id, text }) => texts.has(id) && texts.get(id) !== text);
      expect(altered.length).toBeLessThanOrEqual(/split|join|text/.test(command.kind) ? 2 : 0);
    }
  });
});

test('what an edit did not touch is the very same object', () => {
  property((_, steps) => {
    for (const { before, state, command } of steps) {
      if (command.kind === 'realign') continue;
      const old = new Map(before.beads.map((bead) => [bead.id, bead]));
      const touched = state.beads.filter((bead) => old.get(bead.id) !== bead);
      if (command.kind === 'set-state') expect(touched.length).toBeLessThanOrEqual(command.beads.length);
      else expect(touched.length).toBeLessThanOrEqual(2);
    }
  });
});

test('the random histories succeed with every command', () => {
  const done = new Map<string, number>();
  property((_, steps) => {
    for (const { command, inverse } of steps) {
      if (inverse.length > 0) done.set(command.kind, (done.get(command.kind) ?? 0) + 1);
    }
  });
  expect([...done.keys()].sort()).toEqual(EVERY_KIND);
  for (const [kind, times] of done) expect(times, kind).toBeGreaterThan(20);
});
