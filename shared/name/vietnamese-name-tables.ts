/** What tells Vietnamese names from other capitalised syllables: family names, forms of address, kinds of places, heads of bodies. */

import { fold } from '../text/fold.ts';
import { wordList } from '../text/word-list.ts';

/**
 * Family names, lower case with marks, from the commonest down. Source: Lê Trung Hoa, Họ và tên người Việt Nam (2005), whose list covers
 * more than 95 % of the Kinh, with frequent names of the Tày, Thái, Mường, Mông, Dao and Khmer.
 */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  wordList(
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đoàn lâm mai trịnh đào lương hà cao tạ tô',
    'thái tống triệu quách lại chu lưu kiều phùng vương nghiêm thạch lữ tăng giáp bạch diệp châu tiêu vi lò cầm lầu giàng thào',
    'sùng mã hầu nông bế hứa lục khuất biện nhữ tôn đàm cù khúc mạc kha khổng ninh viên uông doãn đậu',
    'lã phí hàn lường quàng tòng lìm chảo phàn tẩn neang',
    'mùa vừ hờ hạng tráng vàng cháng thền sồng phàng lù chẩu bàn cà bạc lô cụt thân thiều ông âu la văn từ tưởng bồ cung đồng giản',
    'hồng kim liễu lộ mẫn nhan nhâm ân phù quản quan sầm sử sơn tào thang thi tiết trà trang trình ung ứng vưu danh thòng voòng lềnh',
  ),
);

/** Family names without marks, as English writes them. */
export const FOLDED_FAMILY_NAMES: ReadonlySet<string> = new Set([...FAMILY_NAMES].map(fold));

/** Family names that a text of title case could also begin a phrase with; they need a form of address or a middle name in front of a person. */
export const COMMON_WORD_FAMILIES: ReadonlySet<string> = new Set(
  wordList(
    'văn từ ông đồng hồng kim sơn quan quản trang trình ứng vàng bàn cà la thân lộ cung thi ân bạc danh viên cao thái',
    'tăng lương đoàn lại kiều phí châu vi mã sử thang tiết hàn lâm dương nông mùa hạng thiều',
  ),
);

/** Common middle names, lower case with marks: between a family name and another syllable they make a person (Lê Trung Hoa 2005). */
export const MIDDLE_NAMES: ReadonlySet<string> = new Set(
  wordList(
    'văn thị đức hữu quang minh xuân ngọc thanh đình công quốc bá viết hồng trọng thế huy khánh nghĩa duy anh tiến như mạnh hoàng nhật hải',
    'kim thu phương việt thành chí sỹ sĩ vĩnh a thúy bích tuấn gia đăng phúc tất bảo trung hùng ánh thùy cẩm mỹ diệu hoài khắc đắc huyền',
  ),
);

/** Family names that are also what leads up to another name at the start of a sentence: Ông Trần Văn Ba, Đoàn Nghệ An, Từ Hà Nội. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(wordList('ông đoàn từ bàn quan cụ'));

/** Second syllables after which a family name is no family name: Hoàng gia, Cao tốc, Đoàn Thanh niên. */
export const NO_PERSON: ReadonlySet<string> = new Set(
  [
    'hoàng gia, hoàng tử, hoàng hậu, hoàng thành, hoàng đế, hoàng cung, hoàng sa, cao tốc, cao cấp, cao đẳng, cao su, cao nguyên, cao ủy, cao trào',
    'đoàn thanh, đoàn đại, đoàn kết, đoàn kiểm, đoàn công, đoàn luật, đoàn tncs, đoàn giám, đoàn trường, đoàn kinh, lý do, lý luận, vũ trụ, vũ khí',
    'vũ trang, kiều bào, lương thực, lương tâm, tăng trưởng, tăng cường, tăng thiết, dương lịch, thái dương, vương quốc, vương triều, vương miện',
    'lâm nghiệp, lâm trường, lâm thời, nông dân, nông nghiệp, nông thôn, nông trường, nông sản, văn hóa, văn phòng, văn miếu, văn học, văn nghệ',
    'đồng chí, đồng bào, đồng bằng, đồng minh, hồng quân, hồng thập, kim ngạch, quan hệ, quan chức, quản lý, quản trị, quân đội, viên chức, danh mục',
    'đào tạo, hà lan, ninh thuận, trang trại, từ thiện, từ điển, thi đua, thi hành, sử dụng, phí bảo, lại bộ, tống tiền, giáp tết, bạch cung, trần nhà',
    'mai vàng, đinh ba, hồ sơ, hồ nước, hàn lâm, hàn thử, thân nhân, bàn giao, vàng sjc, mã vạch, mã số, lục quân, lục địa, châu thổ, vi sinh',
    'trình diễn, trang thiết, ứng dụng, ứng phó, tiêu chuẩn, tiêu chí, tiêu dùng, lộ trình, hạng mục, mùa xuân, mùa hè, mùa thu, mùa đông',
  ]
    .join(', ')
    .split(', '),
);

