/** Rise told as fall, floor told as ceiling, and all the words of rise and fall that are neither. */

import { expect, it } from 'vitest';
import { checkPolarity } from '../../../../shared/check/meaning/polarity.ts';
import { meaningFindings } from '../meaning-findings.ts';

const FOUND: readonly (readonly [vi: string, en: string, expected: string])[] = [
  ['Sản lượng chè tăng 5,2% so với cùng kỳ.', 'Tea output fell 5.2% year on year.', 'polarity.direction: tăng / fell'],
  ['Sản lượng lúa giảm 3,4%.', 'Rice output rose by 3.4%.', 'polarity.direction: giảm / rose'],
  ['Kim ngạch tăng 12% trong quý.', 'Turnover was down 12% in the quarter.', 'polarity.direction: tăng / down'],
  ['Giá điện giảm 7%.', 'Electricity prices are up 7%.', 'polarity.direction: giảm / up'],
  ['Số hộ nghèo giảm xuống 120 hộ.', 'Poor households increased to 120.', 'polarity.direction: giảm xuống / increased'],
  ['Thu ngân sách tăng mạnh 18%.', 'There was an 18% decrease in budget revenue.', 'polarity.direction: tăng mạnh / decrease'],
  ['Năng suất cao hơn 6% so với vụ trước.', 'The yield was 6% lower than last season.', 'polarity.direction: cao hơn / lower'],
  ['Chi phí thấp hơn 15%.', 'Costs were 15% higher.', 'polarity.direction: thấp hơn / higher'],
  ['Lượng khách vượt 20% kế hoạch.', 'Visitors fell 20% against the plan.', 'polarity.direction: vượt / fell'],
  ['Lãi suất hạ 0,5%.', 'Interest rates climbed 0.5%.', 'polarity.direction: hạ / climbed'],
  ['Xuất khẩu tăng 4%, nhập khẩu giảm 6%.', 'Exports rose 4%, imports rose 6%.', 'polarity.direction: giảm / rose'],
  ['Đàn bò tăng thêm 300 con.', 'The cattle herd shrank by 300.', 'polarity.direction: tăng thêm / shrank'],
  ['Hơn 500 hộ dân được hỗ trợ.', 'Fewer than 500 households were helped.', 'polarity.bound: Hơn / Fewer than'],
  ['Trên 60% số xã đạt chuẩn.', 'Under 60% of communes met the standard.', 'polarity.bound: Trên / Under'],
  ['Dự án có gần 150 tỷ đồng.', 'The project has over VND 150 billion.', 'polarity.bound: gần / over'],
  ['Chưa đến 40 người tham gia.', 'More than 40 people took part.', 'polarity.bound: Chưa đến / More than'],
  ['Ít nhất 12 xã bị ngập.', 'At most 12 communes were flooded.', 'polarity.bound: Ít nhất / At most'],
  ['Mức hỗ trợ tối đa 30 triệu đồng.', 'The support is at least 30 million VND.', 'polarity.bound: tối đa / at least'],
  ['Không quá 15 học sinh mỗi nhóm.', 'More than 15 pupils in each group.', 'polarity.bound: Không quá / More than'],
  ['Dưới 200 ca được ghi nhận.', 'Above 200 cases were recorded.', 'polarity.bound: Dưới / Above'],
  ['Nhu cầu nước sạch đang gia tăng.', 'Demand for clean water is decreasing.', 'polarity.direction: gia tăng / decreasing'],
  ['Giá phân bón giảm trong những tháng gần đây.', 'Fertiliser prices rose in recent months.', 'polarity.direction: giảm / rose'],
  ['Mực nước sông tăng nhanh sau mưa.', 'The river dropped quickly after the rain.', 'polarity.direction: tăng nhanh / dropped'],
  ['Doanh thu sụt giảm vì dịch bệnh.', 'Revenue soared because of the epidemic.', 'polarity.direction: sụt giảm / soared'],
  [
    'Có 2,4 triệu lượt khách, năm ngoái là 1,7 triệu lượt.',
    'There were 2.4 million visitors, down from 1.7 million last year.',
    'polarity.direction: 1,7 triệu / down',
  ],
  ['Tỷ lệ tăng từ 35% lên 42%.', 'The rate fell from 35% to 42%.', 'polarity.direction: tăng / fell'],
  ['Cổ phiếu mất 5% giá trị.', 'The shares gained 5% in value.', 'polarity.direction: mất / gained'],
  ['Chỉ số cộng thêm 12 điểm.', 'The index shed 12 points.', 'polarity.direction: cộng thêm / shed'],
  ['Giá vàng rớt xuống 78 triệu đồng.', 'Gold climbed to 78 million VND.', 'polarity.direction: rớt xuống / climbed'],
  ['Đà tăng của giá lúa kéo dài.', 'The fall in rice prices continued.', 'polarity.direction: tăng / The fall in'],
  ['Dân số tăng gấp đôi.', 'The population halved.', 'polarity.direction: tăng gấp / halved'],
  ['Lợi nhuận giảm một nửa.', 'Profit doubled.', 'polarity.direction: giảm / doubled'],
  ['Đồng nội tệ mất giá.', 'The local currency rose in value.', 'polarity.direction: mất giá / rose'],
  ['Lượng mưa ít hơn 20%.', 'Rainfall was 20% higher.', 'polarity.direction: ít hơn / higher'],
  ['Tỷ lệ thất nghiệp nhích lên 2,3%.', 'Unemployment edged down to 2.3%.', 'polarity.direction: nhích lên / edged down'],
  ['Hội chợ thu hút hơn 4.500 lượt khách.', 'The fair drew 4,500 visitors.', 'polarity.hedge: hơn 4.500 / 4,500'],
  ['Tỉnh trồng gần 1.200 ha rừng.', 'The province planted 1,200 hectares of forest.', 'polarity.hedge: gần 1.200 / 1,200'],
];

