/** What tells Vietnamese names from other capitalised syllables: family names, forms of address, kinds of places. */

import { wordList } from '../text/word-list.ts';

/**
 * Family names, lower case with marks, from the commonest down. Source: Lê Trung Hoa, Họ và tên người Việt Nam (2005), whose list covers
 * more than 95 % of the Kinh, with frequent names of the Tày, Thái, Mường, Mông and Khmer.
 */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  wordList(
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đoàn lâm mai trịnh đào lương hà cao tạ tô',
    'thái tống triệu quách lại chu lưu kiều phùng vương nghiêm thạch lữ tăng giáp bạch diệp châu tiêu vi lò cầm lầu giàng thào',
    'sùng mã hầu nông bế hứa lục khuất biện nhữ tôn đàm cù khúc mạc kha khổng ninh viên uông doãn đậu',
    'lã phí hàn lường quàng tòng lìm chảo phàn tẩn neang',
  ),
);

/** Words before a place's name, lower case with marks; the name is then spelled alike in English. */
export const PLACE_KINDS: ReadonlySet<string> = new Set(wordList('tỉnh huyện xã phường quận thôn bản ấp buôn làng trấn đảo'));
