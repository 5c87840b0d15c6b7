/**
 * Words whose exchange turns a piece of news round: import for export, yesterday for tomorrow, rural for urban. Each family names
 * senses that exclude one another. Written for this project from general knowledge of both languages.
 */

/**
 * One sense of a family. `vi`: phrases between commas. `en`: words that assert the sense, "*" for any ending. `also`: further English
 * renderings, which excuse an opposite word but accuse nothing. A sense without English only says that the sentence speaks of others too.
 */
export type SenseRow = readonly [vi: string, en: string, also?: string];

/** Vietnamese compounds in which a word of the families means something else, and phrases that name both senses at once. */
export const VI_NO_OPPOSITE =
  'xuất nhập khẩu, trong và ngoài nước, trong nước và quốc tế, trong nước và nước ngoài, thu chi, mua bán, bán kết, bán đảo, bán kính, bán dẫn,' +
  'bán cầu, bán trú, bán nguyệt, bán thân, bán thời gian, bán tự động, bán chuyên, bán tín bán nghi, thắng cảnh, danh thắng, thắng lợi, thua kém,' +
  'công tư, dân tộc thiểu số, cung cầu, cung và cầu, đầu năm đến cuối năm, từ đầu đến cuối, đầu cuối, cuối cùng thì, trước sau, trước và sau, thành bại,' +
  'không thể nhiều hơn, hơn cả, sáng tạo, sáng kiến, ánh sáng, đồng bằng sông, nam nữ, hòa bình và, chiến tranh và hòa bình, tất cả mọi, hơn tất cả, trên tất cả, sau tất cả,' +
  'ông bà, bà con, bà ngoại, bà nội, ông ngoại, ông nội, đàn bà, bà mẹ, bà già, bà cụ, bà rịa, ông trùm, ông cha, ông lão, ông chủ, bà chủ, bà bầu, ông cụ, bà đỡ, ông tổ, một trong số, một trong những, trẻ em và người lớn, đầu tiên và cuối cùng, mưa nắng, nóng bỏng, nóng lòng, điểm nóng, chảo lửa, chạy đua';

const DAYS = Array.from({ length: 31 }, (_, day) => day + 1);
const WEEKDAYS = [
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'chủ nhật',
  'ngày',
  'cùng ngày',
  'qua',
  'nay',
  'mai',
];

/** "sáng" as a part of a day and not as "bright": before a date, a weekday, "nay". */
function partOfDay(word: string): string {
  const dates = DAYS.flatMap((day) => (day < 10 ? [`${word} ${day}`, `${word} 0${day}`] : [`${word} ${day}`]));
  return [`buổi ${word}`, ...dates, ...WEEKDAYS.map((day) => `${word} ${day}`)].join(',');
}

