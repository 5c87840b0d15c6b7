/** Opposite qualities and quantities: higher and lower, rural and urban, all and some. Written for this project from general knowledge of both languages. */

import type { SenseRow } from './opposite-rows.ts';

/** Renderings that fit any comparison of size. */
const MORE =
  'more, over, above, up, greater, high*, larg*, big*, increas*, rise*, rising, rose, grow*, grew, grown, exceed*, surpass*, extra, additional, further, most, top*, outnumber*, outstrip*, outpac*, improv*, better, superior, best, strong*, long*, wide*, tall*, old*, another, rather, than ever, major*, much, many, great*, beyond, most, double*, triple*, overwhelm*';
const LESS =
  'less, under, below, down, few*, low*, small*, decreas*, reduc*, fall*, fell, short*, inferior, behind, cheap*, beneath, drop*, declin*, minor*, little, young*, lag*, trail*, least, cut*, slow*, weak*, narrow*, fraction, half, modest, only';

/** Families of qualities; a comparison also wants both sides equally denied, which the check sees to. */
// biome-ignore format: a table, one sense a line
export const OPPOSITE_QUALITY_ROWS: readonly (readonly SenseRow[])[] = [
  [
    ['cao hơn', 'higher, greater than, above', `${MORE}, upper, elevat*`],
    ['thấp hơn', 'lower than, lower, below, less than', LESS],
  ],
  [
    ['nhiều hơn, lớn hơn, đông hơn', 'more than, more, larger, bigger, greater', MORE],
    ['ít hơn, nhỏ hơn', 'fewer, less than, smaller', LESS],
  ],
  [
    ['tốt hơn, hay hơn, khá hơn', 'better', 'improv*, best, good, well, superior, enhanc*, nicer, greater, higher, upgrad*, fine*, prefer*, effective*, advanc*'],
    ['xấu hơn, tệ hơn, tồi tệ hơn, xấu đi, tồi hơn', 'worse*', 'worst, poor*, inferior, bad*, deteriorat*, weak*, less, gri*, sever*, aggravat*, damag*, terribl*, declin*, ugl*'],
  ],
  [
    ['nhanh hơn', 'faster, quicker', 'soon*, rapid*, quick*, speed*, accelerat*, fast*, swift*, hast*, earl*, short*, brisk*'],
    ['chậm hơn', 'slower', 'slow*, late*, delay*, lag*, behind, long*, drag*'],
  ],
  [
    ['sớm hơn', 'earlier, sooner', 'early, before, ahead, advance*, prior, soon*, fast*, quick*, premature*, past, previous*'],
    ['muộn hơn, trễ hơn', 'later', 'late*, after*, delay*, behind, overdue, belated*, subsequent*, long*'],
  ],
  [
    ['mạnh hơn, mạnh mẽ hơn', 'stronger', 'strong*, strength*, power*, more, hard*, tough*, greater, robust*, better, force*, heav*, intens*, bold*'],
    ['yếu hơn', 'weaker', 'weak*, less, soft*, low*, small*, poor*, fragil*, vulnerab*'],
  ],
  [
    ['trẻ hơn', 'younger', 'young*, junior, less, youth*, later, fresh*'],
    ['già hơn, lớn tuổi hơn', 'older', 'old*, senior, elder*, more, mature*, aged'],
  ],
  [
    ['khó hơn, khó khăn hơn', 'harder, more difficult', 'hard*, difficult*, tough*, tricky, trickier, challeng*, struggl*, less, complicat*, worse, never'],
    ['dễ hơn, dễ dàng hơn', 'easier, more easily', 'eas*, simpl*, more, smooth*, convenient*, facilitat*'],
  ],
  [
    ['tất cả', 'all of the, all of them, every one of', 'all, every*, each, entire*, whole*, total*, full*, any*, complet*, across, both, thorough*, through*, universal*, altogether, no, none, never, ever'],
    ['một số, một vài', 'some of the, several, a few', 'some*, certain, number, few, part*, couple, handful, many, select*, one, others, various, those, different, among, other'],
  ],
  [
    ['phần lớn, đa số, hầu hết, đa phần', 'most, most of the, majority', 'almost, near*, largely, virtual*, much, predominant*, general*, bulk, often, vast*, main*, primar*, many, all, chief*, big*, large*, typical*, practical*, over*, usual*, every*, each'],
    ['thiểu số, phần nhỏ, số ít, phần ít', 'minority, small number, only a few, a small part', 'few*, little, hardly, small*, part*, some*, handful, slight*, fraction, select*'],
  ],
  [
    ['cả ba, cả 3', 'all three, all 3', 'three*, 3, third*, trio*, tripl*, threesome, treble'],
    ['cả hai, cả 2', 'both', 'two*, 2, each, either, neither, couple, pair*, twin*, double*, duo, second*, and, together, mutual*'],
    ['một trong hai, một trong 2', 'one of the two, one of two', 'either, one, another, neither, a, other, two, half, each'],
  ],
  [
    ['gấp đôi, nhân đôi', 'doubl*', 'twice, two*, 2, couple, both, pair*, second'],
    ['gấp ba, nhân ba', 'tripl*, trebl*', 'three*, 3, thrice, third'],
    ['gấp bốn, gấp tư', 'quadrupl*, fourfold', 'four*, 4'],
  ],
  [
    ['đô thị, thành thị', 'urban, urbani*', 'cit*, town*, metropol*, municipal*, downtown, civic, street*'],
    ['nông thôn, thôn quê', 'rural', 'countr*, village*, farm*, agricultur*'],
  ],
  [
    ['nội thành', 'inner city, inner', 'downtown, urban, central, city, cent*'],
    ['ngoại thành, ngoại ô', 'suburb*, outskirt*', 'outlying, outer, peri*, outside, edge, commut*'],
  ],
  [
    ['miền núi, vùng cao', 'mountain*, highland*, upland*', 'hill*, remote'],
    ['đồng bằng, vùng xuôi', 'delta, lowland*, plain', 'plain*, delta*, flat*, low*'],
  ],
  [
    ['trung ương', 'central level, central budget, central government, central authorities, central agencies', 'centr*, national*, federal*, state*, party, reserve, bank*, fed, cpc'],
    ['địa phương', 'local, locally', 'local*, provinc*, area*, region*, communit*, municipal*, distric*, council*, state*, town*, place*, site*, native*, resident*, countr*, domestic*, cit*, grassroot*, level*'],
  ],
  [
    ['cấp tỉnh', 'provincial level, province level', 'provinc*, district level and'],
    ['cấp huyện', 'district level', 'district*'],
    ['cấp xã', 'commune level, communal level', 'commun*, ward*'],
  ],
  [
    ['công lập, khu vực công, khu vực nhà nước', 'public, state owned, state', 'public*, govern*, state*, council, national*'],
    ['tư nhân, tư thục, dân lập, ngoài công lập', 'private, privately', 'privat*, non, individual*, personal*, own*, independent*'],
  ],
  [
    ['tối đa', 'maxim*, at most', 'up to, most, more, limit*, cap*, ceiling, top, full*, highest, no, not, within, utmost, best, great*'],
    ['tối thiểu', 'minim*, at least', 'least, floor, lowest, low*, basic, no less, bare*, small*'],
  ],
  [
    ['dương tính', 'positive', 'positiv*, contract*, infect*, caught, had, confirm*'],
    ['âm tính', 'negative', 'negativ*, clear*, not, free'],
  ],
  [
    ['gián tiếp', 'indirect*', 'circuitous*, roundabout, second hand, proxy, through'],
    ['trực tiếp', 'direct, directly', 'direct*, live, in person, face*, personal*, straight, immediat*, first, himself, herself, person, themselves, broadcast*, offline, real'],
  ],
  [
    ['trực tuyến', 'online, virtual*', 'web*, internet, video, tele*, stream*, digital*, remote*, site*, e, app'],
    ['gặp mặt trực tiếp, hình thức trực tiếp, trực tiếp tại', 'in person, offline', 'direct*, live, face*, person*, on site, at'],
  ],
  [
    ['hợp pháp', 'legal, legally, lawful*', 'legal*, legit*, valid*, permit*, right*, law*'],
    ['bất hợp pháp, trái phép, phi pháp', 'illegal*, unlawful*, illicit*', 'unauthori*, without, undocument*, not, irregular*, wrong*, banned, violat*, traffick*, drug*, poach*, smuggl*'],
  ],
  [
    ['xuất siêu, thặng dư', 'surplus*', 'positive, excess*, export*'],
    ['nhập siêu, thâm hụt, bội chi', 'deficit*', 'shortfall*, gap*, negative, import*, loss*, overspend*'],
  ],
  [
    ['lợi nhuận, có lãi', 'profit*', 'gain*, earn*, surplus, income, money, return*, benefit*, margin*, revenue*, make, dividend*'],
    ['thua lỗ, khoản lỗ, bị lỗ', 'net loss, net losses, made a loss, loss making, suffered losses', 'los*, deficit, red, bleed*, unprofit*, debt*'],
  ],
  [
    ['thượng lưu, thượng nguồn', 'upstream, upper', 'up*, headwater*, source*, high*, elite*, society'],
    ['hạ lưu, hạ du, hạ nguồn', 'downstream', 'low*, down*, below, estuar*'],
  ],
  [
    ['thượng viện', 'senate, upper house', 'senat*, lord*, upper, congress*'],
    ['hạ viện', 'house of representatives, lower house', 'house*, represent*, common*, lower, congress*, mp*, parliament*'],
  ],
  [
    ['người lớn', 'adult*', 'grown*, old*, parent*, big*, elder*, people'],
    ['trẻ em, trẻ nhỏ, thiếu nhi, thiếu niên', 'child*, kid*', 'infant*, minor*, young*, boy*, girl*, toddler*, teen*, juvenil*, bab*, pupil*, youth*, student*'],
  ],
  [
    ['ban ngày', 'daytime, daylight, by day', 'day*, afternoon, morning, noon, sun*'],
    ['ban đêm', 'at night, nighttime, night time', 'night*, evening*, nocturn*, dark*, dusk, overnight, midnight, hours'],
  ],
  [
    ['bị thương nặng, trọng thương, thương nặng', 'seriously, serious, severe*, badly, critical*', 'heav*, grave*, grievous*, wound*'],
    ['bị thương nhẹ, thương nhẹ', 'slightly, slight, minor, lightly', 'light*, mild*, superficial*'],
  ],
  [
    ['dài hạn, lâu dài', 'long term, long-lasting', 'long*, last*, permanent*, sustain*, endur*, ever, perpet*, durable'],
    ['ngắn hạn, trước mắt', 'short term', 'short*, immediat*, temporar*, now, current*, near*, ahead, front, first'],
  ],
  [
    ['quy mô lớn', 'large scale, large', 'big*, major, mass*, larg*, huge, extens*, scale*, full*, wide*, great*, vast, sizeable, broad*'],
    ['quy mô nhỏ', 'small scale, small', 'minor, limited, small*, modest, micro*, little'],
  ],
  [
    ['song phương', 'bilateral*', 'two*, both, mutual*, between'],
    ['đa phương', 'multilateral*', 'multi*, many'],
  ],
  [
    ['bên trái, tay trái, cánh trái, cánh tả', 'left', 'left*, port'],
    ['bên phải, tay phải, cánh phải, cánh hữu', 'right', 'right*, starboard, conservativ*, alt'],
  ],
  [
    ['đầu tiên', 'first', 'first*, initial*, debut*, maiden, origin*, inaugur*, earl*, begin*, began, primar*, open*, one, start*, 1st, prim*, premier*, never, pioneer*, rookie, previous*, once, new'],
    ['cuối cùng', 'last, final, finally', 'last*, final*, end*, eventual*, ultimate*, late*, bottom, recent, length, clos*, conclu*, remaining, goes, far, only, in, until, down'],
  ],
  [
    ['nguồn cung', 'supply, supplies', 'suppl*, provi*, sourc*, stock*, output, produc*, availab*, inventor*'],
    ['nhu cầu', 'demand*', 'need*, requir*, want*, necess*, appetite, wish*, interest*'],
  ],
  [
    ['thành công', 'success*, succeed*', 'accomplish*, achiev*, well, win*, won, victor*, triumph*, effective*, manag*, good, hit, able, smooth*, great, best, pull*, work*, convert*, complet*, fruit*, grow*, favo*'],
    ['thất bại', 'failed, failure*, unsuccess*', 'fail*, defeat*, loss*, los*, collaps*, beat*, disappoint*, bad*, flop*, fell, fall*, poor*, unable, miss*, setback*, miser*, struggl*, never'],
  ],
  [
    ['ưu điểm, điểm mạnh', 'strength*, advantage*', 'merit*, strong*, benefit*, good, asset*, pro*, positiv*, best, better, great*, plus'],
    ['nhược điểm, điểm yếu, khuyết điểm', 'weakness*, shortcoming*, disadvantage*, drawback*', 'weak*, flaw*, fault*, defect*, limit*, negative*, poor*, downside, vulnerab*, problem*, mistake*, con, cons, imperfect*'],
  ],
  [
    ['chủ quan', 'subjective*', 'complacen*, internal, bias*, careless*, negligen*, self'],
    ['khách quan', 'objective*', 'external, fair*, unbias*, impartial*, neutral*, independen*'],
  ],
  [
    ['nắng nóng, oi bức', 'hot, heat, heatwave*', 'warm*, hot*, heat*, sun*, swelter*'],
    ['giá rét, rét đậm, lạnh giá, rét hại', 'cold, freez*', 'cold*, chill*, cool*, frost*, wint*, frigid, ic*, snow*, frozen, bitter*'],
  ],
  [
    ['hạn hán, khô hạn', 'drought*', 'dry*, arid*, water*, drier, parch*'],
    ['lũ lụt, ngập lụt, lũ quét', 'flood*', 'inundat*, delug*, rain*, tsunami*, water*'],
  ],
];
