/** The lines that belong to a web page and not to the article, as typed tables: adding one touches a row here and a row of its test. */

import { DATE_LINES } from './date-line-table.ts';

/** Where in the document a line must stand to count: `head` the first lines, `tail` the last, `edges` either. */
export type FurniturePlace = 'anywhere' | 'head' | 'tail' | 'edges';

export interface FurnitureLine {
  readonly id: string;
  readonly place: FurniturePlace;
  /** Matches the whole trimmed line, so that a sentence which merely contains the words is never caught. */
  readonly pattern: RegExp;
}

export interface FurniturePhrases {
  readonly id: string;
  readonly place: FurniturePlace;
  /** Whole lines in lower case, without the punctuation around them. */
  readonly lines: readonly string[];
}

const UPPER_PERSON = String.raw`\p{Lu}[\p{L}.'’]*(?:[\s,–-]+\p{Lu}[\p{L}.'’]*){0,6}`;
const IMAGE_EXTENSION = '(?:jpe?g|png|gif|webp|bmp|tiff?|heic|avif|svg)';
const IMAGE_FILE = `[\\p{L}\\p{N}_%()+~@.-]+\\.${IMAGE_EXTENSION}`;

/** File names of pictures, left where the picture stood. Source: ONECMS and NukeViet pages of provincial papers; DCF camera names. */
export const IMAGE_LINES: readonly FurnitureLine[] = [
  {
    id: 'image-file',
    place: 'anywhere',
    pattern: new RegExp(`^${IMAGE_FILE}(?:[\\s,;]+${IMAGE_FILE})*$`, 'iu'),
  },
  {
    id: 'image-file-with-spaces',
    place: 'anywhere',
    pattern: new RegExp(`^(?:ảnh|hình|image|img|photo|picture|z)[\\p{L}\\p{N}_ ()-]{0,40}\\.${IMAGE_EXTENSION}$`, 'iu'),
  },
  {
    id: 'camera-name',
    place: 'anywhere',
    pattern: /^(?:img|dsc[nf]?|_dsc|pxl|sam|gopr|mvi|pano|bna_img)[_-]?\d{3,}[\w-]*$/iu,
  },
];

/** Other marks left by machines, true wherever they stand, in a table cell too. Source: the same sites. */
export const MACHINE_LINES: readonly FurnitureLine[] = [
  ...IMAGE_LINES,
  {
    id: 'view-counter',
    place: 'anywhere',
    pattern:
      /^(?:(?:số )?lượt (?:xem|đọc|truy cập)|đã xem|(?:page )?views?|view count|hits|reads)\s?[:(]\s?[\d.,]*\s?[km]?\)?$/iu,
  },
  {
    id: 'view-count',
    place: 'anywhere',
    pattern: /^[\d.,]+\s?[km]?\s(?:lượt (?:xem|đọc|truy cập)|(?:page )?views?|hits)$/iu,
  },
  {
    id: 'comment-counter',
    place: 'anywhere',
    pattern: /^(?:bình luận|ý kiến(?: bạn đọc)?|phản hồi|comments?|replies)\s?[:(]\s?\d*\s?\)?$/iu,
  },
  {
    id: 'comment-count',
    place: 'anywhere',
    pattern: /^\d+\s(?:bình luận|phản hồi|comments?|likes?|shares?)$/iu,
  },
  { id: 'placeholder', place: 'anywhere', pattern: /^(?:\S+\s){0,5}[A-Z]{2,}_[A-Z]{6,}(?:\s\S+){0,3}$/u },
  {
    id: 'template-tag',
    place: 'anywhere',
    pattern: /^(?:\{\{[^{}]*\}\}|\{%[^{}]*%\}|\[(?:image|ảnh|video|caption|quảng cáo|ad)\]|undefined|NaN|\[object Object\])$/iu,
  },
];