const SILENT: readonly (readonly [vi: string, en: string])[] = [
  ['Sản lượng chè tăng 5,2%.', 'Tea output rose 5.2%.'],
  ['Sản lượng chè giảm 5,2%.', 'Tea output saw a 5.2% drop.'],
  ['Hơn 500 hộ dân được hỗ trợ.', 'Over 500 households were helped.'],
  ['Hơn 500 hộ dân được hỗ trợ.', 'At least 500 households were helped.'],
  ['Gần 500 hộ dân được hỗ trợ.', 'Just under 500 households were helped.'],
  ['Khoảng 500 hộ dân được hỗ trợ.', 'Nearly 500 households were helped.'],
  ['Khoảng trên dưới 500 hộ dân được hỗ trợ.', 'More than 500 households were helped.'],
  ['Tăng cường phòng cháy trong mùa khô.', 'Reducing fires in the dry season matters.'],
  ['Công tác giảm nghèo được đẩy mạnh.', 'The fight against poverty rose to a new level.'],
  ['Nâng cao nhận thức của người dân.', 'Raising awareness among the people.'],
  ['Hạ tầng được đầu tư 50 tỷ đồng.', 'Infrastructure received up to 50 billion VND.'],
  ['Tháng 10, tỉnh có 30 lễ hội.', 'In the fall the province holds 30 festivals.'],
  ['Chi phí không tăng trong năm nay.', 'Costs fell this year.'],
  ['Tốc độ tăng trưởng chậm lại.', 'Growth slowed.'],
  ['Xuất khẩu tăng 4%, nhập khẩu giảm 6%.', 'Exports rose 4% and imports fell 6%.'],
  ['Trong 5 năm qua, tỉnh xây 40 cầu.', 'Over the past 5 years the province built 40 bridges.'],
  ['Có 3 dự án trên 12 tuyến phố.', 'There are 3 projects on 12 streets.'],
  ['Tỷ lệ tăng từ 35% lên 42%.', 'The rate rose from 35% to 42%.'],
  ['Tỷ lệ giảm từ 42% xuống 35%.', 'The rate fell from 42% to 35%.'],
  ['Ông từ chối bình luận về việc tăng giá.', 'He declined to comment on the price rise.'],
  ['Tối đa 30 triệu đồng mỗi hộ.', 'No more than 30 million VND per household.'],
  ['Không dưới 20 hồ sơ.', 'No fewer than 20 files.'],
  ['Hơn 4.500 lượt khách đến hội chợ.', 'The fair drew 4,500-plus visitors.'],
  ['Có gần 900 em dự thi.', 'Close to 900 pupils sat the exam.'],
  ['Ba người mất tích, 5 người bị thương.', 'Three people are missing, 5 gained help.'],
  ['Ông mất năm 1990.', 'He gained fame in 1990.'],
  ['Mùa thu ở miền núi.', 'The fall in the mountains.'],
  ['Lên đến 500 người tham gia.', 'Up to 500 people took part, down the road.'],
  ['Giá lúa tăng, giá phân giảm.', 'Rice prices fell while fertiliser rose and rents fell.'],
];

it.each(FOUND)('finds the reversal in: %s / %s', (vi, en, expected) => {
  expect(meaningFindings(checkPolarity, vi, en)).toEqual([expected]);
});

it.each(SILENT)('is silent on: %s / %s', (vi, en) => {
  expect(meaningFindings(checkPolarity, vi, en)).toEqual([]);
});
