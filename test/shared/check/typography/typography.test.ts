/** Spaces, marks, brackets and sentence ends of one paragraph, on both sides; what looks like a fault and is right. */

import { describe, expect, it } from 'vitest';
import type { Document, Paragraph } from '../../../../shared/domain/document.ts';
import { checkOneSide, checkSegment } from '../../../../shared/domain/pipeline.ts';

const VI = 'Văn bản gốc.';

function vietnameseDocument(text: string): Document {
  const paragraph: Paragraph = { kind: 'paragraph', text, source: { text, start: 0, end: text.length } };
  return { name: 'a.txt', format: 'txt', encoding: 'utf-8', language: 'vi', languageConfidence: 1, paragraphs: [paragraph] };
}

/** "rule: characters → text with the suggestion carried out" for the typography of one side. */
function typographyOf(text: string, side: 'vi' | 'en'): readonly string[] {
  const findings = side === 'en' ? checkSegment(VI, text) : checkOneSide(vietnameseDocument(text)).findings;
  return findings
    .filter(({ category }) => category === 'typography')
    .map(({ rule, vi, en, suggestion }) => {
      const mended =
        suggestion === null ? '' : ` → ${text.slice(0, suggestion.start)}${suggestion.text}${text.slice(suggestion.end)}`;
      return `${rule.replace('typography.', '')}: ${(en ?? vi)?.text}${mended}`;
    });
}

describe('the English', () => {
  it.each([
    ['The socio -economic plan.', 'space: socio -economic → The socio-economic plan.'],
    ['The socio- economic plan.', 'space: socio- economic'],
    ['The fair  opens today.', 'space: fair  opens → The fair opens today.'],
    ['The fair , which opens today.', 'space: fair , → The fair, which opens today.'],
    ['The fair opens today .', 'space: today . → The fair opens today.'],
    ['The fair closed . It was full.', 'space: closed . → The fair closed. It was full.'],
    ['The fair ( the tenth) opens.', 'space: ( the → The fair (the tenth) opens.'],
    ['The fair (the tenth ) opens.', 'space: tenth ) → The fair (the tenth) opens.'],
    ['The “ New Rural Area” plan.', 'space: “ New → The “New Rural Area” plan.'],
    ['The fair opened.It closes today.', 'missing-space: opened.It → The fair opened. It closes today.'],
    ['Roads,bridges and schools.', 'missing-space: Roads,bridges → Roads, bridges and schools.'],
    ['In May 2024,the fair opened.', 'missing-space: 2024,the → In May 2024, the fair opened.'],
    ['It rained;the fair opened.', 'missing-space: rained;the → It rained; the fair opened.'],
    ['The product (GRDP)was high.', 'missing-space: (GRDP)was → The product (GRDP) was high.'],
    ['The plan “New Area”was approved.', 'missing-space: Area”was → The plan “New Area” was approved.'],
    ['They closed the fair..', 'doubled-mark: fair.. → They closed the fair.'],
    ['Roads,, bridges and schools.', 'doubled-mark: Roads,,'],
    ['Roads; bridges;; schools.', 'doubled-mark: bridges;;'],
    ['They came,. Then they left.', 'doubled-mark: came,.'],
    ['The fair (the tenth opens today.', 'unclosed: ('],
    ['The fair the tenth) opens today.', 'unclosed: )'],
    ['The fair [the tenth opens.', 'unclosed: ['],
    ['The work is done. the province reported it.', 'capital: the → The work is done. The province reported it.'],
    ['The decision takes effect today./.', 'end-sign: ./. → The decision takes effect today.'],
    ['The decision takes effect today/.', 'end-sign: /. → The decision takes effect today.'],
    ['The work is done./.Comrades: An and Binh.', 'end-sign: ./. → The work is done. Comrades: An and Binh.'],
  ])('has a fault in %s', (en, expected) => {
    expect(typographyOf(en, 'en')).toEqual([expected]);
  });

  it.each([
    'The fair - the tenth - opens today.',
    'Small- and medium-sized enterprises took part.',
    'Medium- to long-term goals.',
    'a) The first task',
    '1) The first task (of three)',
    'There are two: a) roads; b) bridges; 2) schools.',
    'The range is 5 - 10 km.',
    '“A quotation that goes on in the next paragraph.',
    'The end of a quotation that began earlier.”',
    'He asked (twice) and [once].',
    'Cao Bang - Lang Son Expressway.',
    'It cost 10,000 VND on 1.5 ha at 7.30 a.m. in the U.S. and the E.U.',
    'Mr. Nam and Dr. Lan of TP. Vinh met Prof. Hoa, etc. at No. 5.',
    'Mr.Nam and TP.Vinh.',
    'See https://bao.vn/tin,moi/index.php and www.Bao.Com or a.Nam@bao.vn.',
    'The files a.Jpg and Node.Js of Booking.Com.',
    'Wait ... and see... then go.',
    'He said so... the crowd left.',
    'J. K. Rowling wrote it. iPhone users read it.',
    'It sold approx. ten tonnes vs. nine before.',
    'Dishes, fish, etc., were sold by Sao Mai Co., Ltd. today.',
    'The worker(s) and (re)construction of (inter)national roads.',
    'It is 5\'10" tall and 6" wide.',
    'She smiled :) and left.',
    'Is it ready? “Yes!” he said.',
    'The ratio is 45/62, and/or 3/4.',
    'Visit https://bao.vn/.',
    'The “3 dares” and “5 clear” mottos.',
    "The residents' and the boys' 'village' o'clock.",
    'Numbers 1,2 and 3 are out.',
    'On 5/9/2024, the bridge opened.',
    'Yahoo! is a site, says van Gogh.',
  ])('is right in %s', (en) => {
    expect(typographyOf(en, 'en')).toEqual([]);
  });
});

