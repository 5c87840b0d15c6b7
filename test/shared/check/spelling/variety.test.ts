/** British and American spelling: one finding where a text mixes them, each word where a house has one. */

import { expect, it } from 'vitest';
import { type HouseStyle, PRESS_PROFILE } from '../../../../shared/check/profile/profile.ts';
import { variantOf } from '../../../../shared/check/spelling/variants.ts';
import { checkSegment } from '../../../../shared/domain/pipeline.ts';

function varieties(en: string, style: HouseStyle = {}): readonly string[] {
  return checkSegment('Văn bản gốc.', en, { profile: { ...PRESS_PROFILE, style } })
    .filter(({ rule }) => rule === 'spelling.variety')
    .map((finding) => `${finding.en?.text} → ${finding.suggestion?.text} (${finding.related?.[0]?.en?.text ?? 'house'})`);
}

it.each([
  ['The colour of the harbor and the flavour of the tea.', 'harbor → harbour (colour)'],
  ['A labor market, a labor code and one programme.', 'programme → program (labor)'],
  ['They organised it and recognize them; they modernised it.', 'recognize → recognise (organised)'],
  ['Travellers traveled; travelling is slow.', 'traveled → travelled (Travellers)'],
  ['The fibre network of the tech center grew by 5 kilometres.', 'center → centre (fibre)'],
  ['They analysed the behavior of buyers; the analyses were analysed.', 'behavior → behaviour (analysed)'],
  ['Defense spending and the defence of the coast; an offence.', 'Defense → Defence (defence)'],
  ['Skilful workers fulfill the plan and the enrolment goal.', 'fulfill → fulfil (Skilful)'],
])('finds the mixture in %s', (en, expected) => {
  expect(varieties(en)).toEqual([expected]);
});

it.each([
  'The colour, the labour and the programme.',
  'The color, the labor and the program.',
  'The Oxford style organizes colour and labour.',
  'They organize and recognize.',
  'The Ministry of National Defence praised the defense of the dyke.',
  'The Labour Party and the labor market.',
  'A computer program in a training programme.',
  'They advise, exercise, supervise and televise; the size and the prize.',
  'The practice of honorary, humorous and laborious work.',
  'A meter reads metres.',
])('is silent on %s', (en) => {
  expect(varieties(en)).toEqual([]);
});

it.each<readonly [string, HouseStyle['spelling'], readonly string[]]>([
  ['Labor and colour.', 'british', ['Labor → Labour (house)']],
  ['Labor and colour.', 'american', ['colour → color (house)']],
  ['They organize it.', 'british', []],
  ['They organise it.', 'american', ['organise → organize (house)']],
  ['The program and the center.', 'british', ['program → programme (house)', 'center → centre (house)']],
])('holds %s against the %s house style', (en, spelling, expected) => {
  expect(varieties(en, spelling === undefined ? {} : { spelling })).toEqual(expected);
});

it('gives every variant its counterpart, and back', () => {
  for (const word of ['colour', 'theatre', 'travelled', 'defence', 'jewellery', 'mobilisation', 'paediatric', 'ageing']) {
    const variant = variantOf(word);
    expect(variantOf(variant?.counterpart ?? '')?.counterpart).toBe(word);
  }
});
