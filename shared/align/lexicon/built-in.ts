/** The lexicon that every alignment starts from: all tables of this folder in one. */

import { compileLexicon, type Lexicon } from '../lexicon.ts';
import type { LexiconEntry, LexiconTable } from '../lexicon-entry.ts';
import { ABSTRACT_NOUNS_AND_TIME } from './abstract-nouns-and-time.ts';
import { ADMINISTRATIVE_WORK } from './administrative-work.ts';
import { ARMY_AND_WAR } from './army-and-war.ts';
import { ARTS_AND_FESTIVALS_AC_TO_MUA } from './arts-and-festivals-ac-to-mua.ts';
import { ARTS_AND_FESTIVALS_MUA_TO_VUONG } from './arts-and-festivals-mua-to-vuong.ts';
import { BUILDING_AND_TRAFFIC } from './building-and-traffic.ts';
import { COMMON_COMPOUNDS_AC_TO_CHUNG } from './common-compounds-ac-to-chung.ts';
import { COMMON_COMPOUNDS_CHUNG_TO_DONG } from './common-compounds-chung-to-dong.ts';
import { COMMON_COMPOUNDS_DONG_TO_LAN } from './common-compounds-dong-to-lan.ts';
import { COMMON_COMPOUNDS_LAN_TO_PHI } from './common-compounds-lan-to-phi.ts';
import { COMMON_COMPOUNDS_PHIEN_TO_THAM } from './common-compounds-phien-to-tham.ts';
import { COMMON_COMPOUNDS_THAM_TO_TRAI } from './common-compounds-tham-to-trai.ts';
import { COMMON_COMPOUNDS_TRAI_TO_YEU } from './common-compounds-trai-to-yeu.ts';
import { COMPOUND_QUALITIES_AC_TO_HUNG } from './compound-qualities-ac-to-hung.ts';
import { COMPOUND_QUALITIES_HUNG_TO_RONG } from './compound-qualities-hung-to-rong.ts';
import { COMPOUND_QUALITIES_RONG_TO_YEU } from './compound-qualities-rong-to-yeu.ts';
import { COMPOUND_VERBS_AN_TO_DAP } from './compound-verbs-an-to-dap.ts';
import { COMPOUND_VERBS_DAU_TO_LAM } from './compound-verbs-dau-to-lam.ts';
import { COMPOUND_VERBS_LAM_TO_SUM } from './compound-verbs-lam-to-sum.ts';
import { COMPOUND_VERBS_SUP_TO_XU } from './compound-verbs-sup-to-xu.ts';
import { COUNTRIES_AND_PEOPLES } from './countries-and-peoples.ts';
import { CRIME_AND_JUSTICE } from './crime-and-justice.ts';
import { DIPLOMACY } from './diplomacy.ts';
import { DISASTERS_AND_LANDSCAPE_ANH_TO_LUU } from './disasters-and-landscape-anh-to-luu.ts';
import { DISASTERS_AND_LANDSCAPE_LUU_TO_XOI } from './disasters-and-landscape-luu-to-xoi.ts';
import { DISCOURSE_MARKERS_BAN_TO_NEU } from './discourse-markers-ban-to-neu.ts';
import { DISCOURSE_MARKERS_NGAY_TO_XUA } from './discourse-markers-ngay-to-xua.ts';
import { ECONOMY } from './economy.ts';
import { EDUCATION_AND_FAITH } from './education-and-faith.ts';
import { ENVIRONMENT_AND_INDUSTRY } from './environment-and-industry.ts';
import { FAMILY_AND_HEALTH } from './family-and-health.ts';
import { FARMING_AND_FOOD_AN_TO_KHAU } from './farming-and-food-an-to-khau.ts';
import { FARMING_AND_FOOD_KHI_TO_XUC } from './farming-and-food-khi-to-xuc.ts';
import { FINANCE_AND_TRADE } from './finance-and-trade.ts';
import { FREE_RENDERINGS_AI_TO_DAN } from './free-renderings-ai-to-dan.ts';
import { FREE_RENDERINGS_DANH_TO_HOM } from './free-renderings-danh-to-hom.ts';
import { FREE_RENDERINGS_HON_TO_NHA } from './free-renderings-hon-to-nha.ts';
import { FREE_RENDERINGS_NHA_TO_THE } from './free-renderings-nha-to-the.ts';
import { FREE_RENDERINGS_THE_TO_YEU } from './free-renderings-the-to-yeu.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { GOVERNMENT } from './government.ts';
import { HEALTH_AC_TO_LAY } from './health-ac-to-lay.ts';
import { HEALTH_LAY_TO_Y } from './health-lay-to-y.ts';
import { LAND_AND_WEATHER } from './land-and-weather.ts';
import { LAW_AND_ORDER } from './law-and-order.ts';
import { LEARNING_AND_SCIENCE_AN_TO_MANG } from './learning-and-science-an-to-mang.ts';
import { LEARNING_AND_SCIENCE_MANG_TO_XA } from './learning-and-science-mang-to-xa.ts';
import { MEDIA_AND_TECHNOLOGY } from './media-and-technology.ts';
import { OFFICIAL_PHRASES } from './official-phrases.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PARTY_AND_STATE } from './party-and-state.ts';
import { PEOPLE_AND_HOME_ANH_TO_NGUOI } from './people-and-home-anh-to-nguoi.ts';
import { PEOPLE_AND_HOME_NGUOI_TO_Y } from './people-and-home-nguoi-to-y.ts';
import { PUBLIC_ADMINISTRATION } from './public-administration.ts';
import { QUALITIES } from './qualities.ts';
import { REPORTING_ANH_TO_KIEM } from './reporting-anh-to-kiem.ts';
import { REPORTING_KIEN_TO_YEU } from './reporting-kien-to-yeu.ts';
import { SHORT_WORDS_BAC_TO_GHEN } from './short-words-bac-to-ghen.ts';
import { SHORT_WORDS_GHEP_TO_NAN } from './short-words-ghep-to-nan.ts';
import { SHORT_WORDS_NAP_TO_TANG } from './short-words-nap-to-tang.ts';
import { SHORT_WORDS_TANG_TO_YEN } from './short-words-tang-to-yen.ts';
import { SPORT_A_TO_HANG } from './sport-a-to-hang.ts';
import { SPORT_AND_ARTS } from './sport-and-arts.ts';
import { SPORT_HANG_TO_XUONG } from './sport-hang-to-xuong.ts';
import { TIME_AND_QUANTITY_A_TO_NGAY } from './time-and-quantity-a-to-ngay.ts';
import { TIME_AND_QUANTITY_NGAY_TO_XAP } from './time-and-quantity-ngay-to-xap.ts';
import { TRANSPORT_AND_TOWNS } from './transport-and-towns.ts';
import { VERBS_OF_ACTION } from './verbs-of-action.ts';
import { VERBS_OF_SPEECH_AND_THOUGHT } from './verbs-of-speech-and-thought.ts';
import { WORLD } from './world.ts';

