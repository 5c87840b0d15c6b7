/** Vietnamese, English or neither: from documents down to lines of two words. */

import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/domain/language.ts';
import { detectLanguage } from '../../../shared/text/language.ts';

const ROWS: readonly (readonly [Language | null, string])[] = [
  ['vi', 'Lượt xem:'],
  ['vi', 'Ảnh: Thanh Cường'],
  ['vi', 'Nguồn: Báo tỉnh'],
  ['vi', 'Tin, ảnh: Hoài Thu'],
  ['vi', 'Bình luận (0)'],
  ['vi', 'Hà Nội'],
  ['vi', 'LỄ HỘI CÀ PHÊ LẦN THỨ CHÍN'],
  ['vi', 'Sở Văn Hóa, Thể Thao Và Du Lịch'],
  ['vi', 'Sáng nay, bà con ra đồng từ rất sớm.'],
  ['vi', 'Ông John Smith, Giám đốc World Bank tại Việt Nam, đến thăm buôn.'],
  ['vi', 'Startup Agri Connect của anh Nam gọi vốn thành công.'],
  ['vi', 'Chương trình “Green Coffee for Children” do nhóm bạn trẻ tổ chức.'],
  ['vi', 'Giải Marathon “Great Forest Run 2025” đã khép lại.'],
  ['vi', 'Đội Golden Dragon FC thắng đội Blue Sky United 2–1.'],
  ['vi', 'Mưa lớn gây ngập tại nhiều xã.'],
  ['vi', 'Hội nghị trực tuyến'],
  ['vi', 'Toàn cảnh lễ khai mạc.'],
  ['vi', 'Du khách chụp ảnh bên thác nước.'],
  ['vi', 'Đồng chí Y Thanh Niê phát biểu chỉ đạo.'],
  ['vi', '1.250 hộ nghèo được hỗ trợ bò giống trong quý II.'],
  ['vi', 'Trao 50 suất quà cho học sinh'],
  ['vi', 'Xem thêm'],
  ['vi', 'Huyện Krông Pắc, tỉnh Đắk Lắk'],
  ['vi', 'Hôm qua trời nắng, hôm nay trời mưa, ngày mai chưa biết.'],
  ['vi', 'Uy ban nhan dan tinh da ban hanh ke hoach phat trien cac vung trong ca phe ben vung trong nam nay.'],
  ['vi', 'Sang nay ba con trong buon da ra dong tu rat som de thu hoach lua, cong viec duoc chia deu cho cac ho.'],
  ['vi', 'Doan thanh nien cua xa da trong duoc hai ngan cay xanh doc theo con duong moi.'],
  ['en', 'Photo: Thanh Cuong'],
  ['en', 'Photo: Nguyễn Thị Hạnh'],
  ['en', 'Views: 1,204'],
  ['en', 'Source: Provincial portal'],
  ['en', 'Related news'],
  ['en', 'Read more'],
  ['en', 'Translated by Minh Chau'],
  ['en', 'Click on the image to enlarge'],
  ['en', 'THE NINTH COFFEE FESTIVAL OPENS IN THE HIGHLANDS'],
  ['en', 'Coffee Growers Turn to Organic Methods'],
  ['en', 'Villagers went out to the fields very early this morning.'],
  ['en', 'Chairman of the People’s Committee Nguyễn Văn Nam visits Buôn Ma Thuột.'],
  ['en', 'The delegates came from Đắk Lắk, Gia Lai, Kon Tum, Lâm Đồng and Đắk Nông.'],
  ['en', 'Mr. Y Thanh Niê, Deputy Secretary of the Krông Pắc District Party Committee, spoke at the event.'],
  ['en', 'The dish is called “bún đỏ” by the people of the city.'],
  ['en', 'The café on Lê Lợi Street has been open since 2010.'],
  ['en', 'Heavy rain floods many communes.'],
  ['en', 'Visitors take photos beside the waterfall.'],
  ['en', 'An overview of the opening ceremony.'],
  ['en', 'In the second quarter, 1,250 poor households received breeding cows.'],
  ['en', 'Fifty gifts were given to students'],
  ['en', 'It rained.'],
  ['en', 'No one was hurt in the fire'],
  ['en', 'Ha Noi and Ho Chi Minh City are the two biggest cities in the country.'],
  ['en', 'Director of the Department of Culture, Sports and Tourism'],
  ['en', 'The People’s Council of Ea Kar District holds its tenth session'],
  ['en', 'Mrs. H’Hoa Êban is the head of the village.'],
  ['en', 'On the same day, the group toured a durian farm in Krong Pac.'],
  [null, ''],
  [null, '2025 – 12:30'],
  [null, '***'],
  [null, 'Les habitants du village sont allés aux champs très tôt ce matin pour la récolte du riz.'],
  [null, 'La ville organise une grande fête du café chaque année au mois de mars pour tous les visiteurs.'],
  [null, 'Pagi ini warga desa pergi ke sawah untuk memanen padi bersama keluarga mereka dan para tetangga.'],
  [null, 'Die Bewohner des Dorfes gingen heute sehr früh auf die Felder, um den Reis zu ernten.'],
  [null, 'Los vecinos del pueblo salieron muy temprano al campo para recoger la cosecha de arroz este año.'],
  [null, 'Сегодня утром жители деревни рано вышли в поле.'],
  [null, '今天早上村民很早就去田里了。'],
  [null, '오늘 아침 마을 사람들은 일찍 논에 나갔다.'],
  [null, 'ชาวบ้านออกไปทุ่งนาแต่เช้า'],
];

describe('detectLanguage', () => {
  it.each(ROWS)('%s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('gives a confidence between 0 and 1', () => {
    for (const [, text] of ROWS) {
      const { confidence } = detectLanguage(text);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('is nearly certain of documents', () => {
    const documentIn = (language: Language) =>
      ROWS.flatMap(([rowLanguage, text]) => (rowLanguage === language ? [text] : [])).join('\n');
    for (const language of ['vi', 'en'] as const) {
      const detected = detectLanguage(documentIn(language));
      expect(detected.language).toBe(language);
      expect(detected.confidence).toBeGreaterThan(0.7);
    }
  });

  it('reads decomposed text like composed text', () => {
    const line = 'Mưa lớn gây ngập tại nhiều xã.';
    expect(detectLanguage(line.normalize('NFD'))).toEqual(detectLanguage(line));
  });
});
