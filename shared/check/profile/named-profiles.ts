/** The profiles that come with the product, made from the rule table so that a new rule has its place in each of them. */

import type { Category, Severity } from '../../domain/finding.ts';
import type { RuleInfo } from '../rule.ts';
import { RULES } from '../rule-table.ts';
import { PRESS_PROFILE, type Profile, type ProfileName, type RuleSetting } from './profile.ts';

/** What a text must have right whatever its style: the categories of the profile `numbers`. */
const FIGURES: ReadonlySet<Category> = new Set<Category>(['number', 'date', 'currency', 'unit']);

/** `strict` bars publishing for what is otherwise a blemish. */
const STRICTER: Readonly<Record<Severity, Severity>> = { critical: 'critical', major: 'major', minor: 'major', info: 'minor' };

function profileOf(name: ProfileName, settingOf: (rule: RuleInfo) => RuleSetting): Profile {
  const changed = RULES.filter((rule) => settingOf(rule) !== rule.severity);
  return { ...PRESS_PROFILE, name, rules: new Map(changed.map((rule) => [rule.id, settingOf(rule)])) };
}

const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  press: PRESS_PROFILE,
  strict: profileOf('strict', ({ severity }) => STRICTER[severity]),
  numbers: profileOf('numbers', ({ category, severity }) => (FIGURES.has(category) ? severity : 'off')),
};

/**
 * `press`: every rule as the table has it. `strict`: minor findings count as major, notes as minor. `numbers`: only numbers, dates,
 * currencies and units.
 */
export function namedProfile(name: ProfileName): Profile {
  return PROFILES[name];
}
