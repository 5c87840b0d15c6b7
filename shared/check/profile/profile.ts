/** Which rules run, how grave their findings are, and the house's own patterns and style. */

import type { Category, Severity } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';

/** What a profile makes of a rule. */
/** The profiles that come with the product. */
export const PROFILE_NAMES = ['press', 'strict', 'numbers'] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

export type RuleSetting = Severity | 'off';

/**
 * A pattern of the house. With one side named, every match on it is a finding; with both, a bead in which both match. A bead in
 * which something of `unless` matches is silent.
 */
export interface OwnPattern {
  /** The finding's rule is `own.<id>`. */
  readonly id: string;
  readonly category: Category;
  readonly severity: RuleSetting;
  /** Global, in Unicode mode. */
  readonly match: Partial<Readonly<Record<Language, RegExp>>>;
  readonly unless: Partial<Readonly<Record<Language, RegExp>>>;
  readonly message: { readonly vi: string; readonly en: string };
  /** What should stand in the place of the match, `$1` being its first group; of the English one where both sides match. */
  readonly suggestion: string | null;
}

/** How the house writes; a value left out is not checked, only its mixing within one text is. */
export interface HouseStyle {
  readonly spelling?: 'british' | 'american';
  readonly percent?: '%' | 'percent' | 'per cent';
  /** Where VND, USD and their like stand: "VND 5 billion" or "5 billion VND". */
  readonly currencyCode?: 'before' | 'after';
  readonly quotes?: 'curly' | 'straight';
}

/** Carries `work` out, or stops it and gives null where it takes much longer than any sound pattern would. */
export type TimeLimit = <Result>(work: () => Result) => { readonly result: Result } | null;

export interface Profile {
  readonly name: string;
  /** Rules by id that do not run, or whose findings are more or less grave than the rule table says. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly patterns: readonly OwnPattern[];
  readonly style: HouseStyle;
  /** How the host stops a pattern without end; patterns run unbounded where it is left out. */
  readonly timeLimit?: TimeLimit;
}

/** The default: every rule as the rule table has it. */
export const PRESS_PROFILE: Profile = { name: 'press', rules: new Map(), patterns: [], style: {} };
