/** What every rule of consistency hands on: a place, and the other place that it does not agree with. */

import type { ParagraphSpan, RelatedPlace } from '../../domain/finding.ts';
import type { Draft } from '../rule.ts';

/** One rendering where it stands. */
export interface Place {
  /** 0-based bead index. */
  readonly bead: number;
  readonly vi: ParagraphSpan | null;
  readonly en: ParagraphSpan | null;
}

/** A finding at `place`, which `other` of the same documents contradicts; the message gets the words of both. */
export function inconsistency(rule: string, place: Place, other: Place): Draft {
  return relatedDraft(rule, place, [{ pair: null, ...other }]);
}

/** A finding at `place` with the places that it is compared with, the first of which the message quotes. */
export function relatedDraft(rule: string, { bead, vi, en }: Place, related: readonly RelatedPlace[]): Draft {
  const [first] = related;
  const params = {
    vi: vi?.text ?? '',
    en: en?.text ?? '',
    otherVi: first?.vi?.text ?? '',
    otherEn: first?.en?.text ?? '',
    title: first?.pair?.title ?? '',
  };
  return { rule, bead, vi, en, params, suggestion: null, related };
}
