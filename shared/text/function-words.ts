/** The commonest small words of both languages: what tells the language of a line too short for letter statistics. */

import { wordList } from './word-list.ts';

/**
 * Vietnamese function words, spelled out. Source: the closed classes as described by Nguyễn Đình Hòa, Vietnamese: Tiếng Việt không
 * son phấn (1997), with the page words of Vietnamese news sites at the end.
 */
export const VIETNAMESE_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  wordList(
    'và của các những là có được cho trong với không người một này đã đang sẽ đến để từ tại theo về',
    'trên dưới ngoài sau trước khi nếu thì mà như cũng còn nhưng vì do bởi bằng ra vào lên xuống lại',
    'rất hơn nhất nhiều cùng đó đây ông bà anh chị họ chúng tôi ta bị phải cần nên việc sự hai ba năm',
    'ngày tháng nhằm nay vẫn chưa mỗi mọi giữa gồm tỉnh xã huyện ảnh nguồn lượt xem tin bài bình luận',
    'đăng liên quan thêm',
  ),
);

/** English function words. Source: the closed classes of Quirk et al., A Comprehensive Grammar of the English Language (1985). */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  wordList(
    'the a an of and to in for on with that this these those by from at as is are was were be been',
    'being has have had will would can could should may must it its he his him she her they their them',
    'we our you your who which what when where while how not no or but if than then also into over',
    'under about after before between during through within more most many such other all both each',
    'some any only one two three first new up out so there here per',
    'i am my me us does did just because against now near since until although however',
  ),
);

/** Content words and page words that English pages show in lines without any function word ("Photo:", "Comments (0)"). */
export const ENGLISH_PAGE_WORDS: ReadonlySet<string> = new Set(
  wordList(
    'photo photos comment comments views view source share news page home print email related read',
    'latest author editor translated video search contact click enlarge updated monday tuesday',
    'wednesday thursday friday saturday sunday january february march april june july august september',
    'october november december year years month people said province provincial city district commune',
    'ward department committee chairman chairwoman director secretary minister ministry government',
    'national council development festival tourism million billion percent vietnam vietnamese mr mrs ms',
    'dr day week world conference',
  ),
);
