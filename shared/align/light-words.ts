/** Words that carry grammar more than news: a translation may leave them out, or put them in, without leaving anything out. */

import { wordList } from '../text/word-list.ts';

/**
 * Classifiers, particles, pronouns, conjunctions, auxiliaries and the adverbs of every sentence, compounds with a hyphen for their
 * space. Source: the closed classes of Nguyễn Đình Hòa, Vietnamese: Tiếng Việt không son phấn (1997).
 */
export const LIGHT_VIETNAMESE: ReadonlySet<string> = new Set(
  wordList(
    'và của các những là có được cho trong với không người một này đã đang sẽ đến để từ tại theo về trên dưới ngoài sau trước khi',
    'nếu thì mà như cũng còn nhưng vì do bởi bằng ra vào lên xuống lại rất hơn nhất nhiều cùng đó đây ông bà anh chị họ chúng tôi ta',
    'bị phải cần nên việc sự vẫn chưa mỗi mọi giữa gồm qua lúc nào gì ai đâu sao thế vậy ấy kia nọ kìa đều chỉ ngay cả chính luôn',
    'từng vừa mới sắp hãy đừng chớ chẳng hay hoặc song rằng nhằm khiến làm cái con chiếc cuộc bức tấm vị viên ngôi tòa bộ loại loài',
    'thứ kiểu hồi vụ nỗi niềm cơn trận cú pha phía bên đi tới ở nhau mình cô cậu hắn nó em thêm nữa rồi khá quá lắm thật tự toàn đối',
    'dù tuy bao mấy vài nhỉ nhé à thay hôm đưa nhờ trừ kể suốt khỏi sang quanh hầu gần vừa-mới những-người chúng-tôi chúng-ta bọn-họ',
    'của-mình đối-với về-việc trong-đó do-đó vì-vậy vì-thế như-vậy như-thế tuy-nhiên mặc-dù trong-khi sau-khi trước-khi kể-từ',
    'có-thể không-thể đã-từng cho-rằng cho-biết nói-rằng biết-rằng được-cho-là được-biết để-cho bởi-vì ngoài-ra hơn-nữa thậm-chí',
    'tất-cả toàn-bộ một-số một-vài rất-nhiều cũng-như như-là đó-là không-phải cùng-với trong-số từ-đó bao-gồm bản-thân vẫn-còn',
    'diễn-ra đưa-ra gây-ra tạo-ra xảy-ra trở-nên trở-thành thực-sự hoàn-toàn vô-cùng đặc-biệt thêm-vào kể-cả ngay-cả dường-như',
    'có-vẻ phần-nào đôi-chút một-chút hiện-nay hiện-tại khi-đó lúc-đó sau-đó trước-đó vốn lẫn dẫu hễ miễn ngỡ chứ đấy này-đây',
    'phần-trăm chia-sẻ khẳng-định bày-tỏ tiến-hành thực-hiện nói điều chuyện nơi chỗ cách lời đợt lượt tình-trạng tình-hình vấn-đề',
  ).map((word) => word.replaceAll('-', ' ')),
);

/** Determiners, pronouns, prepositions, conjunctions, auxiliaries and light verbs; source: Quirk et al., A Comprehensive Grammar (1985). */
export const LIGHT_ENGLISH: ReadonlySet<string> = new Set(
  wordList(
    'a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they them their theirs',
    'who whom whose which what when where while why how if unless because since although though until as than then so thus and or',
    'but nor yet for of to in on at by with from into onto over under about above below between among through during before after',
    'against across along around off out up down near within without upon per via is am are was were be been being do does did done',
    'has have had having will would shall should can could may might must not no yes there here all any some each every both either',
    'neither other another such own same only just also too very even still already again ever never always one ones himself herself',
    'itself themselves myself yourself ourselves get gets got go goes went going gone come comes came coming make makes made making',
    'take takes took taken taking give gives gave given giving put set let say says said saying told tell much many more most less',
    'least few lot well now however therefore whether that s t re ve ll d don doesn didn isn wasn weren aren won wouldn couldn shouldn',
    'like back away thing something anything nothing someone anyone everyone people way part kind sort bit mr mrs ms',
    'percent per cent pct',
  ),
);
