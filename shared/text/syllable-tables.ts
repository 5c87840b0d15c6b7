/** The onsets and rimes that Vietnamese spelling allows: what a syllable checker may combine. */

import { wordList } from './word-list.ts';

/**
 * Source: Đoàn Thiện Thuật, Ngữ âm tiếng Việt (1977), the syllable as onset + (glide) + nucleus + coda, with the spelling rules of
 * L. C. Thompson, A Vietnamese Reference Grammar (1965). Letters stand in NFC without tone.
 */
export const RIMES: readonly string[] = wordList(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en',
  'eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o',
  'oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn',
  'oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân',
  'uâng uât uây uê uêch uênh uơ uy uya uych uynh uyp uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt ư',
  'ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
);

/** Onsets that stand before any rime. */
export const FREE_ONSETS: readonly string[] = ['', ...wordList('b ch d đ h kh l m n nh p ph r s t th tr v x')];

/** The velar onsets /k ɣ ŋ/ change their spelling before e, ê, i. */
export const VELAR_ONSETS: readonly { readonly beforeFront: string; readonly elsewhere: string }[] = [
  { beforeFront: 'k', elsewhere: 'c' },
  { beforeFront: 'gh', elsewhere: 'g' },
  { beforeFront: 'ngh', elsewhere: 'ng' },
];

/** After "qu", whose u is the glide /w/. The i of "qui" is the older spelling of "quy". */
export const RIMES_AFTER_QU: readonly string[] = wordList(
  'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên êt i it',
  'ôc ơ y ych yên yêt ynh yt',
);

/** After "gi" /z/, whose i merges with a rime in i or iê: gì, giếng. */
export const RIMES_AFTER_GI: readonly string[] = [
  '',
  ...wordList(
    'n a ac ai am an ang anh ao ap at au ay ăc ăn ăng ăt âm ân âp ât âu ây e eo ec em en eng ep et êc',
    'êm êng êt êu o oi on ong ot ô ôc ôi ông ôt ơ ơi u uc ui um un up ut uôc uôi uông ư ưa ưt ương ên',
    'âc ua',
  ),
];

/** Rimes spelled with y; they stand alone (yêu) or, as plain "y", after the onsets that allow both spellings (kỹ, lý, mỹ). */
export const Y_RIMES_ALONE: readonly string[] = ['y', 'yêm', 'yên', 'yêng', 'yêt', 'yêu'];
export const ONSETS_BEFORE_Y: readonly string[] = ['h', 'k', 'l', 'm', 's', 't', 'v'];

/** Spellings from highland languages that Vietnamese text treats as its own syllables (Đắk Lắk, Đắk Nông). */
export const BORROWED_SYLLABLES: readonly string[] = ['đăk', 'lăk'];
