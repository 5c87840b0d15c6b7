/** Words that British and American English spell differently: the table behind the check of mixed spelling. */

import { wordList } from '../../text/word-list.ts';

/** `oxford`: -ize, which American English and the Oxford style of British English share; it only quarrels with -ise. */
export type Variety = 'british' | 'american' | 'ise' | 'oxford';

export interface Variant {
  readonly variety: Variety;
  /** The same word in the other variety. */
  readonly counterpart: string;
}

/** A group of words with one difference: stems, what follows in each variety, and the endings behind it. */
interface Family {
  readonly stems: readonly string[];
  readonly british: string;
  readonly american: string;
  readonly endings: readonly string[];
  readonly varieties?: readonly [british: Variety, american: Variety];
}

const PLURAL = ['', 's'];
const VERB = ['e', 'es', 'ed', 'ing', 'er', 'ers'];

/**
 * Source: New Hart's Rules (2014), 21.2 "British and American spelling"; Peters, The Cambridge Guide to English Usage (2004), entries
 * "-or/-our", "-re/-er", "-l-/-ll-", "-ize/-ise". Left out: spellings that one variety has beside the other's (cancelled, judgement,
 * catalogue, glamour, meter, license, tire).
 */
const FAMILIES: readonly Family[] = [
  {
    stems: wordList(
      'arm behavi cand clam col endeav flav fav ferv flav harb hon hum lab misdemean neighb od parl rig rum savi sav splend succ tum val vap',
      'vig demean dishon disfav discol belab enam',
    ),
    british: 'our',
    american: 'or',
    endings: [
      '',
      's',
      'ed',
      'ing',
      'er',
      'ers',
      'able',
      'ably',
      'ful',
      'fully',
      'less',
      'ite',
      'ites',
      'hood',
      'hoods',
      'al',
      'ally',
      'y',
    ],
  },
  {
    stems: wordList('cent theat lit fib calib sab lust kilomet centimet millimet'),
    british: 're',
    american: 'er',
    endings: PLURAL,
  },
  { stems: wordList('meag somb spect'), british: 're', american: 'er', endings: [''] },
  { stems: ['cent'], british: 'red', american: 'ered', endings: [''] },
  { stems: wordList('defen offen preten'), british: 'ce', american: 'se', endings: ['', 's', 'less'] },
  {
    stems: wordList(
      'travel label fuel level signal channel model tunnel total quarrel rival dial marvel equal shovel pedal panel funnel',
    ),
    british: 'l',
    american: '',
    endings: ['ed', 'ing', 'er', 'ers'],
  },
  { stems: ['counsel'], british: 'l', american: '', endings: ['or', 'ors', 'ed', 'ing'] },
  { stems: ['marvel'], british: 'l', american: '', endings: ['ous', 'ously'] },
  { stems: wordList('fulfil enrol instal'), british: '', american: 'l', endings: ['ment', 'ments'] },
  { stems: wordList('fulfil enrol distil'), british: '', american: 'l', endings: PLURAL },
  { stems: wordList('skil wil'), british: '', american: 'l', endings: ['ful', 'fully'] },
  { stems: ['jewel'], british: 'lery', american: 'ry', endings: [''] },
  { stems: ['program'], british: 'me', american: '', endings: PLURAL },
  { stems: wordList('analy paraly cataly'), british: 's', american: 'z', endings: ['e', 'ed', 'ing', 'er', 'ers'] },
  { stems: ['practi'], british: 's', american: 'c', endings: ['ed', 'ing'] },
  { stems: ['gr'], british: 'ey', american: 'ay', endings: ['', 'ish'] },
  { stems: ['pl'], british: 'ough', american: 'ow', endings: ['', 's', 'ed', 'ing'] },
  { stems: ['alumin'], british: 'ium', american: 'um', endings: [''] },
  { stems: ['s'], british: 'ceptic', american: 'keptic', endings: ['', 's', 'al', 'ally', 'ism'] },
  { stems: ['m'], british: 'ould', american: 'old', endings: ['', 's', 'ed', 'ing', 'y'] },
  { stems: ['man'], british: 'oeuvre', american: 'euver', endings: PLURAL },
  { stems: ['ag'], british: 'eing', american: 'ing', endings: [''] },
  { stems: ['m'], british: 'um', american: 'om', endings: PLURAL },
  {
    stems: wordList('p orthop'),
    british: 'aed',
    american: 'ed',
    endings: ['iatric', 'iatrics', 'iatrician', 'iatricians', 'ic', 'ics'],
  },
  { stems: wordList('leuk an'), british: 'aemi', american: 'emi', endings: ['a', 'c'] },
  { stems: ['diarrh'], british: 'oea', american: 'ea', endings: [''] },
  { stems: ['h'], british: 'aemorrhage', american: 'emorrhage', endings: ['', 's', 'd'] },
  { stems: ['art'], british: 'efact', american: 'ifact', endings: PLURAL },
  { stems: ['p'], british: 'yjamas', american: 'ajamas', endings: [''] },
  { stems: ['co'], british: 'sy', american: 'zy', endings: [''] },
  { stems: ['sul'], british: 'phur', american: 'fur', endings: [''] },
  {
    stems: wordList(
      'agon american apolog author bapt brutal cannibal capital categor central character civil colon commercial computer concret critic',
      'crystal decentral democrat demon digital digit disorgan dramat econom emphas energ equal equit familiar fantas fertil final formal',
      'galvan general global harmon hospital human hypothes ideal immun individual industrial initial institutional international',
      'item jeopard legal liberal local magnet marginal material maxim mechan memor militar demilitar minim mobil demobil modern monet',
      'moral motor national neutral normal optim organ patron penal personal polar popular pressur priorit privat public radical rational',
      'real recogn regular reorgan revital revolution romantic sanit scrutin sensit social special stabil standard steril stigmat subsid',
      'summar symbol sympath synchron tantal terror theor union urban util vandal verbal victim visual weapon western concretis informat',
    ),
    british: 'is',
    american: 'iz',
    endings: [...VERB, 'ation', 'ations', 'able'],
    varieties: ['ise', 'oxford'],
  },
];

const VARIANTS: ReadonlyMap<string, Variant> = new Map(
  FAMILIES.flatMap(({ stems, british, american, endings, varieties = ['british', 'american'] }) =>
    stems.flatMap((stem) =>
      endings.flatMap((ending): readonly (readonly [string, Variant])[] => {
        const [here, there] = [stem + british + ending, stem + american + ending];
        return [
          [here, { variety: varieties[0], counterpart: there }],
          [there, { variety: varieties[1], counterpart: here }],
        ];
      }),
    ),
  ),
);

const SHORTEST = Math.min(...[...VARIANTS.keys()].map(({ length }) => length));

/** The variety that `word` (lower case) belongs to, and the word in the other one; undefined where both spell it alike. */
export function variantOf(word: string): Variant | undefined {
  return word.length < SHORTEST ? undefined : VARIANTS.get(word);
}
