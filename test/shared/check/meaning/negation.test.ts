/** Negations lost and added, and the many negators that deny nothing or are answered by another word. */

import { expect, it } from 'vitest';
import { checkNegation } from '../../../../shared/check/meaning/negation.ts';
import { meaningFindings } from '../meaning-findings.ts';

const LOST: readonly (readonly [vi: string, en: string, negator: string])[] = [
  ['Người dân không đồng ý với phương án này.', 'The people agree with this plan.', 'không'],
  ['Dự án chưa hoàn thành đúng tiến độ.', 'The project was completed on schedule.', 'chưa'],
  ['Ông không bao giờ nhận quà của doanh nghiệp.', 'He accepted gifts from businesses.', 'không bao giờ'],
  ['Hợp tác xã không có đủ vốn để mở rộng sản xuất.', 'The cooperative has enough capital to expand production.', 'không có'],
  ['Xe tải không được đi qua cầu.', 'Trucks are allowed to cross the bridge.', 'không được'],
  ['Bà chưa từng rời khỏi làng.', 'She has travelled from the village.', 'chưa từng'],
  ['Đây không phải là kết quả cuối cùng.', 'This is the final result.', 'không phải'],
  ['Học sinh không phải đóng học phí.', 'Pupils have to pay tuition fees.', 'không phải'],
  ['Xã chẳng có trạm y tế.', 'The commune has a health station.', 'chẳng có'],
  ['Đừng đốt rác ngoài đồng.', 'Burn the rubbish in the fields.', 'Đừng'],
  ['Nước giếng không thể dùng để uống.', 'Water from the well can be used for drinking.', 'không thể'],
  ['Tỉnh không còn hộ đói.', 'The province has hungry households.', 'không còn'],
  ['Các hộ dân chưa được cấp giấy chứng nhận.', 'The households have been granted certificates.', 'chưa được'],
  ['Ông cho biết không ai bị thương.', 'He said everyone was injured.', 'không ai'],
  ['Khách hàng không hài lòng với dịch vụ.', 'Customers are satisfied with the service.', 'không'],
  ['Đa số không tán thành đề xuất này.', 'The majority approve this proposal.', 'không'],
  ['Chưa ai rời khỏi làng.', 'The residents left the village.', 'Chưa ai'],
  ['Không một hộ nào thiếu gạo.', 'Households lacked rice.', 'Không một'],
  ['Họ chưa hề nhận tiền hỗ trợ.', 'They have received the support money.', 'chưa hề'],
  ['Nhà máy chẳng bao giờ xả nước thải.', 'The factory discharges waste water.', 'chẳng bao giờ'],
  ['Con đường không hề bằng phẳng.', 'The road was flat.', 'không hề'],
];

const ADDED: readonly (readonly [vi: string, en: string, negator: string])[] = [
  ['Người dân đồng ý với phương án này.', 'The people do not agree with this plan.', 'not'],
  ['Dự án hoàn thành đúng tiến độ.', 'The project was never completed on schedule.', 'never'],
  ['Xe tải được đi qua cầu.', "Trucks can't cross the bridge.", "can't"],
  ['Hợp tác xã có đủ vốn để mở rộng sản xuất.', 'The cooperative has no capital to expand production.', 'has no'],
  ['Học sinh phải đóng học phí.', 'Pupils don’t have to pay tuition fees.', 'don’t'],
  ['Các hộ dân đã được cấp giấy chứng nhận.', 'None of the households have been granted certificates.', 'None'],
];

