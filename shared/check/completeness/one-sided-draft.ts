/** Words a finding about something that stands on one side only: omission where the English lacks it, addition where the Vietnamese does. */

import type { ParagraphSpan, Severity } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';
import type { Draft } from '../rule.ts';

export function oneSidedDraft(
  bead: number,
  side: Language,
  what: 'paragraph' | 'sentence' | 'clause',
  span: ParagraphSpan | null,
  severity?: Severity,
): Draft {
  const rule = `${side === 'vi' ? 'omission' : 'addition'}.${what}`;
  const base = {
    rule,
    bead,
    vi: side === 'vi' ? span : null,
    en: side === 'en' ? span : null,
    params: { text: span?.text ?? '' },
    suggestion: null,
  };
  return severity === undefined ? base : { ...base, severity };
}
