/** Articles of an invented province that are hard to tell apart: bulletins and receptions of one mould, each with its translation. */

import type { AlignmentUnit } from '../../../shared/align/alignment-unit.ts';
import type { PairableDocument } from '../../../shared/align/pairing/pairable-document.ts';
import { ARTICLE_EN, ARTICLE_VI } from './invented-article.ts';

export interface InventedPair {
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

export function units(texts: readonly string[]): readonly AlignmentUnit[] {
  return texts.map((text) => ({ text, kind: 'paragraph' }));
}

export function document(texts: readonly string[], name = '', modified?: number): PairableDocument {
  return { name, units: units(texts), ...(modified === undefined ? {} : { modified }) };
}

/** A weekly market bulletin: every issue has the same words and its own figures. */
export function bulletin(day: number, rice: number, pork: number, fish: number, lorries: number): InventedPair {
  return {
    vi: [
      `Bản tin thị trường Nam Châu tuần thứ ${day}`,
      `Giá lúa tươi tại ruộng trong tuần ở mức ${rice} đồng/kg, các thương lái thu mua ổn định.`,
      `Thịt lợn hơi được bán với giá ${pork} đồng/kg, cá tra nguyên liệu ${fish} đồng/kg.`,
      `Có ${lorries} xe hàng nông sản qua cửa khẩu trong tuần. Sở Công Thương tỉnh Nam Châu tiếp tục theo dõi nguồn cung.`,
    ],
    en: [
      `Nam Chau market bulletin, week ${day}`,
      `Fresh paddy was bought at the field for VND ${rice} per kilogram this week, and traders kept buying steadily.`,
      `Live pigs sold for VND ${pork} per kilogram, raw pangasius for VND ${fish} per kilogram.`,
      `In the week ${lorries} lorries of farm produce passed the border gate. The Nam Chau Department of Industry and Trade keeps watching supply.`,
    ],
  };
}

/** A reception: same hosts, same courtesies, another guest. */
export function reception(guest: string, countryVi: string, countryEn: string, day: number, trade: number): InventedPair {
  return {
    vi: [
      `Lãnh đạo tỉnh Nam Châu tiếp Đại sứ ${countryVi}`,
      `Chiều ngày ${day}/9, đồng chí Cao Văn Lập, Phó Chủ tịch UBND tỉnh Nam Châu, đã tiếp ông ${guest}, Đại sứ ${countryVi} tại Việt Nam.`,
      `Đồng chí Cao Văn Lập cho biết kim ngạch thương mại giữa tỉnh và ${countryVi} năm qua đạt ${trade} triệu USD.`,
      `Ông ${guest} cảm ơn sự đón tiếp trọng thị và mong muốn hai bên hợp tác trong giáo dục, du lịch và nông nghiệp.`,
    ],
    en: [
      `Nam Chau provincial leader receives the Ambassador of ${countryEn}`,
      `On the afternoon of September ${day}, Mr Cao Van Lap, Vice Chairman of the Nam Chau People's Committee, received Mr ${guest}, Ambassador of ${countryEn} to Vietnam.`,
      `Mr Cao Van Lap said that trade between the province and ${countryEn} reached USD ${trade} million last year.`,
      `Mr ${guest} gave thanks for the warm welcome and hoped that both sides would cooperate in education, tourism and agriculture.`,
    ],
  };
}

/** A province's week: nothing in it has a name that helps. */
export const INVENTED_FOLDER: readonly InventedPair[] = [
  { vi: ARTICLE_VI, en: ARTICLE_EN },
  bulletin(31, 7150, 62500, 28300, 412),
  bulletin(32, 7380, 61200, 27900, 538),
  bulletin(33, 6940, 64100, 29650, 377),
  reception('Oskar Lindqvist', 'Thụy Điển', 'Sweden', 12, 47),
  reception('Marek Dvorsky', 'Séc', 'the Czech Republic', 18, 23),
  reception('Tomas Herrera', 'Chile', 'Chile', 26, 65),
];

/** An article that nothing else in the folder translates. */
export const LONE_VI: readonly string[] = [
  'Học sinh vùng cao nhận sách và xe đạp trước năm học mới',
  'Đoàn Thanh niên huyện Bản Luông vừa trao 150 suất quà cho học sinh các điểm trường xa trung tâm.',
  'Cô giáo Lò Thị Mẩy nói các em đi bộ hai tiếng mỗi ngày, có chiếc xe thì đường tới lớp ngắn lại.',
];

export const LONE_EN: readonly string[] = [
  'Old town lanterns go dark for one hour to save power',
  'Households along the Hoai Ninh river switched off their lamps at 8 p.m. on Saturday, and visitors walked by candlelight.',
  'The tourism office counted 3,200 guests, a third of them from abroad.',
];
