/** Applies a profile to the rules: which of them run at all, and how grave a finding becomes. */

import { type Category, SEVERITIES, type Severity } from '../../domain/finding.ts';
import type { Draft } from '../rule.ts';
import { RULES, ruleById } from '../rule-table.ts';
import type { Profile, RuleSetting } from './profile.ts';

export interface RuleSettings {
  /** Whether any rule of these categories is on: a check none of whose rules is need not run. */
  readonly runs: (...categories: readonly Category[]) => boolean;
  readonly isOn: (rule: string) => boolean;
  /**
   * How grave the draft's finding is. A case that its check takes for lighter or graver than the rule stays so by as many steps
   * under a profile that changes the rule.
   */
  readonly severityOf: (draft: Pick<Draft, 'rule' | 'severity'>) => Severity;
}

function shifted(severity: Severity, steps: number): Severity {
  const index = SEVERITIES.indexOf(severity) + steps;
  return SEVERITIES[Math.min(Math.max(index, 0), SEVERITIES.length - 1)] ?? severity;
}

/** What `profile` makes of the rule with this id. */
export function settingOf(profile: Profile | undefined, rule: string): RuleSetting {
  return profile?.rules.get(rule) ?? ruleById(rule).severity;
}

function settingsOf(profile: Profile | undefined): RuleSettings {
  const active = new Set(RULES.filter(({ id }) => settingOf(profile, id) !== 'off').map(({ category }) => category));
  return {
    runs: (...categories) => categories.some((category) => active.has(category)),
    isOn: (rule) => settingOf(profile, rule) !== 'off',
    severityOf: ({ rule, severity }) => {
      const own = ruleById(rule).severity;
      const set = settingOf(profile, rule);
      if (set === 'off' || set === own) return severity ?? own;
      return shifted(set, SEVERITIES.indexOf(severity ?? own) - SEVERITIES.indexOf(own));
    },
  };
}

const AS_THE_TABLE: RuleSettings = settingsOf(undefined);

/** The rules as `profile` wants them, as the rule table has them where there is none. */
export function ruleSettings(profile: Profile | undefined): RuleSettings {
  return profile === undefined ? AS_THE_TABLE : settingsOf(profile);
}
