/** English spelling: slips that are found with their mending, and right words that look wrong to a dictionary. */

import { describe, expect, it } from 'vitest';
import { englishDictionary } from '../../../../electron/services/spelling/english-dictionary.ts';
import type { Document } from '../../../../shared/domain/document.ts';
import { checkOneSide, checkSegment } from '../../../../shared/domain/pipeline.ts';

const spelling = englishDictionary();
const VI = 'Văn bản gốc.';

/** "word → mending" for every spelling finding of the English; "?" where only a person can tell. */
function slips(en: string, vi: string): readonly string[] {
  return checkSegment(vi, en, { spelling })
    .filter(({ rule }) => rule === 'spelling.word')
    .map((finding) => `${finding.en?.text} → ${finding.suggestion?.text ?? '?'}`);
}

const WRONG: readonly (readonly [en: string, expected: string])[] = [
  ['Such thefts still occured in two communes.', 'occured → occurred'],
  ['The goverment approved the plan.', 'goverment → government'],
  ['They protect the enviroment.', 'enviroment → environment'],
  ['It is neccesary to repair the dyke.', 'neccesary → necessary'],
  ['The fair opens tommorow.', 'tommorow → tomorrow'],
  ['The comittee met twice.', 'comittee → committee'],
  ['The commitee met twice.', 'commitee → committee'],
  ['They recomend early planting.', 'recomend → recommend'],
  ['It was a succesfull season.', 'succesfull → successful'],
  ['They acheive good results.', 'acheive → achieve'],
  ['Households recieve support.', 'recieve → receive'],
  ['It is a priviledge to be here.', 'priviledge → privilege'],
  ['Road maintainance goes on.', 'maintainance → maintenance'],
  ['An independant auditor came.', 'independant → independent'],
  ['The existance of the cave was unknown.', 'existance → existence'],
  ['They work in seperate groups.', 'seperate → separate'],
  ['The list was publically posted.', 'publically → publicly'],
  ['They waited untill noon.', 'untill → until'],
  ['The result was wierd.', 'wierd → weird'],
  ['Farmers and thier families came.', 'thier → their'],
  ['In teh morning they left.', 'teh → the'],
  ['Teh province has three rivers.', 'Teh → The'],
  ['Becuase of the flood, schools closed.', 'Becuase → Because'],
  ['Goverment officials inspected the bridge.', 'Goverment → Government'],
  ['the Provincal Party Committee', 'Provincal → Provincial'],
  ["the Provincial People's Commitee of the province", 'Commitee → Committee'],
  ['the Departement of Home Affairs', 'Departement → Department'],
  ['Work ofthe province goes on.', 'ofthe → of the'],
  ['They attended themeeting.', 'themeeting → the meeting'],
  ['There were alot of visitors.', 'alot → a lot'],
  ['A fund forthe poor was set up.', 'forthe → for the'],
  ['They collected informations on floods.', 'informations → information'],
  ['New equipments arrived.', 'equipments → equipment'],
  ['The socio-econmic plan', 'econmic → economic'],
  ['a ten-yaer-old boy', 'yaer → ?'],
  ["the goverment's plan", 'goverment → government'],
  ['The province’s agriculturral output', 'agriculturral → agricultural'],
  ['They celebrate the 21th anniversary.', '21th → st'],
  ['the 12nd session', '12nd → th'],
  ['the 3th prize', '3th → rd'],
  ['the 113rd day', '113rd → th'],
  ['Producers (and tradres) met.', 'tradres → ?'],
  ['“The harvset was good,” she said.', 'harvset → harvest'],
  ['Localities/provnices took part.', 'provnices → provinces'],
  ['Work was compleated in May.', 'compleated → completed'],
  ['They strengthned the dyke.', 'strengthned → strengthened'],
  ['The develpment of roads', 'develpment → development'],
  ['poverty reducttion in mountain communes', 'reducttion → reduction'],
  ['The investement climate improved.', 'investement → investment'],
  ['adminstrative reform', 'adminstrative → administrative'],
  ['Visitors enjoied the festival.', 'enjoied → ?'],
  ['The bridge was innaugurated.', 'innaugurated → inaugurated'],
  ['Many stakehoders attended.', 'stakehoders → stakeholders'],
  ['The vilagers planted trees.', 'vilagers → villagers'],
];

