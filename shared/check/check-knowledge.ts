/** What the checks know beforehand; each part may be missing, and then the rules that need it stay silent. */

import type { AlignOptions } from '../align/align.ts';
import type { TranslationMemory } from './consistency/translation-memory.ts';
import type { Profile } from './profile/profile.ts';
import type { SpellingDictionary } from './spelling/spelling-dictionary.ts';

export interface CheckKnowledge extends Pick<AlignOptions, 'lexicon' | 'glossary'> {
  readonly spelling?: SpellingDictionary;
  readonly profile?: Profile;
  readonly memory?: TranslationMemory;
}
