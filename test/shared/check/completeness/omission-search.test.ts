/** The search for omitted stretches against the plain definition: the best of all stretches by features times weights. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CoveredWord, WORD_CLASSES } from '../../../../shared/align/word-coverage.ts';
import { type OmissionScene, omissionScene } from '../../../../shared/check/completeness/omission-evidence.ts';
import { likeliestOmission, stretchScore } from '../../../../shared/check/completeness/omission-search.ts';
import { OMISSION_WEIGHTS } from '../../../../shared/check/completeness/omission-weights.ts';

interface Plan {
  readonly source: readonly (readonly [kind: number, key: number])[];
  readonly target: readonly number[];
  readonly links: readonly (readonly [source: number, target: number])[];
}

const PLAN: fc.Arbitrary<Plan> = fc.record({
  source: fc.array(fc.tuple(fc.nat(WORD_CLASSES.length - 1), fc.nat(3)), { minLength: 3, maxLength: 9 }),
  target: fc.array(fc.nat(WORD_CLASSES.length - 1), { minLength: 1, maxLength: 9 }),
  links: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 }),
});

function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** Words of four letters with a comma behind every third. */
function sceneOf(plan: Plan): OmissionScene {
  const links = plan.links.filter(([from, to]) => from < plan.source.length && to < plan.target.length);
  const word = (at: number, kind: number, key: string, partners: readonly number[]): CoveredWord => ({
    start: at * 6,
    end: at * 6 + 4,
    class: WORD_CLASSES[kind]!,
    key,
    partners: ascending(partners),
  });
  const text = (length: number): string =>
    Array.from({ length }, (_, at) => (at % 3 === 2 ? 'word, ' : 'word  '))
      .join('')
      .trimEnd();
  return omissionScene({
    side: 'vi',
    source: plan.source.map(([kind, key], at) =>
      word(
        at,
        kind,
        `${key}`,
        links.filter(([from]) => from === at).map(([, to]) => to),
      ),
    ),
    target: plan.target.map((kind, at) =>
      word(
        at,
        kind,
        '',
        links.filter(([, to]) => to === at).map(([from]) => from),
      ),
    ),
    sourceText: text(plan.source.length),
    targetText: text(plan.target.length),
    logRatio: 0,
  });
}

it('scores its stretch as features times weights say', () => {
  fc.assert(
    fc.property(PLAN, (plan) => {
      const scene = sceneOf(plan);
      const found = likeliestOmission(scene, OMISSION_WEIGHTS.vi);
      if (found !== null) expect(found.score).toBeCloseTo(stretchScore(scene, found.from, found.to, OMISSION_WEIGHTS.vi), 6);
    }),
  );
});

it('finds the best of all stretches that may begin where they do', () => {
  fc.assert(
    fc.property(PLAN, (plan) => {
      const scene = sceneOf(plan);
      const found = likeliestOmission(scene, OMISSION_WEIGHTS.vi);
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < scene.source.length; from++) {
        const isOwn = scene.isAmple[from] && !scene.detail().opens[from] && scene.source[from]!.class !== 'light';
        for (let to = from + 3; to <= scene.source.length; to++)
          if (!isOwn) best = Math.max(best, stretchScore(scene, from, to, OMISSION_WEIGHTS.vi));
      }
      expect(found?.score ?? Number.NEGATIVE_INFINITY).toBeCloseTo(best, 6);
    }),
  );
});

it('gives up early only where no stretch reaches what is asked', () => {
  fc.assert(
    fc.property(PLAN, fc.integer({ min: -6, max: 6 }), (plan, least) => {
      const scene = sceneOf(plan);
      const all = likeliestOmission(scene, OMISSION_WEIGHTS.vi);
      if (likeliestOmission(scene, OMISSION_WEIGHTS.vi, least) === null) expect(all?.score ?? least - 1).toBeLessThan(least);
    }),
  );
});
