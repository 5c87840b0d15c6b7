/** Rule spelling.variety: British and American spelling mixed in one text, or words that are not of the house's variety. */

import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { HouseStyle } from '../profile/profile.ts';
import type { Draft } from '../rule.ts';
import type { TokensOf } from './tokens.ts';
import { type Variant, type Variety, variantOf } from './variants.ts';

/** A word of one variety, in its place. */
interface Marked extends Variant {
  readonly context: BeadContext;
  readonly word: string;
  readonly start: number;
}

/** Names keep their spelling ("Ministry of National Defence", "Labor Party"), so only small letters speak. */
function markedWords(context: BeadContext, tokensOf: TokensOf): readonly Marked[] {
  return tokensOf(context.en).flatMap(({ word, start, isInitial }): readonly Marked[] => {
    const lower = isInitial ? word.charAt(0).toLowerCase() + word.slice(1) : word;
    const variant = variantOf(lower);
    return variant === undefined || isProgramOfMachines(lower, context.en.text, start)
      ? []
      : [{ ...variant, context, word, start }];
  });
}

/** A computer program is one in Britain too. */
function isProgramOfMachines(word: string, text: string, start: number): boolean {
  return (
    /^programs?$/.test(word) &&
    /\b(?:computer|software|malware|spyware|antivirus|AI)\b/i.test(text.slice(Math.max(0, start - 40), start + 60))
  );
}

/** What the varieties are called in a message. */
const NAMES: Readonly<Record<Variety, { readonly vi: string; readonly en: string }>> = {
  british: { vi: 'Anh', en: 'British' },
  ise: { vi: 'Anh (-ise)', en: 'British (-ise)' },
  american: { vi: 'Mỹ', en: 'American' },
  oxford: { vi: 'Mỹ (-ize)', en: 'American (-ize)' },
};

type Reason = { readonly vi: string; readonly en: string };

function inCaseOf(word: string, counterpart: string): string {
  return word.charAt(0) === word.charAt(0).toLowerCase()
    ? counterpart
    : counterpart.charAt(0).toUpperCase() + counterpart.slice(1);
}

function draft({ context, word, start, variety, counterpart }: Marked, reason: Reason, other?: Marked): Draft {
  const span = locate(context.en, start, start + word.length);
  const place = other === undefined ? null : locate(other.context.en, other.start, other.start + other.word.length);
  return {
    rule: 'spelling.variety',
    bead: context.index,
    vi: null,
    en: span,
    params: { en: word, variety: NAMES[variety], reason },
    suggestion: span === null ? null : { side: 'en', start: span.start, end: span.end, text: inCaseOf(word, counterpart) },
    ...(other === undefined || place === null
      ? {}
      : { related: [{ pair: null, bead: other.context.index, vi: null, en: place }] }),
  };
}

/** The first word of the rarer of two groups, with the first of the other; null where one of them is empty. */
function mixed(words: readonly Marked[], one: readonly Variety[], two: readonly Variety[]): readonly [Marked, Marked] | null {
  const [first, second] = [one, two].map((varieties) => words.filter(({ variety }) => varieties.includes(variety)));
  const [a, b] = [first?.[0], second?.[0]];
  if (a === undefined || b === undefined) return null;
  return (first?.length ?? 0) <= (second?.length ?? 0) ? [a, b] : [b, a];
}

const BRITISH: readonly Variety[] = ['british', 'ise'];

/**
 * Without a house variety: at most one finding in a document, on the first word of the rarer variety. With one: every word of the other.
 * -ize is of either variety, but not beside -ise.
 */
export function checkVariety(contexts: readonly BeadContext[], { spelling }: HouseStyle, tokensOf: TokensOf): readonly Draft[] {
  const words = contexts.flatMap((context) => markedWords(context, tokensOf));
  if (spelling !== undefined) {
    const wrong = spelling === 'british' ? ['american'] : BRITISH;
    const reason = { vi: `tòa soạn viết theo kiểu ${NAMES[spelling].vi}`, en: `the house writes ${NAMES[spelling].en} English` };
    return words.filter(({ variety }) => wrong.includes(variety)).map((word) => draft(word, reason));
  }
  const found = mixed(words, BRITISH, ['american']) ?? mixed(words, ['ise'], ['oxford']);
  if (found === null) return [];
  const [word, other] = found;
  const reason = { vi: `nơi khác trong bài viết “${other.word}”`, en: `elsewhere the text has “${other.word}”` };
  return [draft(word, reason, other)];
}
