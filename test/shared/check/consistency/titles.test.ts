/** Offices and bodies: one name in a text, whatever the order of its words. */

import { describe, expect, it } from 'vitest';
import { pairConsistency, sideConsistency } from '../check-document.ts';

const FOUND: readonly (readonly [texts: readonly string[], expected: string])[] = [
  [
    [
      "Tran Van Hai, Standing Vice Chairman of the Provincial People's Council, spoke first.",
      "Do Thi Lan, Permanent Vice Chairwoman of the Provincial People's Committee, replied.",
    ],
    'title: Permanent Vice Chairwoman ≠ Standing Vice Chairman',
  ],
  [
    [
      'The Standing Deputy Secretary opened the session.',
      'The Standing Deputy Secretary agreed.',
      'The Permanent Vice Chairman closed it.',
    ],
    'title: Permanent Vice Chairman ≠ Standing Deputy Secretary',
  ],
  [
    [
      'The Permanent Vice Chairman opened it.',
      'The Standing Deputy Secretary agreed.',
      'The Standing Deputy Secretary closed it.',
    ],
    'title: Permanent Vice Chairman ≠ Standing Deputy Secretary',
  ],
  [
    ["The Vice Chairman of the City People's Committee came.", "The Deputy Chairman of the City People's Committee left."],
    'title: Deputy Chairman ≠ Vice Chairman',
  ],
  [['Chairwoman Le Thi Thu asked for reports.', 'Chairman Le Thi Thu thanked them.'], 'title: Chairman ≠ Chairwoman'],
  [
    ['Pham Thi Hoa, Chairperson of the union, spoke.', 'Chairwoman of the union Pham Thi Hoa agreed.'],
    'title: Chairwoman ≠ Chairperson',
  ],
  [
    ['The Provincial Steering Committee met.', 'The Provincial Steering Board approved it.'],
    'title: Steering Board ≠ Steering Committee',
  ],
  [
    ['The Department of Home Affairs reported.', 'The Department of Internal Affairs added a note.'],
    'title: Department of Internal Affairs ≠ Department of Home Affairs',
  ],
  [
    ['The Deputy Director of the hospital came.', 'The Vice Director of the school came.'],
    'title: Vice Director ≠ Deputy Director',
  ],
  [['The Deputy Secretary spoke.', 'The Vice Secretary spoke.'], 'title: Vice Secretary ≠ Deputy Secretary'],
  [
    ['Deputy Prime Minister Ho Van Khanh came.', 'Vice Prime Minister Ho Van Khanh left.'],
    'title: Vice Prime Minister ≠ Deputy Prime Minister',
  ],
  [
    ['The Inspection Commission met.', 'The Inspection Committee decided.'],
    'title: Inspection Committee ≠ Inspection Commission',
  ],
  [['The Military Command helped.', 'The Military Headquarters sent men.'], 'title: Military Headquarters ≠ Military Command'],
];

const SILENT: readonly (readonly string[])[] = [
  ['The Provincial Party Secretary spoke.', 'The Secretary of the Provincial Party Committee spoke.'],
  [
    'The Provincial Steering Committee for Administrative Reform met.',
    'The Provincial Administrative Reform Steering Committee met.',
  ],
  ["The Chairman of the People's Committee, Le Van Binh, spoke.", "Chairwoman of the People's Council Do Thi Lan spoke."],
  [
    "Chairmen of the People's Committees came.",
    "Chairman of the People's Committee Le Van Binh spoke.",
    'The Chairpersons of unions came.',
  ],
  ['The Vice Chairman spoke.', 'The Deputy Secretary spoke.', 'The Deputy Head spoke.'],
  ["The Vice Chairman of the People's Council spoke.", 'The Deputy Chairman of the National Assembly spoke.'],
  ['The Provincial Steering Committee met.', 'The Central Steering Board met.'],
  ['The Standing Committee met.', 'The permanent members of the Security Council met.'],
  ['The Permanent Secretary of the ministry spoke.', 'The Standing Vice Chairman spoke.'],
  ['The Deputy Director General came.', 'The Vice Director of the school came.'],
  ['Standing Vice Chairman Tran Van Hai spoke.', 'The standing office reported; permanent jobs were created.'],
  ['Do Thi Lan - Deputy Secretary, Chairman Le Van Binh and others came.', 'Chairwoman Do Thi Lan thanked Le Van Binh.'],
  ['Vice Chairwoman Do Thi Lan and Chairman Le Van Binh spoke.', 'Vice Chairwoman Do Thi Lan thanked Chairman Le Van Binh.'],
];

