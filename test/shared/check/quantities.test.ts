/** How disagreements of figures become findings: rule, severity, characters, suggestion and words in both languages. */

import { describe, expect, it } from 'vitest';
import { checkSegment } from '../../../shared/domain/pipeline.ts';
import { createTranslator } from '../../../shared/locales/translator.ts';

interface Row {
  readonly vi: string;
  readonly en: string;
  readonly rule: string;
  readonly severity: string;
  readonly viText: string | null;
  readonly enText: string | null;
  /** The English with the suggestion carried out, or null where none is certain. */
  readonly mended: string | null;
}

const ROWS: readonly Row[] = [
  {
    vi: 'Thu nhập bình quân đạt 58,125 triệu đồng/người.',
    en: 'Average income reached 58,125 million VND per person.',
    rule: 'number.scale',
    severity: 'critical',
    viText: '58,125 triệu',
    enText: '58,125 million',
    mended: 'Average income reached 58.125 million VND per person.',
  },
  {
    vi: 'Tổng vốn đầu tư là 650 triệu đồng.',
    en: 'Total investment is 650 billion VND.',
    rule: 'number.scale',
    severity: 'critical',
    viText: '650 triệu',
    enText: '650 billion',
    mended: 'Total investment is 650 million VND.',
  },
  {
    vi: 'Có 2.400 lao động địa phương.',
    en: 'There are 2.400 local workers.',
    rule: 'number.separator',
    severity: 'critical',
    viText: '2.400',
    enText: '2.400',
    mended: 'There are 2,400 local workers.',
  },
  {
    vi: 'Sản lượng tăng 4,8%.',
    en: 'Output rose by 4,8%.',
    rule: 'number.separator',
    severity: 'major',
    viText: '4,8%',
    enText: '4,8%',
    mended: 'Output rose by 4.8%.',
  },
  {
    vi: 'Toàn xã có 1.382 hộ.',
    en: 'The commune has 1,328 households.',
    rule: 'number.digits',
    severity: 'critical',
    viText: '1.382',
    enText: '1,328',
    mended: 'The commune has 1,382 households.',
  },
  {
    vi: 'Đoàn đã thăm bảy xã.',
    en: 'The delegation visited nine communes.',
    rule: 'number.value',
    severity: 'critical',
    viText: 'bảy',
    enText: 'nine',
    mended: null,
  },
  {
    vi: 'Tỉnh trồng mới 350 ha chè.',
    en: 'The province planted new tea.',
    rule: 'number.missing',
    severity: 'major',
    viText: '350',
    enText: null,
    mended: null,
  },
  {
    vi: 'Nhiều hộ dân được hỗ trợ.',
    en: 'The 47 households were supported.',
    rule: 'number.added',
    severity: 'major',
    viText: null,
    enText: '47',
    mended: null,
  },
  {
    vi: 'Lễ khai mạc diễn ra ngày 12/10.',
    en: 'The opening took place on 11 October.',
    rule: 'date.day',
    severity: 'critical',
    viText: '12',
    enText: '11',
    mended: null,
  },
  {
    vi: 'Lễ khai mạc diễn ra ngày 5/9.',
    en: 'The opening took place on 9 May.',
    rule: 'date.day-month-swapped',
    severity: 'critical',
    viText: '5/9',
    enText: '9 May',
    mended: null,
  },
  {
    vi: 'Mục tiêu đến năm 2030.',
    en: 'The goal for 2035.',
    rule: 'date.year',
    severity: 'critical',
    viText: '2030',
    enText: '2035',
    mended: 'The goal for 2030.',
  },
  {
    vi: 'Dự án có vốn 15 tỷ đồng.',
    en: 'The project has a capital of 15 billion USD.',
    rule: 'currency.changed',
    severity: 'critical',
    viText: '15 tỷ đồng',
    enText: '15 billion USD',
    mended: null,
  },
  {
    vi: 'Diện tích rừng là 120 ha.',
    en: 'The forest covers 120 square kilometres.',
    rule: 'unit.changed',
    severity: 'critical',
    viText: '120 ha',
    enText: '120 square kilometres',
    mended: null,
  },
  {
    vi: 'Hội chợ có 12,500 lượt khách.',
    en: 'The fair had 12,500 visitors.',
    rule: 'typography.source-separator',
    severity: 'info',
    viText: '12,500',
    enText: '12,500',
    mended: null,
  },
  {
    vi: 'Thực hiện Nghị quyết số 05-NQ/TU.',
    en: 'Implementing Resolution No. 05-QD/TU.',
    rule: 'number.code',
    severity: 'critical',
    viText: '05-NQ/TU',
    enText: '05-QD/TU',
    mended: null,
  },
];

