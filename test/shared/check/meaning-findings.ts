/** Runs a check of meaning on one pair of segments and says what it found, as its tests compare it. */

import { createAligner } from '../../../shared/align/align.ts';
import { type BeadContext, beadContext } from '../../../shared/check/bead-context.ts';
import type { Draft } from '../../../shared/check/rule.ts';
import type { Paragraph } from '../../../shared/domain/document.ts';

const ALIGN = createAligner();

function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text, source: { text, start: 0, end: text.length } };
}

/** "rule: Vietnamese characters / English characters" of every finding. */
export function meaningFindings(check: (context: BeadContext) => readonly Draft[], vi: string, en: string): readonly string[] {
  const context = beadContext(0, { vi: [0], en: [0], confidence: 1 }, { vi: [paragraph(vi)], en: [paragraph(en)], align: ALIGN });
  return check(context).map((draft) => `${draft.rule}: ${draft.vi?.text ?? ''} / ${draft.en?.text ?? ''}`);
}
