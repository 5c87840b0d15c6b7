/**
 * Names that the two languages spell differently: countries, peoples, cities and bodies. Vietnamese forms after the list of country names of
 * the Ministry of Foreign Affairs and the usage of the Vietnam News Agency; English forms and adjectives after the UNGEGN list of country
 * names (2021) and Hart's Rules. Each row: Vietnamese forms | English forms, all in lower case.
 */

const ROWS: readonly string[] = [
  'wales, xứ wales | wales, welsh, welshman, welshmen',
  'scotland | scotland, scottish, scot, scots',
  'england, anh, anh quốc | england, english, britain, british, uk, briton, britons',
  'ireland, ai-len, ai len | ireland, irish',
  'argentina | argentina, argentine, argentinian, argentines',
  'brazil, bra-xin | brazil, brazilian, brazilians',
  'chile, chi-lê | chile, chilean, chileans',
  'bolivia | bolivia, bolivian, bolivians',
  'mexico, mê-hi-cô | mexico, mexican, mexicans',
  'canada, ca-na-đa | canada, canadian, canadians',
  'cuba, cu-ba | cuba, cuban, cubans',
  'venezuela | venezuela, venezuelan, venezuelans',
  'colombia | colombia, colombian, colombians',
  'peru, pê-ru | peru, peruvian, peruvians',
  'singapore, xin-ga-po | singapore, singaporean, singaporeans',
  'malaysia, ma-lai-xi-a | malaysia, malaysian, malaysians',
  'indonesia, in-đô-nê-xi-a | indonesia, indonesian, indonesians',
  'philippines, phi-líp-pin | philippines, philippine, filipino, filipinos',
  'myanmar, mi-an-ma | myanmar, burma, burmese',
  'campuchia, căm-pu-chia | cambodia, cambodian, cambodians',
  'thái lan | thailand, thai, thais',
  'ấn độ | india, indian, indians',
  'nepal, nê-pan | nepal, nepalese, nepali',
  'iran, i-ran | iran, iranian, iranians',
  'iraq, i-rắc | iraq, iraqi, iraqis',
  'israel, i-xra-en | israel, israeli, israelis',
  'syria, xi-ri | syria, syrian, syrians',
  'ukraine, u-crai-na | ukraine, ukrainian, ukrainians',
  'ả rập saudi, ả rập xê út | saudi, arabia, saudis',
  'pháp | france, french, frenchman',
  'đức | germany, german, germans',
  'ý, italia | italy, italian, italians',
  'tây ban nha | spain, spanish, spaniard, spaniards',
  'catalonia, catalan | catalonia, catalan, catalans',
  'bồ đào nha | portugal, portuguese',
  'hà lan | netherlands, dutch, holland',
  'bỉ | belgium, belgian, belgians',
  'thụy sĩ | switzerland, swiss',
  'thụy điển | sweden, swedish, swede, swedes',
  'na uy | norway, norwegian, norwegians',
  'đan mạch | denmark, danish, dane, danes',
  'phần lan | finland, finnish, finn, finns',
  'ba lan | poland, polish, pole, poles',
  'séc | czech, czechs, czechia',
  'áo | austria, austrian, austrians',
  'hungary, hung-ga-ri | hungary, hungarian, hungarians',
  'hy lạp | greece, greek, greeks',
  'thổ nhĩ kỳ | turkey, turkish, turk, turks, türkiye, turkiye',
  'nga, liên bang nga | russia, russian, russians',
  'mỹ, hoa kỳ | us, usa, america, american, americans, united states',
  'trung quốc | china, chinese',
  'hàn quốc | korea, korean, koreans, south korea',
  'triều tiên, bắc triều tiên | north korea, korea, korean, koreans, north',
  'nhật bản, nhật | japan, japanese',
  'úc, australia, ô-xtrây-li-a | australia, australian, australians',
  'new zealand, niu di-lân | zealand, zealander, zealanders',
  'nam phi | south africa, african, africans',
  'ai cập | egypt, egyptian, egyptians',
  'châu âu | europe, european, europeans',
  'châu á | asia, asian, asians',
  'châu phi | africa, african, africans',
  'bình nhưỡng | pyongyang',
  'bắc kinh | beijing',
  'thượng hải | shanghai',
  'hồng kông | hong kong',
  'đài loan | taiwan, taiwanese',
  'đài bắc | taipei',
  'viêng chăn | vientiane',
  'phnôm pênh | phnom penh',
  'băng cốc | bangkok',
  'mạc tư khoa, mát-xcơ-va | moscow',
  'oscar | academy, awards, oscars',
  'giáng sinh, noel | christmas',
];

/** Every folded word of a Vietnamese form → the folded English words that stand for it. */
export const EXONYMS: ReadonlyMap<string, ReadonlySet<string>> = build();

function build(): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const row of ROWS) {
    const [vietnamese = '', english = ''] = row.split(' | ');
    const words = english.split(', ').flatMap((form) => form.split(' '));
    for (const form of vietnamese.split(', ')) {
      const known = table.get(form) ?? new Set<string>();
      for (const word of words) known.add(word);
      table.set(form, known);
    }
  }
  return table;
}
