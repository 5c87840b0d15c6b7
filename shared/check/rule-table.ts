/** Every rule that Đối Chiếu applies, published by `doichieu rules`: nothing is checked that is not listed here. */

import type { RuleInfo } from './rule.ts';

export const RULES: readonly RuleInfo[] = [
  rule('number.scale', 'number', 'critical', 'both', '1,25 triệu tấn', '1,250 million tonnes'),
  rule('number.separator', 'number', 'critical', 'both', '2.400 lao động', '2.400 workers'),
  rule('number.digits', 'number', 'critical', 'both', '1.382 hộ', '1,328 households'),
  rule('number.value', 'number', 'critical', 'both', 'bảy xã', 'nine communes'),
  rule('number.percent', 'number', 'critical', 'both', 'tăng 6,4%', 'up 9.4%'),
  rule('number.ratio', 'number', 'critical', 'both', '45/62 xã', '42/62 communes'),
  rule('number.ordinal', 'number', 'critical', 'both', 'kỳ họp thứ 15', 'the 14th session'),
  rule('number.code', 'number', 'critical', 'both', 'Nghị quyết 05-NQ/TU', 'Resolution 05-QD/TU'),
  rule('number.missing', 'number', 'major', 'both', 'trồng mới 350 ha chè', 'planted new tea'),
  rule('number.added', 'number', 'major', 'both', 'nhiều hộ dân', 'the 40 households'),
  rule('date.day', 'date', 'critical', 'both', 'ngày 12/10', '11 October'),
  rule('date.month', 'date', 'critical', 'both', 'tháng 3', 'May'),
  rule('date.day-month-swapped', 'date', 'critical', 'both', 'ngày 5/9', '9 May'),
  rule('date.year', 'date', 'critical', 'both', 'năm 2025', '2024'),
  rule('date.weekday', 'date', 'major', 'both', 'thứ Năm', 'Tuesday'),
  rule('date.quarter', 'date', 'critical', 'both', 'quý III', 'the second quarter'),
  rule('date.century', 'date', 'critical', 'both', 'thế kỷ 18', 'the 19th century'),
  rule('date.decade', 'date', 'critical', 'both', 'những năm 1980', 'the 1970s'),
  rule('date.time', 'date', 'critical', 'both', '19h30', '7 p.m.'),
  rule('date.missing', 'date', 'major', 'both', 'sáng 3/2', 'in the morning'),
  rule('date.added', 'date', 'major', 'both', 'trước đó', 'in 2019'),
  rule('currency.changed', 'currency', 'critical', 'both', '15 tỷ đồng', 'USD 15 billion'),
  rule('unit.changed', 'unit', 'critical', 'both', '120 ha', '120 square kilometres'),
  rule('polarity.direction', 'polarity', 'critical', 'both', 'sản lượng tăng 5,2%', 'output fell 5.2%'),
  rule('polarity.bound', 'polarity', 'major', 'both', 'hơn 500 hộ dân', 'fewer than 500 households'),
  rule('polarity.hedge', 'polarity', 'minor', 'both', 'hơn 4.500 lượt khách', '4,500 visitors'),
  rule('negation.lost', 'negation', 'critical', 'both', 'Dự án chưa hoàn thành.', 'The project was completed.'),
  rule('negation.added', 'negation', 'major', 'both', 'Xe tải được đi qua cầu.', "Trucks can't cross the bridge."),
  rule('name.misspelt', 'name', 'critical', 'both', 'Chủ tịch Lê Văn Thành', 'Chairman Le Van Thanhh'),
  rule('name.missing', 'name', 'major', 'both', 'bà Trần Thị Hạnh cho biết', 'a resident said'),
  rule('omission.paragraph', 'omission', 'major', 'both', 'Một đoạn chỉ có trong bản tiếng Việt.', ''),
  rule('omission.sentence', 'omission', 'major', 'both', 'Câu đầu. Câu bị bỏ sót.', 'The first sentence.'),
  rule('omission.moved', 'omission', 'minor', 'both', 'Đoạn một. / Đoạn hai.', 'Paragraph two. / Paragraph one.'),
  rule('addition.paragraph', 'addition', 'major', 'both', '', 'A paragraph that only the English has.'),
  rule('addition.sentence', 'addition', 'major', 'both', 'Câu đầu.', 'The first sentence. A sentence of its own.'),
  rule('untranslated.text', 'untranslated', 'major', 'en', 'đạt kết quả rất tích cực', 'The plan đạt kết quả rất tích cực.'),
  rule('leftover.furniture', 'leftover', 'minor', 'en', '', 'Lượt xem: 512'),
  rule('leftover.placeholder', 'leftover', 'major', 'en', '', 'a total of DNUM_QXZ households'),
  rule('repetition.word', 'repetition', 'minor', 'en', '', 'for the the first time'),
  rule('repetition.word-vi', 'repetition', 'minor', 'vi', 'kế hoạch của của tỉnh', ''),
  rule('repetition.sentence', 'repetition', 'major', 'en', '', 'The same sentence. The same sentence.'),
  rule('typography.space', 'typography', 'minor', 'en', '', 'socio -economic'),
  rule('typography.unclosed', 'typography', 'minor', 'en', '', 'the fair (opened in May closes today'),
  rule('typography.source-separator', 'typography', 'info', 'both', '12,500 người', '12,500 people'),
];

function rule(
  id: string,
  category: RuleInfo['category'],
  severity: RuleInfo['severity'],
  needs: RuleInfo['needs'],
  vi: string,
  en: string,
): RuleInfo {
  return { id, category, severity, needs, example: { vi, en } };
}

const BY_ID: ReadonlyMap<string, RuleInfo> = new Map(RULES.map((one) => [one.id, one]));

/** The rule with this id. Throws RangeError for an id that is not in the table: a check must publish itself. */
export function ruleById(id: string): RuleInfo {
  const found = BY_ID.get(id);
  if (found === undefined) throw new RangeError(`No rule ${id} in the rule table`);
  return found;
}