/** Page lines with a gap in them. Source: the same sites, and the English pages of the agencies they translate for. */
export const FURNITURE_LINES: readonly FurnitureLine[] = [
  ...DATE_LINES,
  { id: 'symbols', place: 'anywhere', pattern: /^[\p{P}\p{S}\s]+$/u },
  { id: 'letter-size', place: 'anywhere', pattern: /^(?:[-+]\s?)?(?:A\s?[-+]?\s?|Aa\s?){1,3}$/u },
  { id: 'player-clock', place: 'anywhere', pattern: /^\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}$/u },
  {
    id: 'breadcrumb',
    place: 'anywhere',
    pattern: /^(?:trang chủ|trang nhất|home|home ?page)\s?[>»›/|][^.!?]{0,150}$/iu,
  },
  { id: 'breadcrumb-chain', place: 'head', pattern: /^[^.!?>»›]{2,40}(?:\s?[>»›]\s?[^.!?>»›]{2,60}){1,4}$/u },
  {
    id: 'source-link',
    place: 'anywhere',
    pattern: /^(?:(?:source|nguồn(?: tin)?|link(?: gốc| bài viết)?|url|xem tại)\s?:\s?)?(?:https?:\/\/|www\.)\S+$/iu,
  },
  { id: 'source', place: 'edges', pattern: /^\(?(?:source|nguồn(?: tin)?)\s?:\s?[^.!?:]{2,60}\)?$/iu },
  {
    id: 'source-domain',
    place: 'anywhere',
    pattern: /^\(?(?:source|nguồn(?: tin)?|theo|according to|from)\s?:?\s[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\)?$/iu,
  },
  {
    id: 'according-to-medium',
    place: 'tail',
    pattern:
      /^\(?theo (?:báo|tạp chí|ttxvn|thông tấn xã|cổng (?:thông tin|ttđt)|đài (?:pt|phát thanh)|trang tin|bản tin|vietnam|vov|vtv|vnexpress|vietnamplus)[^.!?,:;]{0,60}\)?$/iu,
  },
  {
    id: 'agency',
    place: 'tail',
    pattern: /^\(?(?:TTXVN|VNA|VOV|VTV|Vietnam\+|VietnamPlus|NDO|VGP)\)?[./]?$/u,
  },
  { id: 'powered-by', place: 'anywhere', pattern: /^powered\s?by[\s\S]{0,80}$/iu },
  {
    id: 'made-by',
    place: 'tail',
    pattern:
      /^(?:developed|designed|website) by[^.!?]{2,60}$|^(?:thiết kế|phát triển|xây dựng)(?: và (?:thiết kế|phát triển|vận hành))? (?:bởi|web)\b[^.!?]{0,60}$/iu,
  },
  {
    id: 'copyright',
    place: 'anywhere',
    pattern: /^(?:©|\(c\)\s|copyright\s?(?:©|\(c\)|\d{4}|by\b)|®)[\s\S]{0,200}$/iu,
  },
  {
    id: 'rights',
    place: 'tail',
    pattern:
      /^(?:\S+\s){0,6}all rights reserved[\s\S]{0,200}$|^bản quyền (?:thuộc về|©|của) [^.!?]{2,120}$|^giấy phép (?:số|hoạt động|thiết lập|xuất bản)[^.!?]{0,40}\d\s?\/\s?GP[\s\S]{0,160}$|^(?:vui lòng |đề nghị )?ghi rõ nguồn [^.!?]{0,60}(?:website|trang|cổng|báo)[^!?]{0,140}$/iu,
  },
  {
    id: 'related',
    place: 'anywhere',
    pattern:
      /^(?:>+\s?)?(?:(?:xem|đọc) thêm|(?:tin|bài)(?: viết)? liên quan|mời (?:bạn|quý độc giả) (?:xem|đọc)(?: thêm)?|read (?:more|also)|see (?:also|more)|related(?: news| articles?| stories| posts?)?)\s?:\s?[\s\S]{0,200}$/iu,
  },
  { id: 'arrow-link', place: 'anywhere', pattern: /^(?:>{2,}|»{1,2})\s?[^.!?]{3,200}$/u },
  { id: 'tags', place: 'anywhere', pattern: /^(?:từ kh[oó][aá]|thẻ|tags?|keywords?)\s?:\s?[^.!?]{0,300}$/iu },
  {
    id: 'author',
    place: 'edges',
    pattern: new RegExp(
      `^(?:Tác giả|Người (?:viết|đăng|dịch)|Biên (?:dịch|tập)|Dịch|Thực hiện|Author|Translator|Translation|Editor|Reporter|(?:Tin|Bài)(?: viết)?(?:,| và| –| -)? ảnh|(?:Story|Text|Article)(?: and|,| &) photos?)\\s?:\\s?${UPPER_PERSON}$`,
      'u',
    ),
  },
  {
    id: 'byline',
    place: 'edges',
    pattern: new RegExp(`^(?:By|BY|Written by|Reported by|Translated by|Edited by|Bởi) ${UPPER_PERSON}$`, 'u'),
  },
  {
    id: 'share-bar',
    place: 'anywhere',
    pattern:
      /^(?:(?:facebook|zalo|twitter|x|messenger|linkedin|telegram|viber|whatsapp|pinterest|youtube|tiktok|instagram|print|e-?mail|copy link|in bài|gửi e-?mail|sao chép liên kết|chia sẻ|share)(?:[\s|·,/:]+|$)){2,}$/iu,
  },
  {
    id: 'share-on',
    place: 'anywhere',
    pattern:
      /^(?:chia sẻ|share)(?: (?:bài viết|tin|this|article|this article))*(?: (?:lên|qua|trên|on|via|to))? (?:facebook|twitter|x|zalo|linkedin|email|e-mail|telegram|messenger|whatsapp)$/iu,
  },
  {
    id: 'follow-on',
    place: 'tail',
    pattern:
      /^(?:theo dõi|follow)(?: chúng tôi| us| báo [^.!?]{2,30})?(?: trên| on)? (?:facebook|twitter|x|zalo|youtube|tiktok|google news|fanpage)(?:\s(?:page|của chúng tôi))?$/iu,
  },
  {
    id: 'rating',
    place: 'anywhere',
    pattern:
      /^(?:tổng số điểm của bài viết là|click để đánh giá|đánh giá bài viết|xếp hạng\s?:\s?\d|rating\s?:\s?\d)[\s\S]{0,80}$/iu,
  },
  {
    id: 'repost-notice',
    place: 'tail',
    pattern: /^(?:chú ý: )?việc đăng lại bài viết trên ở website[\s\S]{0,250}$/iu,
  },
  {
    id: 'old-browser',
    place: 'anywhere',
    pattern:
      /^(?:your browser does not support|trình duyệt (?:của bạn )?không hỗ trợ|please enable javascript|vui lòng bật javascript)[\s\S]{0,120}$/iu,
  },
  {
    id: 'featured',
    place: 'tail',
    pattern:
      /^(?:featured|nổi bật|tin nổi bật|tiêu điểm)(?: (?:trên|on|in|from))? (?:báo|tạp chí|đài|[^.!?:]{0,40}\b(?:newspaper|news|online|magazine))[^.!?:]{0,40}$/iu,
  },
  {
    id: 'page-number',
    place: 'tail',
    pattern: /^(?:trang|page)\s\d{1,4}(?:\s?(?:\/|of|trên)\s?\d{1,4})?$/iu,
  },
];

