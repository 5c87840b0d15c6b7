/** Rule number.damaged: a figure that machine translation or scanning has torn apart, told as one fault. */

import type { Suggestion } from '../domain/finding.ts';
import type { Damage } from '../quantity/damage.ts';
import type { BeadContext } from './bead-context.ts';
import { locate } from './joined-text.ts';
import type { Draft } from './rule.ts';

function suggestionFor({ en }: BeadContext, { mending }: Damage): Suggestion | null {
  const span = mending === null ? null : locate(en, mending.range.start, mending.range.end);
  return mending === null || span === null ? null : { side: 'en', start: span.start, end: span.end, text: mending.text };
}

/** The stretch as it should read: the pieces mended, the percent sign or scale word behind them kept. */
function mendedText({ en }: BeadContext, { range, mending }: Damage): string {
  return mending === null ? '' : mending.text + en.text.slice(mending.range.end, range.end);
}

function draftOf(context: BeadContext, damage: Damage): Draft {
  const vi = damage.vi === null ? null : locate(context.vi, damage.vi.start, damage.vi.end);
  const en = locate(context.en, damage.range.start, damage.range.end);
  const words = { vi: vi?.text ?? '', en: en?.text ?? '', mended: mendedText(context, damage) };
  const reason = vi === null ? { context: 'alone' } : damage.mending === null ? {} : { context: 'mended' };
  return {
    rule: 'number.damaged',
    bead: context.index,
    vi,
    en,
    params: { ...words, ...reason },
    suggestion: suggestionFor(context, damage),
  };
}

/** The broken figures of the English; beside a Vietnamese text each names the figure that it was. */
export function checkDamagedFigures(context: BeadContext): readonly Draft[] {
  return context.bead.en.length === 0 ? [] : context.figures().damages.map((damage) => draftOf(context, damage));
}
