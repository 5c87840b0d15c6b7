/** The lexicon that every alignment starts from: all tables of this folder in one. */

import { compileLexicon, type Lexicon } from '../lexicon.ts';
import type { LexiconEntry, LexiconTable } from '../lexicon-entry.ts';
import { ABSTRACT_NOUNS_AND_TIME } from './abstract-nouns-and-time.ts';
import { BUILDING_AND_TRAFFIC } from './building-and-traffic.ts';
import { ECONOMY } from './economy.ts';
import { EDUCATION_AND_FAITH } from './education-and-faith.ts';
import { FAMILY_AND_HEALTH } from './family-and-health.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { GOVERNMENT } from './government.ts';
import { LAND_AND_WEATHER } from './land-and-weather.ts';
import { LAW_AND_ORDER } from './law-and-order.ts';
import { MEDIA_AND_TECHNOLOGY } from './media-and-technology.ts';
import { OFFICIAL_PHRASES } from './official-phrases.ts';
import { PUBLIC_ADMINISTRATION } from './public-administration.ts';
import { QUALITIES } from './qualities.ts';
import { SPORT_AND_ARTS } from './sport-and-arts.ts';
import { VERBS_OF_ACTION } from './verbs-of-action.ts';
import { VERBS_OF_SPEECH_AND_THOUGHT } from './verbs-of-speech-and-thought.ts';
import { WORLD } from './world.ts';

const TABLES: readonly LexiconTable[] = [
  ABSTRACT_NOUNS_AND_TIME,
  BUILDING_AND_TRAFFIC,
  ECONOMY,
  EDUCATION_AND_FAITH,
  FAMILY_AND_HEALTH,
  FUNCTION_WORDS,
  GOVERNMENT,
  LAND_AND_WEATHER,
  LAW_AND_ORDER,
  MEDIA_AND_TECHNOLOGY,
  OFFICIAL_PHRASES,
  PUBLIC_ADMINISTRATION,
  QUALITIES,
  SPORT_AND_ARTS,
  VERBS_OF_ACTION,
  VERBS_OF_SPEECH_AND_THOUGHT,
  WORLD,
];

export const BUILT_IN_ENTRIES: readonly LexiconEntry[] = TABLES.flatMap((table) =>
  Object.entries(table).map(([vi, en]) => ({ vi, en, weight: 1 })),
);

export const BUILT_IN_LEXICON: Lexicon = compileLexicon(BUILT_IN_ENTRIES);