/** One row of a list written as running text, its phrases parted by bars. */
function rows(list: string): readonly string[] {
  return list.split('|').map((phrase) => phrase.trim());
}

/** Buttons and boxes as whole lines. Source: the same sites; the English ones from their English editions and machine translations. */
export const FURNITURE_PHRASES: readonly FurniturePhrases[] = [
  {
    id: 'tools',
    place: 'anywhere',
    lines: rows(`
      in bài | in bài viết | in bài này | in trang | in trang này | in tin này | bản in | gửi email |
      gửi mail | gửi bài viết | gửi cho bạn bè | gửi qua email | chia sẻ | chia sẻ bài viết |
      chia sẻ bài viết này | sao chép liên kết | sao chép đường dẫn | lưu bài viết | lưu tin | cỡ chữ |
      tăng cỡ chữ | giảm cỡ chữ | phóng to | thu nhỏ | nghe bài viết | nghe đọc bài | nghe tin |
      nghe audio | đọc bài viết | giọng nam | giọng nữ | xem bản in | đóng lại | quay lại |
      về đầu trang | lên đầu trang | print | print article | print this article | print this page |
      print page | print version | printable version | email this | email this article | send to friend |
      send to a friend | send email | share | share this | share this article | share article |
      share this post | copy link | save article | font size | text size | zoom in | zoom out |
      listen to this article | listen to article | male voice | female voice | back to top | go back |
      skip to content | skip to main content | loading | đang tải
    `),
  },
  {
    id: 'social',
    place: 'edges',
    lines: rows(`
      facebook | twitter | zalo | messenger | linkedin | pinterest | telegram | whatsapp | youtube |
      tiktok | tweet | like | thích | email | e-mail | rss | google news | fanpage | follow us |
      theo dõi chúng tôi | đăng nhập | đăng ký | tìm kiếm | login | log in | sign in | sign up |
      register | search | menu | trang chủ | home | home page | liên hệ | contact | contact us |
      sitemap | sơ đồ trang | sơ đồ website | điều khoản sử dụng | terms of use | privacy policy |
      chính sách bảo mật
    `),
  },
  {
    id: 'comments',
    place: 'anywhere',
    lines: rows(`
      bình luận | gửi bình luận | viết bình luận | để lại bình luận | ý kiến bạn đọc | ý kiến của bạn |
      gửi ý kiến | gửi phản hồi | comments | leave a comment | post a comment | write a comment |
      add a comment | leave a reply | be the first to comment | no comments | no comments yet |
      chưa có bình luận | chưa có bình luận nào
    `),
  },
  {
    id: 'related',
    place: 'anywhere',
    lines: rows(`
      xem thêm | đọc thêm | xem tiếp | xem chi tiết | tin liên quan | bài liên quan |
      bài viết liên quan | tin cùng chuyên mục | bài cùng chuyên mục | cùng chuyên mục | tin cùng loại |
      có thể bạn quan tâm | có thể bạn thích | tin khác | các tin khác | bài viết khác |
      các bài viết khác | tin đã đưa | các tin đã đưa | tin mới hơn | tin cũ hơn | những tin mới hơn |
      những tin cũ hơn | tin mới nhất | tin mới | mới nhất | đọc nhiều | đọc nhiều nhất | xem nhiều |
      xem nhiều nhất | tin đọc nhiều | tin xem nhiều | tin nổi bật | tin tức nổi bật | read more |
      see more | view more | see also | read also | related | related news | related articles |
      related stories | related posts | you may also like | you might also like | recommended for you |
      more news | other news | more stories | latest | latest news | most read | most viewed |
      most popular | top stories | trending | older posts | newer posts | quảng cáo |
      advertisement | advertisements | sponsored | sponsored content | tags | từ khóa | từ khoá |
      thời sự | tin tức | news | tin trong tỉnh | bản tin | tin tức - sự kiện | tin tức sự kiện |
      news - events | news and events | lượt xem | views
    `),
  },
  {
    id: 'section',
    place: 'head',
    lines: rows(`
      chính trị | kinh tế | xã hội | văn hóa | văn hoá | thể thao | giáo dục | y tế | pháp luật |
      quốc phòng - an ninh | an ninh - quốc phòng | thế giới | quốc tế | trong nước | trong tỉnh |
      du lịch | môi trường | khoa học - công nghệ | chuyển đổi số | xây dựng đảng | nông thôn mới |
      đời sống | chính trị - xã hội | văn hóa - xã hội | kinh tế - xã hội | văn hóa - thể thao |
      hoạt động của lãnh đạo tỉnh | hoạt động lãnh đạo | tin hoạt động | sự kiện | politics | economy |
      business | society | culture | sports | sport | education | health | law | world | international |
      domestic | domestic news | local news | provincial news | travel | tourism | environment |
      science & technology | digital transformation | party building | current affairs | events |
      politics - society | culture - society
    `),
  },
];
