/** What counts as Vietnamese left standing in the English, and what is only a name, a dish or an art. */

import { expect, it } from 'vitest';
import { findingsOf } from './check-side.ts';

const FOUND: readonly (readonly [en: string, left: string])[] = [
  ['The plan đạt kết quả rất tích cực in all communes.', 'đạt kết quả rất tích cực'],
  ['The district will theo dõi chặt chẽ tiến độ thi công.', 'theo dõi chặt chẽ tiến độ thi công'],
  ['Work starts at the port, theo thông báo của Sở Xây dựng.', 'theo thông báo của Sở Xây dựng'],
  ['The bridge opens vào cuối năm nay.', 'vào cuối năm nay'],
  ['Farmers were asked to không phun thuốc khi có gió.', 'không phun thuốc khi có gió'],
  ['The road is safe, bà Lê Thị Mai nói với phóng viên.', 'bà Lê Thị Mai nói với phóng viên'],
  ['The visit was led by ông Trần Quốc Toản of the department.', 'ông'],
  ['Households receive support và được vay vốn ưu đãi from the bank.', 'và được vay vốn ưu đãi'],
  ['Comrade Pham Van Duc, đồng chí Trần Văn Nam and others attended.', 'đồng chí'],
  ['Tỉnh đã phê duyệt quy hoạch.', 'Tỉnh đã phê duyệt quy hoạch'],
];

const SILENT: readonly string[] = [
  'Comrade Nguyễn Đức Thành, Secretary of the Provincial Party Committee, chaired the session.',
  'Visitors tried phở, bánh mì and bún bò Huế at the fair.',
  'The troupe performed đờn ca tài tử and hát xoan for the guests.',
  'A cup of cà phê sữa đá costs 25,000 VND.',
  'She wore an áo dài at the opening in Đà Nẵng.',
  'The Cửa Lò and Nghi Lộc districts signed the agreement.',
  'The café served crème brûlée to the naïve diner.',
  'São Paulo and Curaçao sent delegations.',
  'Tết Nguyên Đán falls in February.',
  'The team of Lê Văn Tám primary school won.',
];

it.each(FOUND)('finds Vietnamese in: %s', (en, left) => {
  expect(findingsOf('Văn bản gốc.', en)).toEqual([`untranslated.text: ${left}`]);
});

it('reports what is left untranslated once, and not its figures again', () => {
  const vi = 'Dự án hoàn thành, giải ngân được 320 tỷ đồng trong hai năm.';
  const en = 'The project is complete, giải ngân được ba trăm hai mươi tỷ đồng trong hai năm.';
  expect(findingsOf(vi, 'The project is complete, giải ngân được 320 tỷ đồng trong hai năm.')).toHaveLength(1);
  expect(findingsOf(vi.replace('320', 'ba trăm hai mươi'), en)).toHaveLength(1);
});

it.each(SILENT)('is silent on: %s', (en) => {
  expect(findingsOf('Văn bản gốc.', en).filter((one) => one.startsWith('untranslated'))).toEqual([]);
});