const TABLES: readonly LexiconTable[] = [
  ABSTRACT_NOUNS_AND_TIME,
  ADMINISTRATIVE_WORK,
  ARMY_AND_WAR,
  ARTS_AND_FESTIVALS_AC_TO_MUA,
  ARTS_AND_FESTIVALS_MUA_TO_VUONG,
  BUILDING_AND_TRAFFIC,
  COMMON_COMPOUNDS_AC_TO_CHUNG,
  COMMON_COMPOUNDS_CHUNG_TO_DONG,
  COMMON_COMPOUNDS_DONG_TO_LAN,
  COMMON_COMPOUNDS_LAN_TO_PHI,
  COMMON_COMPOUNDS_PHIEN_TO_THAM,
  COMMON_COMPOUNDS_THAM_TO_TRAI,
  COMMON_COMPOUNDS_TRAI_TO_YEU,
  COMPOUND_QUALITIES_AC_TO_HUNG,
  COMPOUND_QUALITIES_HUNG_TO_RONG,
  COMPOUND_QUALITIES_RONG_TO_YEU,
  COMPOUND_VERBS_AN_TO_DAP,
  COMPOUND_VERBS_DAU_TO_LAM,
  COMPOUND_VERBS_LAM_TO_SUM,
  COMPOUND_VERBS_SUP_TO_XU,
  COUNTRIES_AND_PEOPLES,
  CRIME_AND_JUSTICE,
  DIPLOMACY,
  DISASTERS_AND_LANDSCAPE_ANH_TO_LUU,
  DISASTERS_AND_LANDSCAPE_LUU_TO_XOI,
  DISCOURSE_MARKERS_BAN_TO_NEU,
  DISCOURSE_MARKERS_NGAY_TO_XUA,
  ECONOMY,
  EDUCATION_AND_FAITH,
  ENVIRONMENT_AND_INDUSTRY,
  FAMILY_AND_HEALTH,
  FARMING_AND_FOOD_AN_TO_KHAU,
  FARMING_AND_FOOD_KHI_TO_XUC,
  FINANCE_AND_TRADE,
  FUNCTION_WORDS,
  GOVERNMENT,
  HEALTH_AC_TO_LAY,
  HEALTH_LAY_TO_Y,
  LAND_AND_WEATHER,
  LAW_AND_ORDER,
  LEARNING_AND_SCIENCE_AN_TO_MANG,
  LEARNING_AND_SCIENCE_MANG_TO_XA,
  MEDIA_AND_TECHNOLOGY,
  OFFICIAL_PHRASES,
  ORGANISATIONS,
  PARTY_AND_STATE,
  PEOPLE_AND_HOME_ANH_TO_NGUOI,
  PEOPLE_AND_HOME_NGUOI_TO_Y,
  PUBLIC_ADMINISTRATION,
  QUALITIES,
  REPORTING_ANH_TO_KIEM,
  REPORTING_KIEN_TO_YEU,
  SHORT_WORDS_BAC_TO_GHEN,
  SHORT_WORDS_GHEP_TO_NAN,
  SHORT_WORDS_NAP_TO_TANG,
  SHORT_WORDS_TANG_TO_YEN,
  SPORT_A_TO_HANG,
  SPORT_AND_ARTS,
  SPORT_HANG_TO_XUONG,
  TIME_AND_QUANTITY_A_TO_NGAY,
  TIME_AND_QUANTITY_NGAY_TO_XAP,
  TRANSPORT_AND_TOWNS,
  VERBS_OF_ACTION,
  VERBS_OF_SPEECH_AND_THOUGHT,
  WORLD,
];

/** Words of a freer translation. */
const FREE_TABLES: readonly LexiconTable[] = [
  FREE_RENDERINGS_AI_TO_DAN,
  FREE_RENDERINGS_DANH_TO_HOM,
  FREE_RENDERINGS_HON_TO_NHA,
  FREE_RENDERINGS_NHA_TO_THE,
  FREE_RENDERINGS_THE_TO_YEU,
];

/** Free renderings tell which words a translation accounts for; which paragraphs belong together they blur, so they hardly count there. */
const FREE_WEIGHT = 0.05;

function entriesOf(tables: readonly LexiconTable[], weight: number): readonly LexiconEntry[] {
  return tables.flatMap((table) => Object.entries(table).map(([vi, en]) => ({ vi, en, weight })));
}

export const BUILT_IN_ENTRIES: readonly LexiconEntry[] = [...entriesOf(TABLES, 1), ...entriesOf(FREE_TABLES, FREE_WEIGHT)];

export const BUILT_IN_LEXICON: Lexicon = compileLexicon(BUILT_IN_ENTRIES);