const RIGHT: readonly (readonly [en: string, vi?: string])[] = [
  // Both varieties.
  ['The colour of the organised programme travelled to the centre.'],
  ['The color of the organized program traveled to the center.'],
  ['They practise in defence of honour; the licence was cancelled.'],
  ['An ageing grey tyre, a cheque and a plough.'],
  // Names.
  ['Chairman Nguyen Duc Trung visited Thanh Chuong and Quynh Luu.'],
  ['Kowalczyk and Brzezinski met Fernandes in Ljubljana.'],
  ['Zhangjiajie opened its doors.'],
  ['Menendez scored twice for Atletico Nacional.'],
  ["Kavanagh's brother and the O'Haras went home."],
  ['LeBron and McIlroy used WhatsApp on an iPhone.'],
  // Words of the Vietnamese.
  ['She wore an ao dai at the gate.', 'Chị mặc áo dài ở cổng.'],
  ['They sang then and played the tinh.', 'Họ hát then và đàn tính.'],
  ['In their tongue twp means daft.', 'Trong tiếng của họ, twp nghĩa là ngốc.'],
  ['They ate thang co in the market.', 'Họ ăn thắng cố ở chợ.'],
  ['A bowl of pho and a plate of nem.'],
  ['They sang luon coi and si giang tunes and ate banh cuon.'],
  ['Arrowroot (dong rieng) is made into glass noodles.'],
  // Acronyms, codes, addresses, figures with letters.
  ['The GRDP, the PAPI and the SIPAS rose; NGOs and MPs came.'],
  ['Directive 30-CT/TU and Resolution 18-NQ/TW were discussed.'],
  ['Write to toasoan@baotinh.vn or see https://baotinh.vn/tin-tuc/abcx.html.'],
  ['The file bna_img_3987.jpg and www.vietnamxyz.vn.'],
  ['It ran 10km in 45min on the QL1A; the A320 and B52 flew.'],
  ['Prices in the 1990s and the 20s.'],
  ['the 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 22nd, 111th and 1,000th time'],
  ['At 7 a.m. in the U.S. it was e.g. 5 p.m. elsewhere, i.e. later.'],
  // Compounds, prefixes, possessives, plurals.
  ['Socio-economic, inter-level and anti-wastefulness measures.'],
  ['A non-refundable, re-elected, multi-purpose e-government portal.'],
  ['Well-known three-year-olds and 18-to-34-year-olds.'],
  ["The districts' and the ward's two no's; MPs' letters."],
  ['Multiethnic cadres cofinanced an agroforestry project.'],
  ['They reforested the hillside and repaved the road.'],
  ['First responders used deployable, scalable systems.'],
  ['The mottos and the videos of the volcanos.'],
  ["They'd've stayed; who've they met? It'll do, there'd be more."],
  ["rock 'n' roll and o'clock"],
  // Words that news uses and dictionaries lack.
  ['A selfie, a blockchain, a livestream and an influencer.'],
  ['Homestays and agritourism; e-wallets and chatbots.'],
  ['Average income per capita; a hotline for farmers.'],
  ['Decarbonisation, digitalization and informatisation.'],
  ['Lychees, longans, rambutans, durians and pomelos.'],
  ['Hydrometeorological stations measured the stormwater.'],
  ['A geopark in a karst plateau with montane forest.'],
  ['Pickleball, futsal, taekwondo and vovinam.'],
  ['Cashless payment, telehealth, telemedicine and fintech.'],
  ['Cyberattacks, cybersecurity and ransomware.'],
  ['The quarterfinalists and the playmaker.'],
  ['A de facto, bona fide, pro bono, ad hoc body.'],
  ['Upskilling and reskilling of jobseekers.'],
  ['Denuclearization talks, airstrikes and lockdowns.'],
  ['The protestors and the convenors.'],
  ['Renminbi, kip, baht, ringgit, rupiah and riel.'],
  ['They filmed it with a dashcam; headwear and homeware sold well.'],
  ['It was underpowered and reinjected.'],
  ['Nonprofits and policymakers attended webinars.'],
  ['A femme fatale in haute couture.'],
  // Words spoken of, foreign words, rare words.
  ['The word ‘hoggery’ is his own.'],
  ['The word "glamp" is new.'],
  ['A café with a naïve façade and jalapeños.'],
  ['Pipistrelles flew by; a muppet sat there.'],
  ['van der Berg, de la Cruz, al Jazeera, el Nino'],
  // Short words and letters.
  ['Plan B, vitamin C, a T-shirt and an X-ray; 5 ha, 3 kg, 2 bn.'],
];

describe('spelling', () => {
  it.each(WRONG)('finds the slip in %s', (en, expected) => {
    expect(slips(en, VI)).toEqual([expected]);
  });

  it.each(RIGHT.map(([en, vi]) => [en, vi ?? VI] as const))('is silent on %s', (en, vi) => {
    expect(slips(en, vi)).toEqual([]);
  });

  it('is silent without a dictionary', () => {
    expect(checkSegment(VI, 'Thefts occured.').filter(({ category }) => category === 'spelling')).toEqual([]);
  });

  it('accepts the terms of the glossary', () => {
    const glossary = [{ vi: 'hát xẩm', en: 'xamsing' }];
    const findings = checkSegment(VI, 'A night of xamsing.', { spelling, glossary });
    expect(findings.filter(({ rule }) => rule === 'spelling.word')).toEqual([]);
  });
});

function englishDocument(...texts: readonly string[]): Document {
  return {
    name: 'a.txt',
    format: 'txt',
    encoding: 'utf-8',
    language: 'en',
    languageConfidence: 1,
    paragraphs: texts.map((text) => ({ kind: 'paragraph', text, source: { text, start: 0, end: text.length } })),
  };
}

describe('the vocabulary of a document', () => {
  const found = (...texts: readonly string[]) =>
    checkOneSide(englishDocument(...texts), { spelling })
      .findings.filter(({ rule }) => rule === 'spelling.word')
      .map(({ en }) => en?.text);

  it('takes a word that stands three times for its own, unless a frequent word is one slip away', () => {
    const own = (word: string) => [`The ${word} came.`, `A ${word} left.`, `Every ${word} sang.`] as const;
    expect(found(...own('wimbler'))).toEqual([]);
    expect(found(...own('recieve'))).toEqual(['recieve', 'recieve', 'recieve']);
  });

  it('takes two unknown words side by side for a foreign phrase', () => {
    expect(found('They shouted vamos muchachos at the gate.')).toEqual([]);
  });
});
