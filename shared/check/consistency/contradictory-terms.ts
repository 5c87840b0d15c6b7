/** Rule consistency.term-of-office: one Party congress or committee whose number and years do not go together everywhere. */

import type { Language } from '../../domain/language.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { inconsistency, type Place } from './draft.ts';
import { romanOrDigits } from './roman-or-digits.ts';

/** What a text says of one congress: whose it is, which in order, for which years. */
interface Term {
  readonly body: string;
  readonly number: number;
  readonly years: string;
  readonly place: Place;
}

/**
 * Statute of the Communist Party of Vietnam (2011), articles 10 and 18: each congress has its number, and its committee the same one
 * for the five years of its term. English names a single provincial one; Vietnamese says whose.
 */
const FORMS: Readonly<Record<Language, readonly RegExp[]>> = {
  vi: [
    /Đảng bộ (?<body>(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?: \p{Lu}\p{L}*){0,4}),? \(?(?:lần thứ|khóa|khoá) (?<number>[XVIL]+|\d{1,2}),? \(?nhiệm kỳ (?<from>\d{4}) ?[-–] ?(?<to>\d{4})/gu,
  ],
  en: [
    /(?<number>\d{1,2})(?:st|nd|rd|th) (?<body>Provincial|National) Party Congress(?: of Delegates)?,? \(?(?:for the |in the )?(?:term|tenure)?,? ?(?<from>\d{4}) ?[-–] ?(?<to>\d{4})/g,
    /(?<body>Provincial|National) Party (?:Executive )?(?:Committee|Congress)(?: of Delegates)?,? \(?(?:term|tenure|session) (?<number>[XVIL]+|\d{1,2}),? \(?(?:(?:term|tenure) )?(?<from>\d{4}) ?[-–] ?(?<to>\d{4})/g,
  ],
};

function termsOf(context: BeadContext, side: Language): readonly Term[] {
  return FORMS[side].flatMap((form) =>
    matchesOf(context[side].text, form).map((match): Term => {
      const { body = '', number = '', from = '', to = '' } = match.groups ?? {};
      const span = locate(context[side], match.index, match.index + match[0].length);
      return {
        body,
        number: romanOrDigits(number),
        years: `${from}-${to}`,
        place: { bead: context.index, vi: side === 'vi' ? span : null, en: side === 'en' ? span : null },
      };
    }),
  );
}

/** The places on `side` where number and years of a term do not go together as they do in an earlier place. */
export function checkTermsOfOffice(contexts: readonly BeadContext[], side: Language): readonly Draft[] {
  const terms = contexts.flatMap((context) => (/\d{4} ?[-–] ?\d{4}/.test(context[side].text) ? termsOf(context, side) : []));
  return terms.flatMap((term, index): Draft[] => {
    const other = terms
      .slice(0, index)
      .find((one) => one.body === term.body && (one.number === term.number) !== (one.years === term.years));
    if (other === undefined) return [];
    return [inconsistency(`consistency.term-of-office${side === 'vi' ? '-vi' : ''}`, term.place, other.place)];
  });
}