const SILENT: readonly (readonly [vi: string, en: string])[] = [
  ['Người dân không đồng ý với phương án này.', 'The people do not agree with this plan.'],
  ['Người dân không đồng ý với phương án này.', 'The people reject this plan.'],
  ['Người dân không hài lòng với phương án này.', 'The people are dissatisfied with this plan.'],
  ['Không gian văn hóa được mở rộng.', 'The cultural space was expanded.'],
  ['Không khí lễ hội sôi nổi.', 'The festive atmosphere was lively.'],
  ['Hãng hàng không mở đường bay mới.', 'The airline opened a new route.'],
  ['Ông phục vụ trong Không quân.', 'He served in the Air Force.'],
  ['Tỉnh dùng máy bay không người lái để phun thuốc.', 'The province uses drones to spray the fields.'],
  ['Tỉnh không chỉ trồng chè mà còn trồng cam.', 'The province grows both tea and oranges.'],
  ['Sản xuất không ngừng phát triển.', 'Production has constantly developed.'],
  ['Không ít hộ đã thoát nghèo.', 'Many households have escaped poverty.'],
  ['Ông có đồng ý không?', 'Do you agree?'],
  ['Họ hỏi liệu trường có mở cửa hay không.', 'They asked whether the school would open.'],
  ['Anh đã ăn cơm chưa?', 'Have you eaten?'],
  ['Việc này không thể thực hiện.', 'This is impossible to do.'],
  ['Bà không có việc làm.', 'She is jobless.'],
  ['Nguyên nhân chưa rõ.', 'The cause is unclear.'],
  ['Kết quả chưa được công bố.', 'The results have yet to be announced.'],
  ['Đội không giành được chiến thắng.', 'The team failed to win.'],
  ['Trẻ em không được vào khu vực này.', 'Children are banned from this area.'],
  ['Nhà văn hóa không có ghế.', 'The culture house lacks chairs.'],
  ['Số hộ tham gia không quá 30.', 'The number of households taking part is at most 30.'],
  ['Chưa đến 40 người tham gia.', 'Less than 40 people took part.'],
  ['Đứng số 1 cả nước.', 'It ranks No. 1 in the country.'],
  ['Cán bộ không chuyên trách được hỗ trợ.', 'Part-time officials receive support.'],
  ['Tỉnh trồng cả chè và cam.', 'The province grows not only tea but also oranges.'],
  ['Ông tránh trả lời câu hỏi.', 'He did not answer the question.'],
  ['Xã thiếu nước sạch.', 'The commune has no clean water.'],
  ['Hành vi trái phép bị xử lý.', 'Acts that are not permitted are punished.'],
  ['Dù mưa lớn, lễ hội vẫn diễn ra.', 'The rain did not stop the festival.'],
  ['Đây là một thành tích không nhỏ.', 'This is a considerable achievement.'],
  ['Chi phí không vượt quá 5 tỷ đồng.', 'The cost does not exceed 5 billion VND.'],
  ['Hộ chưa lập gia đình được hỗ trợ.', 'People who are not married are supported.'],
  ['Cầu sập không lâu sau khi khánh thành.', 'The bridge collapsed not long after it was inaugurated.'],
  ['Cầu sập không lâu sau khi khánh thành.', 'The bridge collapsed soon after it was inaugurated.'],
  ['Nhà ông không xa chợ.', 'His house is near the market.'],
  ['Việc này không dễ dàng.', 'This is not an easy task.'],
  ['Ông giữ chặt tay lái, không buông.', 'He held onto the wheel.'],
  ['Đi học muộn phải không?', 'You are late for school, are you?'],
  ['Không những học giỏi, em còn hát hay.', 'She studies well and sings well.'],
];

it.each(LOST)('finds what is denied no longer: %s / %s', (vi, en, negator) => {
  expect(meaningFindings(checkNegation, vi, en)).toEqual([`negation.lost: ${negator} / ${en}`]);
});

it.each(ADDED)('finds what is denied only now: %s / %s', (vi, en, negator) => {
  expect(meaningFindings(checkNegation, vi, en)).toEqual([`negation.added: ${vi} / ${negator}`]);
});

it.each(SILENT)('is silent on: %s / %s', (vi, en) => {
  expect(meaningFindings(checkNegation, vi, en)).toEqual([]);
});

it('finds the one negation lost of two by the word that it denied', () => {
  const vi = 'Ông không mua máy kéo, nhưng cũng không bán ruộng đất của gia đình cho doanh nghiệp.';
  const en = 'He did not buy a tractor, but he has at the same time sold the fields of his family to a business.';
  expect(meaningFindings(checkNegation, vi, en)).toHaveLength(1);
});

it.each([
  [
    'Cầu sập không lâu sau khi khánh thành.',
    'The bridge collapsed long after it was inaugurated.',
    'không lâu sau khi / long after',
  ],
  ['Nhà ông không xa chợ.', 'His house is far from the market.', 'không xa / far from'],
  ['Công việc không hề dễ.', 'The work is easy.', 'không hề dễ / is easy'],
])('finds a litotes that lost its negation: %s / %s', (vi, en, words) => {
  expect(meaningFindings(checkNegation, vi, en)).toEqual([`negation.lost: ${words}`]);
});

it('gives each English negator to the nearest word that it can deny', () => {
  const vi = 'Ông không thích phương án này, và thường không bỏ phiếu.';
  const lost = 'While he does not like this plan, he often does vote.';
  expect(meaningFindings(checkNegation, vi, lost)).toEqual(['negation.lost: không / he often does vote']);
  expect(meaningFindings(checkNegation, vi, 'He does not like this plan or often vote.')).toEqual([]);
});

it('compares a negation with the sentence that it stands in', () => {
  const vi = 'Con đường không được sửa chữa trong năm nay. Cây cầu mới được khánh thành vào tháng trước tại huyện miền núi.';
  const en = 'The road was repaired this year. The new bridge was inaugurated last month in the mountainous district.';
  const first = 'The road was repaired this year.';
  expect(meaningFindings(checkNegation, vi, en)).toEqual([`negation.lost: không được / ${first}`]);
});
