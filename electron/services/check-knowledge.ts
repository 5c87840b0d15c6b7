/** What the checks know besides the library: the profile that was asked for, and the dictionary where it is used. */

import type { ProfileReference } from '../../shared/api/contract.ts';
import type { CheckKnowledge } from '../../shared/check/check-knowledge.ts';
import type { Profile } from '../../shared/check/profile/profile.ts';
import type { SpellingDictionary } from '../../shared/check/spelling/spelling-dictionary.ts';
import type { FileGrants } from '../file-grants.ts';
import type { Profiles } from './profiles.ts';

export interface KnowledgeSource {
  /** Undefined stands for the default. Rejects with AppError `profile-invalid` and what the reader of files throws. */
  profile(reference: ProfileReference | undefined): Promise<Profile | undefined>;
  /** Errors as {@link profile}. */
  knowing(reference: ProfileReference | undefined): Promise<CheckKnowledge>;
}

/** Everything is loaded by the first call that needs it, and kept. */
export function createCheckKnowledge(grants: FileGrants): KnowledgeSource {
  let profiles: Promise<Profiles> | undefined;
  let spelling: Promise<SpellingDictionary> | undefined;
  const profile: KnowledgeSource['profile'] = async (reference) => {
    if (reference === undefined) return undefined;
    profiles ??= import('./profiles.ts').then(({ createProfiles }) => createProfiles(grants));
    return (await profiles).find(reference);
  };
  return {
    profile,
    knowing: async (reference) => {
      const found = await profile(reference);
      const { ruleSettings } = await import('../../shared/check/profile/rule-settings.ts');
      // The dictionary takes longer to load than most pairs to check.
      if (found !== undefined && !ruleSettings(found).runs('spelling')) return { profile: found };
      spelling ??= import('./spelling/english-dictionary.ts').then(({ englishDictionary }) => englishDictionary());
      return { spelling: await spelling, ...(found === undefined ? {} : { profile: found }) };
    },
  };
}
