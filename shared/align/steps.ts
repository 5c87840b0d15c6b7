/** The moves of the search through the sentence grid, and what each of them is worth before any evidence. */

/** Move over `vi` and `en` sentences; `swap` crosses two pairs, `paragraph` leaves a whole paragraph without partner. */
export interface Step {
  readonly vi: number;
  readonly en: number;
  readonly kind: 'match' | 'swap' | 'skip-sentence' | 'skip-paragraph-vi' | 'skip-paragraph-en';
  /** Tried only near the best path. */
  readonly rare: boolean;
  /** Feature that stands for the move itself. */
  readonly feature: StepFeature;
}

export const STEP_FEATURES = [
  'step.1-1',
  'step.1-2',
  'step.1-3',
  'step.2-2',
  'step.swap',
  'skip.sentence',
  'skip.paragraph',
  'skip.length',
  'skip.furniture',
  'skip.short',
  'join',
  'join.broken',
] as const;

export type StepFeature = (typeof STEP_FEATURES)[number];

/** Lengths of 0 for a paragraph skip: it is as long as the paragraph that starts at the point. */
export const STEPS: readonly Step[] = [
  { vi: 1, en: 1, kind: 'match', rare: false, feature: 'step.1-1' },
  { vi: 1, en: 2, kind: 'match', rare: false, feature: 'step.1-2' },
  { vi: 2, en: 1, kind: 'match', rare: false, feature: 'step.1-2' },
  { vi: 1, en: 3, kind: 'match', rare: true, feature: 'step.1-3' },
  { vi: 3, en: 1, kind: 'match', rare: true, feature: 'step.1-3' },
  { vi: 2, en: 2, kind: 'match', rare: true, feature: 'step.2-2' },
  { vi: 2, en: 2, kind: 'swap', rare: true, feature: 'step.swap' },
  { vi: 1, en: 0, kind: 'skip-sentence', rare: false, feature: 'skip.sentence' },
  { vi: 0, en: 1, kind: 'skip-sentence', rare: false, feature: 'skip.sentence' },
  { vi: 0, en: 0, kind: 'skip-paragraph-vi', rare: false, feature: 'skip.paragraph' },
  { vi: 0, en: 0, kind: 'skip-paragraph-en', rare: false, feature: 'skip.paragraph' },
];

export const STEP_COUNT = STEPS.length;
