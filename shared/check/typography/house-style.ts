/** Rule typography.number-style: percent, money and large figures written in one way throughout the English, or in the house's. */

import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { HouseStyle } from '../profile/profile.ts';
import type { Draft } from '../rule.ts';

/** One way of writing, and where it stands. */
interface Written {
  readonly style: string;
  readonly context: BeadContext;
  readonly start: number;
  readonly text: string;
}

/** A thing that can be written in several ways; every pattern is one way. */
interface Choice {
  readonly ways: readonly { readonly style: string; readonly pattern: RegExp; readonly sample: string }[];
  /** What the house wants, by its name in `ways`. */
  readonly house: (style: HouseStyle) => string | undefined;
  /** A sign that must stand in the text for any of the ways to be there. */
  readonly sign: RegExp;
}

const FIGURE = String.raw`\d[\d.,]*`;
const SCALE = String.raw`(?:\s(?:thousand|million|billion|trillion))?`;
const CODES = '(?:VND|VNĐ|USD|EUR|JPY|CNY|KRW)';

/** New Hart's Rules (2014), 11.1 and 11.6: one style of figures in one text. */
const CHOICES: readonly Choice[] = [
  {
    sign: /%|per ?cent/,
    house: ({ percent }) => percent,
    ways: [
      { style: '%', pattern: new RegExp(`${FIGURE} ?%`, 'g'), sample: '%' },
      { style: 'percent', pattern: new RegExp(`${FIGURE}[ -]percent\\b`, 'g'), sample: 'percent' },
      { style: 'per cent', pattern: new RegExp(`${FIGURE} per cent\\b`, 'g'), sample: 'per cent' },
    ],
  },
  {
    sign: /VN[DĐ]|USD|EUR|JPY|CNY|KRW/,
    house: ({ currencyCode }) => currencyCode,
    ways: [
      { style: 'before', pattern: new RegExp(`\\b${CODES} ?${FIGURE}${SCALE}(?! ?${CODES})`, 'g'), sample: 'VND 5 billion' },
      {
        style: 'after',
        pattern: new RegExp(`(?<!${CODES} ?)(?<![\\d.,])${FIGURE}${SCALE} ?${CODES}\\b`, 'g'),
        sample: '5 billion VND',
      },
    ],
  },
  {
    sign: /\d{5}|\d,\d{3}/,
    house: () => undefined,
    ways: [
      { style: 'grouped', pattern: /(?<![\d.,/])\d{2,3}(?:,\d{3})+(?![\d,])/g, sample: '12,000' },
      {
        style: 'plain',
        pattern: /(?<![\p{L}\d.,/#+()-]|(?:[Nn]o\.?|[Nn]umber|code|ID|[Tt]el\.?|[Pp]hone) ?)[1-9]\d{4,6}(?= (?!of\b)\p{Ll}{3})/gu,
        sample: '12000',
      },
    ],
  },
];

function writtenIn(contexts: readonly BeadContext[], { ways, sign }: Choice): readonly Written[] {
  return contexts
    .filter(({ en }) => sign.test(en.text))
    .flatMap((context) =>
      ways.flatMap(({ style, pattern }) =>
        [...context.en.text.matchAll(pattern)].map((match) => ({ style, context, start: match.index, text: match[0] })),
      ),
    );
}

function draft({ context, start, text }: Written, other: string, elsewhere?: Written): Draft {
  const place =
    elsewhere === undefined ? null : locate(elsewhere.context.en, elsewhere.start, elsewhere.start + elsewhere.text.length);
  return {
    rule: 'typography.number-style',
    bead: context.index,
    vi: null,
    en: locate(context.en, start, start + text.length),
    params: { en: text, other },
    suggestion: null,
    ...(elsewhere === undefined || place === null
      ? {}
      : { related: [{ pair: null, bead: elsewhere.context.index, vi: null, en: place }] }),
  };
}

function byUse(written: readonly Written[]): readonly (readonly Written[])[] {
  const groups = new Map<string, Written[]>();
  for (const one of written) groups.set(one.style, [...(groups.get(one.style) ?? []), one]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function checkChoice(contexts: readonly BeadContext[], choice: Choice, style: HouseStyle): readonly Draft[] {
  const written = writtenIn(contexts, choice);
  const house = choice.house(style);
  if (house !== undefined) {
    const sample = choice.ways.find((way) => way.style === house)?.sample ?? house;
    return written.filter((one) => one.style !== house).map((one) => draft(one, sample));
  }
  const [usual, rarer] = byUse(written);
  const [first, other] = [rarer?.[0], usual?.[0]];
  return first === undefined || other === undefined ? [] : [draft(first, other.text, other)];
}

/** At most one finding for percent, one for money and one for large figures; with a house style, every place that departs from it. */
export function checkNumberStyle(contexts: readonly BeadContext[], style: HouseStyle): readonly Draft[] {
  return CHOICES.flatMap((choice) => checkChoice(contexts, choice, style));
}