describe('the Vietnamese', () => {
  it.each([
    ['Các xã , phường đã họp.', 'space-vi: xã , → Các xã, phường đã họp.'],
    ['Các  xã đã họp.', 'space-vi: Các  xã → Các xã đã họp.'],
    ['Hội chợ ( lần thứ mười) đã mở.', 'space-vi: ( lần → Hội chợ (lần thứ mười) đã mở.'],
    ['Hội nghị bế mạc.Đại biểu ra về.', 'missing-space-vi: mạc.Đại → Hội nghị bế mạc. Đại biểu ra về.'],
    ['Các sở,ngành đã họp.', 'missing-space-vi: sở,ngành → Các sở, ngành đã họp.'],
    ['Các sở,, ngành đã họp.', 'doubled-mark-vi: sở,,'],
    ['Hội nghị đã bế mạc..', 'doubled-mark-vi: mạc.. → Hội nghị đã bế mạc.'],
    ['Hội chợ (khai mạc hôm nay.', 'unclosed-vi: ('],
  ])('has a fault in %s', (vi, expected) => {
    expect(typographyOf(vi, 'vi')).toEqual([expected]);
  });

  it.each([
    'TP.Hồ Chí Minh, TP. Vinh, ThS.Nguyễn Văn A và GS.TS Lê B.',
    'Chè, cam, bưởi, v.v... và v.v..',
    'a) Nhiệm vụ thứ nhất; b) nhiệm vụ thứ hai.',
    'Nghị quyết 18-NQ/TW, Quyết định 05/QĐ-UBND./.',
    'Thu nhập 47,073 triệu đồng; tăng 1.250 ha.',
    'Trang baotinh.vn và https://bao.vn/a,b.',
    'Hội nghị (lần thứ 5) đã họp...',
  ])('is right in %s', (vi) => {
    expect(typographyOf(vi, 'vi')).toEqual([]);
  });

  it('is left alone in a segment, whose original nobody edits', () => {
    expect(checkSegment('Các xã , phường đã họp.', 'The communes and wards met.')).toEqual([]);
  });
});
