/** Every rule as a profile applies it, with the house's own patterns: what `doichieu rules` publishes. */

import type { Message } from '../domain/message.ts';
import { ownRuleId } from './profile/own-patterns.ts';
import type { OwnPattern, Profile, RuleSetting } from './profile/profile.ts';
import { settingOf } from './profile/rule-settings.ts';
import type { RuleInfo } from './rule.ts';
import { RULES } from './rule-table.ts';

export interface ListedRule extends Omit<RuleInfo, 'severity'> {
  readonly severity: RuleSetting;
  /** What the rule finds. */
  readonly title: Message;
}

/** The sides that a pattern needs; its example is what it looks for. */
function listPattern(pattern: OwnPattern): ListedRule {
  const { category, severity, match, unless, message } = pattern;
  const needsVi = (match.vi ?? unless.vi) !== undefined;
  const needsEn = (match.en ?? unless.en) !== undefined;
  return {
    id: ownRuleId(pattern),
    category,
    severity,
    needs: needsVi && needsEn ? 'both' : needsVi ? 'vi' : 'en',
    title: { key: 'own.message', params: { text: message } },
    example: {
      vi: match.vi === undefined ? '' : `/${match.vi.source}/`,
      en: match.en === undefined ? '' : `/${match.en.source}/`,
    },
  };
}

/** The rule table in its order, each rule as grave as `profile` has it, then the profile's patterns. */
export function listRules(profile?: Profile): readonly ListedRule[] {
  const table = RULES.map((rule) => ({
    ...rule,
    severity: settingOf(profile, rule.id),
    title: { key: `rule.${rule.id}.title`, params: {} },
  }));
  return [...table, ...(profile?.patterns ?? []).map(listPattern)];
}
