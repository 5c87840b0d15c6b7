/** What tells Vietnamese names from other capitalised syllables: family names, forms of address, kinds of places. */

import { wordList } from '../text/word-list.ts';

/**
 * Family names, folded, from the commonest down. Source: Lê Trung Hoa, Họ và tên người Việt Nam (2005), whose list covers more than 95 % of
 * the Kinh, with frequent names of the Tày, Thái, Mường, Mông, Ê Đê and Khmer.
 */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  wordList(
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong doan lam mai trinh dao luong ha cao ta to',
    'thai tong trieu quach la lai chu luu kieu phung vuong quan nghiem thach lu tang giang bach diep au kim son chau tieu vi lo cam',
    'lau giang thao mua vang sung ma trang hau bo nong be hua luc khuat ngan be bien phi nhu ton dam cu khuc mac cung doi kha khong',
    'ninh than tu cong loc ong thieu y ksor rmah h siu kpa rcom dieu son neang',
  ),
);

/** Words before a person's name, lower case with marks. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  wordList('ông bà anh chị cô chú bác em cụ chí tướng tá úy sĩ sư tịch thư trưởng viên đốc'),
);

/** Words before a place's name, lower case with marks; the name is then spelled alike in English. */
export const PLACE_KINDS: ReadonlySet<string> = new Set(wordList('tỉnh huyện xã phường quận thôn bản ấp buôn làng trấn đảo'));
