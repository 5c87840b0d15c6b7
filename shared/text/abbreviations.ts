/** Words that end in a full stop without ending a sentence, and the words that show that a new one has begun. */

import type { Language } from '../domain/language.ts';
import { wordList } from './word-list.ts';

/**
 * `name`: something always follows (a title, a street, "e.g."), so the sentence goes on; `number`: the sentence goes on when a
 * figure follows ("No. 18", "Jan. 5"); `open`: it may end a sentence, and does before an upper-case letter ("etc.", "v.v.");
 * `ambiguous`: it often stands before a name as well ("U.S. President"), so only a typical first word ends the sentence.
 */
export type AbbreviationKind = 'name' | 'number' | 'open' | 'ambiguous';

type AbbreviationTable = Readonly<Record<AbbreviationKind, readonly string[]>>;

/** Written with the case they are used in and without the last full stop. */
const TABLES: Readonly<Record<Language, AbbreviationTable>> = {
  // Academic and honorary titles, administrative units and addresses as Vietnamese newspapers shorten them.
  vi: {
    name: wordList(
      'TP Tp tp TX Tx tx TT Tt tt Q P H X Đ ĐT Đt GS Gs PGS Pgs TS Ts TSKH ThS Ths Th.S BS Bs BSCKI',
      'BSCKII KS Ks CN LS Ls DS Ds KTS NSND NSƯT NGND NGƯT Đ/c đ/c Đc đ.c Nxb NXB Th Tel ĐC LM HT ĐĐ',
    ),
    number: wordList('tr Tr'),
    open: wordList('v.v V.v vv'),
    ambiguous: [],
  },
  // The Chicago Manual of Style, 17th edition, chapter 10.
  en: {
    name: wordList(
      'Mr Mrs Ms Messrs Mx Dr Prof Assoc Asst Rev Fr Hon Pres Gov Sen Rep Gen Maj Col Lt Capt Cpt Cmdr',
      'Cdr Adm Sgt Brig Cpl Pvt Supt Insp Eng Arch St Mt Ft Dist Dept Assn Bros Ave Blvd Rd vs Vs cf Cf',
      'e.g E.g i.e I.e viz approx ca incl esp Ph',
    ),
    number: wordList(
      'No no Nos nos p pp Art Arts art Sec sec Ch ch Vol vol Fig Figs fig Eq Ex Cl cl para Par Tel tel',
      'Ext ext Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    ),
    open: wordList('etc Etc al'),
    ambiguous: wordList(
      'a.m p.m A.M P.M U.S U.K U.N U.S.A E.U D.C B.C A.D Ph.D M.Sc B.A M.D Inc Ltd Co Corp LLC Plc JSC Jr',
      'Sr Esq',
    ),
  },
};

/** Words that open sentences and seldom continue a name. */
const OPENERS: Readonly<Record<Language, readonly string[]>> = {
  vi: wordList(
    'Ông Bà Anh Chị Đây Đó Theo Tuy Trong Các Những Một Mỗi Tại Tới Từ Ngoài Cùng Với Sau Trước Hiện Để',
    'Nhưng Đến Khi Nếu Vì Do Bên Về Qua Đồng Đặc Nhờ Có Không Chúng Tôi Họ Hằng Song Mặc Năm Ngày Riêng',
    'Lễ',
  ),
  en: wordList(
    'The A An This That These Those It Its He His She Her They Their We Our I You In On At By From For',
    'With After Before During Since As When While If But And However Meanwhile Moreover Furthermore',
    'Besides Also According There Under To Over Among Both All Many Most Some Each Another Then Thus',
    'Although Despite',
  ),
};

function kindsOf(table: AbbreviationTable): readonly (readonly [string, AbbreviationKind])[] {
  const kinds: readonly AbbreviationKind[] = ['name', 'number', 'open', 'ambiguous'];
  return kinds.flatMap((kind) => table[kind].map((abbreviation) => [abbreviation, kind] as const));
}

/** Abbreviations that the other language's texts use as well: "Mr. Nam" in Vietnamese, "TP. Vinh" in English. */
const BORROWED: Readonly<Record<Language, AbbreviationTable>> = {
  vi: {
    name: wordList('Mr Mrs Ms Dr Prof St vs'),
    number: wordList('No Tel'),
    open: wordList('etc'),
    ambiguous: wordList('Inc Ltd Co Corp JSC Ph.D'),
  },
  en: { name: wordList('TP Tp TX TT GS PGS TS ThS BS'), number: [], open: wordList('v.v'), ambiguous: [] },
};

const KINDS: Readonly<Record<Language, ReadonlyMap<string, AbbreviationKind>>> = {
  vi: new Map([...kindsOf(BORROWED.vi), ...kindsOf(TABLES.vi)]),
  en: new Map([...kindsOf(BORROWED.en), ...kindsOf(TABLES.en)]),
};

const OPENER_SETS: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: new Set(OPENERS.vi),
  en: new Set(OPENERS.en),
};

/** What kind of abbreviation `word` (without its last full stop, case kept) is, or undefined. "GS.TS" is as its last part. */
export function abbreviationKind(word: string, language: Language): AbbreviationKind | undefined {
  const kinds = KINDS[language];
  const whole = kinds.get(word);
  if (whole !== undefined) return whole;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return 'ambiguous';
  const lastPart = word.slice(word.lastIndexOf('.') + 1);
  return lastPart === word ? undefined : kinds.get(lastPart);
}

/** Whether `word` is one that sentences begin with, as against a name. */
export function opensSentence(word: string, language: Language): boolean {
  return OPENER_SETS[language].has(word);
}
