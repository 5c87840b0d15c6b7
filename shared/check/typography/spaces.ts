/** Stray and missing spaces, and punctuation marks that stand twice: what a pattern sees on either side. */

import type { Language } from '../../domain/language.ts';
import { abbreviationKind } from '../../text/abbreviations.ts';
import type { BeadContext } from '../bead-context.ts';
import type { Draft } from '../rule.ts';
import { patternDrafts, type TypographyFault } from './fault.ts';

const ENDS_WORD = /[\p{L}\p{N}%)\]”’"']$/u;

function fault(pattern: RegExp, replacement: string | null, isFault?: TypographyFault['isFault']): TypographyFault {
  return { pattern, replacement, ...(isFault === undefined ? {} : { isFault }) };
}

/** New Hart's Rules (2014), 4.1, 4.5 and 4.12: no space before a closing mark or inside brackets and quotation marks, one between words. */
const STRAY_ON_BOTH_SIDES: readonly TypographyFault[] = [
  fault(/ {2,}(?=\S)/g, ' ', (before) => before !== '' && !before.endsWith('\n')),
  fault(/ +(?=[,;](?: |$))/g, '', (before) => ENDS_WORD.test(before)),
  fault(/ +(?=[.!?](?: \p{Lu}|$|\n))/gu, '', (before) => /[\p{L}\p{N})”"]$/u.test(before)),
  fault(/(?<=[([“]) +(?=\S)/g, ''),
  fault(/ +(?=[)\]”](?:[ ,.;:]|$))/g, '', (before) => /[\p{L}\p{N}.!?%]$/u.test(before)),
];

/** Hyphens with a space on one side: only English writes compounds with them. */
const STRAY_IN_ENGLISH: readonly TypographyFault[] = [
  fault(/ -(?=\p{Ll}{3})/gu, '-', (before) => /\p{Ll}{2}$/u.test(before)),
  fault(/- (?=\p{Ll}{3})(?!(?:and|or|to|nor|but)\b)/gu, null, (before) => /\p{Ll}{2}$/u.test(before)),
];

const ADDRESS = /[@_/\\#]|www\.|\p{L}\.\p{Ll}/u;

/** The characters around a mark up to the next spaces: an address, a file name and a list of abbreviations want no space. */
function isInAddress(before: string, after: string, mark: string): boolean {
  const chunk = `${/\S*$/.exec(before)?.[0] ?? ''}${mark}${/^\S*/.exec(after)?.[0] ?? ''}`;
  return ADDRESS.test(chunk);
}

/** Whether a full stop between two words ends a sentence: "opened.It", not "Mr.Nam", "TP.Vinh" or "Booking.Com". */
function endsSentence(language: Language): NonNullable<TypographyFault['isFault']> {
  return (before, after, mark) => {
    const word = /\p{L}+$/u.exec(before)?.[0] ?? '';
    const isWord = word.length > 1 && word === word.toLowerCase() && !before.endsWith(`.${word}`);
    return isWord && abbreviationKind(word, language) === undefined && !isInAddress(before, after, mark);
  };
}

function isBetweenWords(before: string, after: string, mark: string): boolean {
  return /[\p{L}\p{N})”]$/u.test(before) && !isInAddress(before, after, mark);
}

/** New Hart's Rules, 4.3 to 4.8: a space behind commas, semicolons and stops, and on the outer side of brackets and quotation marks. */
const MISSING: Readonly<Record<Language, readonly TypographyFault[]>> = { en: missingIn('en'), vi: missingIn('vi') };

function missingIn(language: Language): readonly TypographyFault[] {
  return [
    fault(/\.(?=\p{Lu}\p{L})/gu, '. ', endsSentence(language)),
    fault(/,(?=\p{L}{2})/gu, ', ', isBetweenWords),
    fault(/;(?=\p{L}{2})/gu, '; ', (before, after, mark) => isBetweenWords(before, after, mark) && !/&#?\w+$/.test(before)),
    fault(/\)(?=\p{L}{3})/gu, ') ', (before) => /\([^()]{3,}$/.test(before) && !/\(\p{Ll}+$/u.test(before)),
    fault(/”(?=\p{L}{2})/gu, '” ', (before) => /[\p{L}\p{N}.,!?]$/u.test(before)),
    fault(/“(?=\p{L})/gu, ' “', (before) => /[\p{Ll},;:]$/u.test(before)),
  ];
}

const DOUBLED: readonly TypographyFault[] = [
  fault(/,{2}(?=\s|$)|,{2}(?=\p{L})/gu, null, (before) => /[\p{L}\p{N})”]$/u.test(before)),
  fault(/;{2}|,[.;]|;[.,](?!\p{L})/gu, null, (before, after) => /[\p{L}\p{N})”]$/u.test(before) && /^(?:\s|$)/.test(after)),
];

/** Two stops at the end of a sentence; in Vietnamese "v.v.." is a habit. */
const DOUBLED_STOP: TypographyFault = fault(
  /\.{2}(?=["”’)]*(?:\s|$))/g,
  '.',
  (before) => /[\p{L}\p{N})”%]$/u.test(before) && !/v\.v$/iu.test(before),
);

/** Stray spaces, missing spaces and doubled marks on one side of a bead. */
export function checkSpaces(context: BeadContext, side: Language): readonly Draft[] {
  const stray = side === 'en' ? [...STRAY_ON_BOTH_SIDES, ...STRAY_IN_ENGLISH] : STRAY_ON_BOTH_SIDES;
  return [
    ...patternDrafts(context, side, 'typography.space', stray),
    ...patternDrafts(context, side, 'typography.missing-space', MISSING[side]),
    ...patternDrafts(context, side, 'typography.doubled-mark', [...DOUBLED, DOUBLED_STOP]),
  ];
}
