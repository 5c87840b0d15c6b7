/** Rule name: people, places and foreign names must stand in the English as the Vietnamese has them, marks apart. */

import { compareNames } from '../name/compare-names.ts';
import { nameWords } from '../name/name-words.ts';
import type { BeadContext } from './bead-context.ts';
import { locate } from './joined-text.ts';
import type { Draft } from './rule.ts';

/**
 * The names of every two-sided bead. A name that the English has written before may be a pronoun or a title later, so the beads are
 * taken in order.
 */
export function checkNames(contexts: readonly BeadContext[]): readonly Draft[] {
  const met = new Set<string>();
  return contexts.flatMap((context) => {
    const { vi, en, index } = context;
    const drafts =
      context.bead.vi.length === 0 || context.bead.en.length === 0
        ? []
        : compareNames(vi.text, en.text, (folded) => met.has(folded)).map((found): Draft => {
            const viSpan = locate(vi, found.vi.start, found.vi.end);
            const enSpan = found.en === null ? null : locate(en, found.en.start, found.en.end);
            return {
              rule: `name.${found.kind}`,
              bead: index,
              vi: viSpan,
              en: enSpan,
              params: { vi: viSpan?.text ?? '', en: enSpan?.text ?? '', expected: found.expected },
              suggestion: enSpan === null ? null : { side: 'en', start: enSpan.start, end: enSpan.end, text: found.expected },
            };
          });
    for (const word of nameWords(en.text)) if (word.isCapital) met.add(word.folded);
    return drafts;
  });
}
