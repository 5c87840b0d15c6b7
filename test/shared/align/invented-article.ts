/** An article that we invented, one paragraph of one or two sentences to one of its translation. */

export const ARTICLE_VI: readonly string[] = [
  'Huyện Sơn Lâm khởi công cầu mới qua sông Trà Lý',
  'Sáng 12/3, Ủy ban nhân dân huyện Sơn Lâm tổ chức lễ khởi công cây cầu dài 215 mét bắc qua sông Trà Lý.',
  'Ông Hoàng Minh Khôi, Chủ tịch huyện, cho biết dự án có tổng mức đầu tư 86,5 tỷ đồng từ ngân sách tỉnh.',
  'Người dân hai xã Đông Hòa và Tây Hòa lâu nay phải đi phà. Vào mùa mưa lũ, học sinh thường xuyên nghỉ học.',
  '"Chúng tôi đã chờ cây cầu này suốt hai mươi năm", bà Lê Thị Nhàn, một nông dân 67 tuổi, chia sẻ.',
  'Nhà thầu cam kết hoàn thành công trình trong 18 tháng. Giao thông đường thủy sẽ bị hạn chế vào ban đêm.',
  'Theo Quyết định 45/2023/QĐ-UBND, các hộ dân phải di dời được bồi thường và bố trí tái định cư.',
  'Khi nào cầu thông xe, thời gian đi từ trung tâm huyện đến bệnh viện sẽ giảm một nửa.',
];

export const ARTICLE_EN: readonly string[] = [
  'Son Lam district breaks ground on a new bridge over the Tra Ly river',
  "On the morning of March 12, the People's Committee of Son Lam district held a groundbreaking ceremony for a 215-metre bridge across the Tra Ly river.",
  'Mr Hoang Minh Khoi, the district chairman, said the project has a total investment of VND 86.5 billion from the provincial budget.',
  'Residents of the two communes of Dong Hoa and Tay Hoa have long had to take a ferry. In the flood season, pupils often miss school.',
  '"We have waited for this bridge for twenty years," said Ms Le Thi Nhan, a 67-year-old farmer.',
  'The contractor has promised to complete the work within 18 months. Waterway traffic will be restricted at night.',
  'Under Decision 45/2023/QD-UBND, households that must move are compensated and given resettlement housing.',
  'Once the bridge opens to traffic, the journey from the district centre to the hospital will take half the time.',
];