describe('one office in two wordings', () => {
  it.each(FOUND)('finds it in %j', (texts, expected) => {
    expect(sideConsistency('en', texts)).toEqual([expected]);
  });

  it.each(SILENT.map((texts) => [texts]))('is silent on %j', (texts) => {
    expect(sideConsistency('en', texts)).toEqual([]);
  });

  it('asks the Vietnamese where there is one', () => {
    const en = ['The Standing Vice Chairman opened the fair.', 'The Permanent Vice Chairman closed it.'] as const;
    expect(
      pairConsistency([
        ['Phó Chủ tịch Thường trực khai mạc hội chợ.', en[0]],
        ['Phó Chủ tịch Thường trực bế mạc hội chợ.', en[1]],
      ]),
    ).toEqual(['title: Permanent Vice Chairman ≠ Standing Vice Chairman']);
    expect(
      pairConsistency([
        ['Phó Chủ tịch Thường trực khai mạc hội chợ.', en[0]],
        ['Phó Chủ tịch chuyên trách bế mạc hội chợ.', en[1]],
      ]),
    ).toEqual([]);
  });
});

describe('one name in two wordings', () => {
  const VI = 'Chương trình giảm nghèo bền vững';

  it('finds a word put in the place of another that translates the same', () => {
    expect(
      pairConsistency([
        [`${VI} đạt kết quả tốt.`, 'The Sustainable Poverty Reduction Program did well.'],
        [`Tỉnh tiếp tục ${VI.toLowerCase()}.`, 'The province continues the Sustainable Poverty Alleviation Program.'],
      ]),
    ).toEqual(['term: Sustainable Poverty Alleviation ≠ Sustainable Poverty Reduction']);
  });

  it.each([
    [
      'another Vietnamese',
      'Tỉnh tiếp tục xóa đói trên toàn vùng.',
      'The province continues the Sustainable Poverty Alleviation Program.',
    ],
    ['small letters', `Tỉnh tiếp tục ${VI.toLowerCase()}.`, 'The province continues sustainable poverty alleviation.'],
    [
      'the same words',
      `Tỉnh tiếp tục ${VI.toLowerCase()}.`,
      'The province continues the Sustainable Poverty Reduction Programme.',
    ],
    [
      'both words',
      `Tỉnh tiếp tục ${VI.toLowerCase()}.`,
      'The Sustainable Poverty Alleviation Fund serves the Poverty Reduction Program.',
    ],
  ])('is silent on %s', (_, vi, en) => {
    expect(
      pairConsistency([
        [`${VI} đạt kết quả tốt.`, 'The Sustainable Poverty Reduction Program did well.'],
        [vi, en],
      ]),
    ).toEqual([]);
  });
});

describe('two bodies under one name', () => {
  const COMMITTEE = ['Tỉnh ủy ban hành nghị quyết mới.', 'The Provincial Party Committee issued a new resolution.'] as const;

  it('finds the standing committee that lost its standing', () => {
    expect(
      pairConsistency([COMMITTEE, ['Ban Thường vụ Tỉnh ủy họp sáng nay.', 'The Provincial Party Committee met this morning.']]),
    ).toEqual(['same-english: Provincial Party Committee ≠ Provincial Party Committee']);
  });

  it.each([
    ['Ban Thường vụ Tỉnh ủy họp sáng nay.', 'The Provincial Party Standing Committee met this morning.'],
    ['Ban Thường vụ Tỉnh ủy họp sáng nay.', 'The Standing Board of the Provincial Party Committee met this morning.'],
    ['Tỉnh ủy họp sáng nay.', 'The Provincial Party Committee met this morning.'],
  ])('is silent on %s / %s', (vi, en) => {
    expect(pairConsistency([COMMITTEE, [vi, en]])).toEqual([]);
  });
});

describe('offices run together', () => {
  it.each([
    ['Le Hong Hai, Vice Chairman Standing Chairman of the union, spoke.', 'Vice Chairman Standing Chairman'],
    ['The Secretary Deputy Chairman of the commune came.', 'Secretary Deputy Chairman'],
    ['Standing Director Vice Director Pham Van Tu came.', 'Standing Director Vice Director'],
  ])('finds it in %s', (text, expected) => {
    expect(sideConsistency('en', [text])).toEqual([`stacked-title: ${expected}`]);
  });

  it.each([
    ['The Secretary, Deputy Chairman of the commune, came.'],
    ['The Secretary and Vice Chairman came.'],
    ['The Standing Vice Chairman came.'],
    ['The Deputy Secretary General came.'],
    ['The Chief Deputy Director came.'],
    ['The Permanent Deputy Minister came.'],
    ['The former Chairman; Vice Chairman Le Van Binh followed.'],
  ])('is silent on %s', (text) => {
    expect(sideConsistency('en', [text])).toEqual([]);
  });
});