/** Words before a place's name, lower case with marks; the name is then spelled alike in English. */
export const PLACE_KINDS: ReadonlySet<string> = new Set(
  wordList('tỉnh huyện xã phường quận thôn bản ấp buôn làng trấn đảo xóm khóm sóc tp thị'),
);

/**
 * The last syllable of a form of address, a rank or an office, lower case with marks: behind it a family name and one syllable make a person. Sources: Luật Cán
 * bộ, công chức (2008) for offices, Luật Sĩ quan (1999) and Luật Công an nhân dân (2018) for ranks.
 */
export const TITLE_ENDS: ReadonlySet<string> = new Set(
  wordList(
    'ông bà anh chị cô chú bác cụ em cậu dì thầy mẹ chí thư tịch đốc tướng tá úy trưởng viên sĩ sỹ sư nhiệm nhân hùng biểu phó trợ thống',
    'luật gia nghệ ts ths pgs gs nsnd nsưt bs ks ls cháu giả khanh thanh huynh vương tổng lý ủy lệnh',
  ),
);

/** Forms of address in front of a given name alone: ông Trung, chị Hoa. */
export const ADDRESSES: ReadonlySet<string> = new Set(wordList('ông bà anh chị cô chú bác cụ em thầy chí'));

/** Words by which Vietnamese means somebody whom English may name outright, besides titles: the man, that person, they. */
export const PERSON_POINTERS: ReadonlySet<string> = new Set(
  wordList('người họ chàng nàng hắn tôi nó ấy vợ chồng con cha bố mình'),
);

/** Words by which Vietnamese means some place that English may name outright, besides kinds of places: quê nhà, xứ Thanh, đất Tổ, Thủ đô. */
export const PLACE_POINTERS: ReadonlySet<string> = new Set(wordList('quê đất xứ phố phương nơi đây đô ta nhà miền vùng'));

/** First syllables of bodies, offices, feasts and documents, which are capital and yet translated: Ban Thường vụ, Nghị quyết, Tháng Thanh niên. */
export const TRANSLATED_HEADS: ReadonlySet<string> = new Set(
  wordList(
    'ban bộ sở hội ủy đảng đoàn mặt tòa viện trường đại báo đài công tổng cục vụ phòng chi trung tháng ngày tết lễ nghị quyết chương luật',
    'chỉ kế nhà quốc chính bí chủ phó giám thủ tướng thiếu thượng đội tiểu sư quân liên hiệp tập ngân khối khu cụm tổ học bệnh cơ văn thanh tra',
    'kiểm thường nhân dân quỹ dự đề án giải huân huy danh anh bà ông đồng cách mạng xuân hè thu đông thứ năm tuổi phong trào cuộc hiến pháp',
    'thông tư pháp lệnh tuyên giáo vận tổng hợp ngoại nội tài kinh khoa giáo dục y tế lao thương xây giao nông lâm tư bảo vệ an toàn mùa kỳ khóa',
    'phật tổ chúa thánh đức cha bộ trưởng hai ba bốn sáu bảy tám chín mười nhất nhì vùng miền bắc nam tây đất nước tin bài ảnh theo sau trước',
    'trong ngoài trên dưới khi nếu vì do để từ tại ở với và hay hoặc nhưng mà các những một mỗi mọi này đó kia ai gì nào sao đâu không chưa đã sẽ',
    'đang được bị cho của là có rất hơn cả chỉ cũng vẫn còn lại đến về qua ra vào lên xuống',
  ),
);
