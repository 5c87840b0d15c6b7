/** Rule consistency.same-english: a body and its standing committee, two in the Vietnamese, under one English name. */

import { foldKeepingMarks } from '../../text/fold.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { inconsistency, type Place } from './draft.ts';

/** Statute of the Communist Party of Vietnam (2011), articles 19–20: the committee elects a standing committee from its members. */
const STANDING = /ban thường vụ (?:tỉnh|thành|huyện|quận|thị|đảng) ủy/g;
const COMMITTEE = /(?<!ban thường vụ |thường trực )(?:tỉnh|thành|huyện|quận|thị) ủy/;

/** What English may make of the standing committee. */
const ENGLISH_STANDING = /\b(?:standing|permanent|bureau|board|executive)\b/i;
const ENGLISH_COMMITTEE = /\b(?:Provincial|Municipal|City|District|Town)(?:'s)? Party Committee\b/;

function placeOf(context: BeadContext, vietnamese: RegExpExecArray | RegExpMatchArray): Place {
  const english = ENGLISH_COMMITTEE.exec(context.en.text);
  const start = vietnamese.index ?? 0;
  return {
    bead: context.index,
    vi: locate(context.vi, start, start + vietnamese[0].length),
    en: english === null ? null : locate(context.en, english.index, english.index + english[0].length),
  };
}

/** The first bead whose standing committee the English calls what it calls the committee itself elsewhere. */
export function checkSameEnglish(contexts: readonly BeadContext[]): readonly Draft[] {
  const named = contexts.filter(
    ({ vi, en }) => vi.text !== '' && ENGLISH_COMMITTEE.test(en.text) && !ENGLISH_STANDING.test(en.text),
  );
  const standing: Place[] = [];
  const committees: Place[] = [];
  for (const context of named) {
    const vietnamese = foldKeepingMarks(context.vi.text);
    const [committee, all] = [COMMITTEE.exec(vietnamese), [...vietnamese.matchAll(STANDING)]];
    if (committee !== null && all.length === 0) committees.push(placeOf(context, committee));
    if (committee === null && all[0] !== undefined) standing.push(placeOf(context, all[0]));
  }
  const [fault, other] = [standing[0], committees[0]];
  return fault === undefined || other === undefined ? [] : [inconsistency('consistency.same-english', fault, other)];
}