function mend(
  en: string,
  suggestion: { readonly start: number; readonly end: number; readonly text: string } | null,
): string | null {
  return suggestion === null ? null : en.slice(0, suggestion.start) + suggestion.text + en.slice(suggestion.end);
}

describe('findings of figures', () => {
  it.each(ROWS)('$rule: $vi / $en', ({ vi, en, ...expected }) => {
    const found = checkSegment(vi, en).map(({ rule, severity, vi: viSpan, en: enSpan, suggestion }) => ({
      rule,
      severity,
      viText: viSpan?.text ?? null,
      enText: enSpan?.text ?? null,
      mended: mend(en, suggestion),
    }));
    expect(found).toEqual([expected]);
  });

  it('points at the very characters', () => {
    for (const { vi, en } of ROWS) {
      for (const finding of checkSegment(vi, en)) {
        if (finding.vi !== null) expect(vi.slice(finding.vi.start, finding.vi.end)).toBe(finding.vi.text);
        if (finding.en !== null) expect(en.slice(finding.en.start, finding.en.end)).toBe(finding.en.text);
      }
    }
  });

  it('says how much too much it is, in both languages', () => {
    const [finding] = checkSegment(ROWS[0]!.vi, ROWS[0]!.en);
    const words = createTranslator().both(finding!.message);
    expect(words.en).toBe(
      'Vietnamese “58,125 triệu” = 58.125 million, English “58,125 million” = 58.125 billion: the translation is 1,000 times too large.',
    );
    expect(words.vi).toBe(
      'Tiếng Việt “58,125 triệu” = 58.125.000, tiếng Anh “58,125 million” = 58,125 tỷ: bản dịch lớn gấp 1.000 lần.',
    );
  });

  it.each([
    ['Sản lượng tăng 4,8%.', 'Output rose by 4,8%.', '“4,8%” còn giữ dấu phân cách kiểu Việt; viết theo kiểu Anh là “4.8”.'],
    ['Ngày 12/10.', 'On October 11.', 'Khác ngày: tiếng Việt “12/10”, tiếng Anh “October 11”.'],
    [
      'Giá 5.200 đồng/kg.',
      'VND5,200 a tonne.',
      'Con số giống nhau nhưng đơn vị khác: tiếng Việt “5.200 đồng/kg”, tiếng Anh “VND5,200 a tonne”.',
    ],
    ['Quý III.', 'The second quarter.', 'Khác quý: tiếng Việt “III” (quý 3), tiếng Anh “second” (quý 2).'],
    ['Có 45/62 xã.', 'There are 42/62 communes.', 'Tỷ số hoặc tỷ lệ khác nhau: tiếng Việt “45/62”, tiếng Anh “42/62”.'],
    ['Tỷ lệ đạt 45%.', 'The rate is 45.', '“45%” trong bản tiếng Việt là tỷ lệ phần trăm, “45” trong bản tiếng Anh thì không.'],
    [
      'Tỷ lệ đạt 4,03%.',
      'The rate is 4. 03%.',
      'Con số “4,03%” của bản tiếng Việt bị xé rời thành “4. 03%” trong bản tiếng Anh; phải viết “4.03%”.',
    ],
  ])('quotes both sides and the reason: %s / %s', (vi, en, expected) => {
    expect(checkSegment(vi, en).map((one) => createTranslator().text('vi', one.message.key, one.message.params))).toEqual([
      expected,
    ]);
  });

  it('suggests a percent sign where nothing else is lost, and no decimal for a fraction', () => {
    expect(checkSegment('Tỷ lệ đạt 45,2%.', 'The rate reached 45.2 this year.')[0]?.suggestion?.text).toBe('45.2%');
    expect(checkSegment('Tỷ lệ đạt 45,2%.', 'The rate reached 45.2 .%')[0]?.suggestion).toBeNull();
    expect(checkSegment('Vòng 1/8.', 'The round of 18.')[0]?.suggestion ?? null).toBeNull();
  });

  it('takes a relative wording in place of a year less gravely', () => {
    const [finding] = checkSegment('Năm ngoái, tỉnh đón nhiều khách.', 'In 2023, the province received many visitors.');
    expect([finding?.rule, finding?.severity]).toEqual(['date.added', 'minor']);
  });
});
