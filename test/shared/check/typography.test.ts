/** Stray spaces and signs without partner in the English; what looks like them and is right. */

import { expect, it } from 'vitest';
import { checkSegment } from '../../../shared/domain/pipeline.ts';

const VI = 'Văn bản gốc.';

/** "rule: characters → text with the suggestion carried out" for the typography of the English. */
function typographyOf(en: string): readonly string[] {
  return checkSegment(VI, en)
    .filter(({ category }) => category === 'typography')
    .map(({ rule, en: span, suggestion }) => {
      const mended =
        suggestion === null ? '' : ` → ${en.slice(0, suggestion.start)}${suggestion.text}${en.slice(suggestion.end)}`;
      return `${rule}: ${span?.text}${mended}`;
    });
}

it.each([
  ['The socio -economic plan.', 'typography.space: socio -economic → The socio-economic plan.'],
  ['The socio- economic plan.', 'typography.space: socio- economic'],
  ['The fair  opens today.', 'typography.space: fair  opens → The fair opens today.'],
  ['The fair , which opens today.', 'typography.space: fair , → The fair, which opens today.'],
  ['The fair ( the tenth) opens.', 'typography.space: ( the → The fair (the tenth) opens.'],
  ['The fair (the tenth opens today.', 'typography.unclosed: ('],
  ['The fair the tenth) opens today.', 'typography.unclosed: )'],
  ['The fair [the tenth opens.', 'typography.unclosed: ['],
  ['He said: we are ready”.', 'typography.unclosed: ”'],
])('finds the fault in %s', (en, expected) => {
  expect(typographyOf(en)).toEqual([expected]);
});

it.each([
  'The fair - the tenth - opens today.',
  'Small- and medium-sized enterprises took part.',
  'Medium- to long-term goals.',
  'a) The first task',
  '1) The first task (of three)',
  'The range is 5 - 10 km.',
  '“A quotation that goes on in the next paragraph.',
  'He asked (twice) and [once].',
  'Cao Bang - Lang Son Expressway.',
])('is silent on %s', (en) => {
  expect(typographyOf(en)).toEqual([]);
});