/** Families that need nothing but the words themselves. */
// biome-ignore format: a table, one sense a line
export const OPPOSITE_ROWS: readonly (readonly SenseRow[])[] = [
  [
    ['xuất khẩu, xuất cảng, hàng xuất', 'export*', 'ship*, sold, sell*, sale*, abroad, overseas, outbound'],
    ['nhập khẩu, nhập cảng, hàng nhập', 'import*', 'inbound, buy*, bought, purchas*, foreign'],
  ],
  [
    ['trong nước, nội địa, quốc nội', 'domestic*', 'home*, local*, national*, inland, internal*, country, nation, within, vietnam*, homegrown'],
    ['ngoài nước, nước ngoài, hải ngoại', 'foreign*, overseas, abroad', 'international*, external*, offshore, outside, expat*, countries, global*, world*, alien*, elsewhere, exile, diaspora'],
  ],
  [
    ['thu ngân sách, tổng thu, nguồn thu, khoản thu', 'revenue*', 'income, collect*, receipt*, earning*, proceeds'],
    ['chi ngân sách, tổng chi, khoản chi, bội chi', 'expenditure*, spending', 'spen*, expens*, outlay*, disburs*, cost*, deficit'],
  ],
  [
    ['mua vào, giá mua, lực mua, bên mua', 'buy*, bought, purchas*', 'acqui*, procure*, shop*, order*, consum*, customer*, collect*, trad*, get, got, price*'],
    ['bán ra, giá bán, lực bán, bên bán', 'sell*, sold', 'sale*, vend*, market*, retail*, trad*, auction*, deal*, shop*, store*, offer*, dispos*, price*'],
  ],
  [
    ['đồng ý, tán thành, chấp thuận, phê duyệt, phê chuẩn, nhất trí', 'agree*, approv*, accept*, consent*, endors*', 'support*, back*, adopt*, pass*, ratif*, unanim*, favo*, consensus, concur*, grant*, nod*, allow*, clear*, sign*, ok*, yes, willing, said'],
    ['phản đối, bác bỏ, chống đối, khước từ', 'oppos*, object*, reject*, disapprov*, refus*', 'against, protest*, den*, resist*, declin*, dismiss*, turn*, veto*, disagree*, critic*, condemn*, disput*, anti, rebut*, debunk*, refut*, quash*, no, not, overturn*, strike*, struck, throw*, threw, oust*'],
  ],
  [
    ['phía bắc, miền bắc, phương bắc, hướng bắc, bắc bộ', 'north, northern, northward*', 'north*, up*'],
    ['phía nam, miền nam, phương nam, hướng nam, nam bộ', 'south, southern, southward*', 'south*, down*'],
  ],
  [
    ['phía đông, miền đông, phương đông, hướng đông, đông bộ', 'eastern, eastward*', 'east*, orient*'],
    ['phía tây, miền tây, hướng tây, tây bộ', 'western, westward*', 'west*'],
  ],
  [
    ['nam giới, đàn ông, nam sinh, bé trai, cậu bé, con trai', 'man, men, male*, boy*', 'gentlem*, guy*, son*, he, his, him, husband*, father*, brother*, mr, chap*, masculin*, lad*, sons, guys, dad*, people, person, fellow*'],
    ['nữ giới, phụ nữ, nữ sinh, bé gái, cô bé, cô gái, con gái', 'woman, women, female*, girl*', 'lad*, she, her, daughter*, wife, wives, mother*, sister*, mrs, ms, feminin*, mum*, mom*, people, person'],
  ],
  [
    ['khai mạc, khánh thành, khai trương, mở cửa trở lại', 'opened, opens, opening, inaugurat*', 'open*, reopen*, launch*, start*, kick*, beg*, commenc*, unveil*, first, premier*'],
    ['bế mạc, đóng cửa, khép lại', 'closed, closes, closing, closure', 'clos*, shut*, end*, conclu*, wrap*, finish*, final*, over, lock*, fold*, seal*'],
  ],
  [
    ['đầu năm, đầu tháng, đầu tuần, đầu quý, đầu nhiệm kỳ, đầu thế kỷ, đầu mùa', 'early, beginning', 'start*, first, open*, since, outset, onset, january, new, earl*, this, begin*, preseason, pre, kick*, initial*, monday, turn'],
    ['cuối năm, cuối tháng, cuối quý, cuối nhiệm kỳ, cuối thế kỷ, cuối mùa', 'end of, late, year end', 'end*, late*, final*, last, clos*, decem*, latter, eve, finish*, second, remain*'],
  ],
  [
    ['hôm qua, ngày hôm qua', 'yesterday', 'previous, last, before, sunday, monday, tuesday, wednesday, thursday, friday, saturday, earlier, overnight'],
    ['hôm nay, ngày hôm nay', 'today', 'tonight, now*, current*, present*, this, modern, sunday, monday, tuesday, wednesday, thursday, friday, saturday, days, contemporary, still'],
    ['ngày mai', 'tomorrow', 'next, following, sunday, monday, tuesday, wednesday, thursday, friday, saturday, future'],
  ],
  [
    ['tuần trước, tuần qua, tuần vừa qua, tuần rồi', 'last week', 'past, previous, ago, earlier, before, weekend, recent, this week, days'],
    ['tuần này', 'this week', 'current, weekend'],
    ['tuần tới, tuần sau', 'next week', 'coming, following, later, after, upcoming, ahead, time, weekend, days'],
  ],
  [
    ['tháng trước, tháng vừa qua, tháng rồi', 'last month', 'past, previous, ago, earlier, before, recent, month on month, months'],
    ['tháng này', 'this month', 'current'],
    ['tháng tới, tháng sau', 'next month', 'coming, following, later, after, upcoming, ahead, time, months'],
  ],
  [
    ['năm ngoái', 'last year', 'past, previous, ago, earlier, before, prior, year on year, recent, years'],
    ['năm nay', 'this year', 'current, so far, to date'],
    ['năm tới, sang năm', 'next year', 'coming, following, later, after, upcoming, ahead, time, years'],
  ],
  [
    [partOfDay('sáng'), 'morning, mornings', 'am, m, dawn, early, noon, midnight, overnight, day, sunrise, night'],
    [partOfDay('chiều'), 'afternoon, afternoons', 'pm, m, evening*, noon, midday, later, day, sunset, dusk, night'],
    [partOfDay('tối'), 'evening, evenings', 'night*, tonight, pm, m, late, midnight, overnight, day, dinner, dark, eve'],
  ],
  [
    ['trước thời hạn, trước hạn, vượt tiến độ, sớm hơn dự kiến, sớm hơn kế hoạch, nhanh hơn dự kiến', 'ahead of schedule, ahead of time, early, earlier, faster than expected, sooner than expected', 'before, soon*, ahead, prior, advance, prematur*, fast*, quick*, surpass*, exceed*'],
    ['quá hạn, trễ hạn, chậm tiến độ, chậm hơn dự kiến, chậm hơn kế hoạch, muộn hơn dự kiến', 'late, later, behind schedule, overdue, delay*', 'after, belated, slow*, behind, past, expir*, lag*, miss*, long*, tard*'],
  ],
  [
    ['khởi công, khởi động, mở màn, bắt đầu', 'beg*, start*, commenc*', 'launch*, kick*, open*, initiat*, broke, break*, embark*, first, set*, get*, got, since, becom*, becam*, enter*, debut*, tak*, took, as of, new'],
    ['kết thúc, chấm dứt, hoàn tất', 'ended, ends, finish*, conclud*, terminat*', 'end*, complet*, clos*, over, wrap*, stop*, ceas*, final*, done, last*, ran, cut*, quit, out, off, result*, settl*, came, come, by the'],
  ],
  [
    ['nhập cảnh', 'enter*, entry', 'immigra*, arriv*, inbound, come, into, visa*, in, admi*'],
    ['xuất cảnh', 'exit*, leav*, depart*', 'emigra*, outbound, left, out, abroad, travel*'],
  ],
  [
    ['nhập viện', 'hospitali*, admitted', 'hospital*, admi*, rush*, taken'],
    ['xuất viện', 'discharged', 'leav*, left, releas*, out, home, discharg*'],
  ],
  [
    ['thiệt mạng, tử vong, tử nạn, tử thương', 'kill*, died, dead, death*', 'die*, dying, fatal*, lives, life, perish*, casualt*, claim*, toll, drown*, lost, mortal*, victim*'],
    ['bị thương', 'injur*, wounded', 'wound*, hurt*, harm*, casualt*, broke*, maim*'],
  ],
  [
    ['sân nhà', 'at home, home ground', 'home*, host*, own'],
    ['sân khách', 'away', 'visit*, road, guest*'],
  ],
  [
    ['bổ nhiệm', 'appoint*', 'name*, assign*, designat*, nominat*, elect*, install*, promot*, hir*, made'],
    ['miễn nhiệm, bãi nhiệm, cách chức', 'dismiss*, sacked, removed', 'remov*, reliev*, discharg*, strip*, sack*, fired, oust*, exempt*, release*, impeach*'],
  ],
  [
    ['tuyển dụng', 'recruit*, hir*', 'employ*, job*, select*, staff*, appl*, tak*'],
    ['sa thải', 'dismiss*, sacked, fired, laid off', 'layoff*, lay*, laid, sack*, fire*, redundan*, cut*, job*, terminat*, let'],
  ],
  [
    ['khen thưởng, tuyên dương, biểu dương', 'commend*, reward*, prais*, honou*r*', 'award*, applau*, recogni*, certificate*, hono*, emulat*, merit*, citat*'],
    ['kỷ luật, xử phạt', 'disciplin*, punish*, sanction*, fined', 'fine*, penal*, violat*'],
  ],
  [
    ['ông', 'mr', 'he, his, him, himself, man, men, sir, lord, king, father*, grand*, husband*, son*, boy*, chairman, emperor, prince, pope, male*, guy*, actor*, gentlem*'],
    ['bà', 'mrs, ms, miss, madam', 'she, her, hers, herself, wom*, lad*, mother*, grand*, wife, wives, daughter*, girl*, queen, princess, widow*, mum*, mom*, chairwoman, female*, actress*, aunt*, duchess, dame, mdm'],
    ['anh, anh trai, thầy, cậu, chú, bác, chồng, vợ, cha, bố, mẹ, cô, chị, dì, em', ''],
  ],
];
