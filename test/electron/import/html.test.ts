/** Saved web pages: the article with what a translator sees around it, whatever the page was made with. */

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../electron/import/read-document.ts';
import { normaliseText } from '../../../shared/text/normalise.ts';

const LEAD = 'Sáng 12/3, Ủy ban nhân dân tỉnh tổ chức hội nghị bàn giải pháp phát triển du lịch biển trong giai đoạn mới.';
const FIRST =
  'Theo Sở Du lịch, năm qua tỉnh đón 3,2 triệu lượt khách, tăng 12% so với năm trước, doanh thu ước đạt 4.150 tỷ đồng, trong đó khách quốc tế chiếm gần 8%.';
const SECOND =
  'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ngành rà soát quy hoạch, đẩy nhanh tiến độ các dự án giao thông và giữ gìn vệ sinh môi trường tại các bãi tắm.';
const THIRD =
  'Hội nghị thống nhất thành lập tổ công tác liên ngành, họp định kỳ mỗi tháng một lần để tháo gỡ vướng mắc cho doanh nghiệp.';
const TITLE = 'Tỉnh họp bàn phát triển du lịch biển';

/** A page as provincial news sites build it. */
function page(content: string, charset = '<meta charset="utf-8">'): string {
  return `<!DOCTYPE html><html><head>${charset}<title>${TITLE} - Báo Tỉnh</title><script>var a = "<p>Không phải nội dung</p>";</script></head><body>
<header><nav><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a></nav></header>
<div class="wrap"><div class="main-col"><div class="detail"><h1 class="title">${TITLE}</h1>
<div class="meta"><span>Thứ ba, 12/03/2024 10:24</span> | <span>Lượt xem: 123</span></div>
<div class="sapo">${LEAD}</div>${content}</div></div>
<aside class="sidebar"><h3>Đọc nhiều</h3><ul><li><a href="/1">Giải bóng đá thiếu niên của tỉnh khai mạc vào cuối tuần này</a></li></ul></aside></div>
<footer>Copyright © 2024 Báo Tỉnh</footer><script>document.write('Chữ do mã sinh ra')</script></body></html>`;
}

async function read(html: string | Uint8Array): Promise<readonly (readonly [kind: string, text: string])[]> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const { paragraphs } = await readDocument({ name: 'trang.html', bytes });
  return paragraphs.map(({ kind, text }) => [kind, text] as const);
}

describe('readDocument on a saved page', () => {
  it('finds headline, lead, body, captions, lists and tables, and keeps the furniture inside the article', async () => {
    const content = `<div class="content"><p>${FIRST}</p>
<figure><img src="a.jpg" alt="bãi biển"><figcaption>Du khách tắm biển tại bãi Đông. Ảnh: Minh Anh</figcaption></figure><p>bna_img_1234.jpg</p>
<h2>Đầu tư hạ tầng</h2><p>${SECOND}</p>
<table><tr><th>Năm</th><th>Lượt khách</th></tr><tr><td>2023</td><td>3,2 triệu</td></tr></table>
<ul><li>Xây bến thuyền tại ba xã ven biển.</li><li>Đào tạo 500 lao động.</li></ul>
<p>${THIRD}</p><p style="text-align: right"><b>Minh Anh</b></p></div>
<div class="share"><a href="#">Facebook</a> <a href="#">Zalo</a></div>
<div class="related"><h3>Tin liên quan</h3><ul><li><a href="/2">Khai mạc lễ hội biển với nhiều hoạt động</a></li></ul></div>`;
    expect(await read(page(content))).toEqual([
      ['headline', TITLE],
      ['furniture', 'Thứ ba, 12/03/2024 10:24 | Lượt xem: 123'],
      ['paragraph', LEAD],
      ['paragraph', FIRST],
      ['caption', 'Du khách tắm biển tại bãi Đông. Ảnh: Minh Anh'],
      ['furniture', 'bna_img_1234.jpg'],
      ['headline', 'Đầu tư hạ tầng'],
      ['paragraph', SECOND],
      ['table-cell', 'Năm'],
      ['table-cell', 'Lượt khách'],
      ['table-cell', '2023'],
      ['table-cell', '3,2 triệu'],
      ['list-item', 'Xây bến thuyền tại ba xã ven biển.'],
      ['list-item', 'Đào tạo 500 lao động.'],
      ['paragraph', THIRD],
      ['paragraph', 'Minh Anh'],
      ['furniture', 'Facebook Zalo'],
      ['furniture', 'Tin liên quan'],
      ['furniture', 'Khai mạc lễ hội biển với nhiều hoạt động'],
    ]);
  });

  it('parts paragraphs at double line breaks and joins lines at single ones', async () => {
    const [start, end] = [SECOND.slice(0, 60), SECOND.slice(60)];
    const content = `<div class="content">${FIRST}<br><br>${start}<br>${end}<br />\n <br />${THIRD}</div>`;
    const texts = (await read(page(content))).map(([, text]) => text.replace(/\s+/g, ' '));
    expect(texts.slice(3)).toEqual([FIRST, `${start} ${end}`.replace(/\s+/g, ' '), THIRD]);
  });

  it('reads the picture tables of older pages as captions, not as cells', async () => {
    const content = `<div class="content"><p>${FIRST}</p><table class="image center"><tr><td><img src="a.jpg"></td></tr><tr><td class="image_desc">Bãi Đông vào một buổi sáng đầu hè</td></tr></table><p>${SECOND}</p><p>${THIRD}</p></div>`;
    expect(await read(page(content))).toContainEqual(['caption', 'Bãi Đông vào một buổi sáng đầu hè']);
  });

  it('does not take the columns of a layout table for cells', async () => {
    const html = `<html><body><table><tr><td><p>Mục lục</p><p>Liên kết</p></td><td><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></td></tr></table></body></html>`;
    const kinds = await read(html);
    for (const text of [FIRST, SECOND, THIRD]) expect(kinds).toContainEqual(['paragraph', text]);
  });

  it('shows the whole page where no article can be told', async () => {
    const texts = await read('<p>Hội nghị bế mạc chiều nay.</p><p>Các đại biểu nhất trí.</p>');
    expect(texts.map(([, text]) => text)).toEqual(['Hội nghị bế mạc chiều nay.', 'Các đại biểu nhất trí.']);
  });

  it('shows the whole page where it is too deeply nested to look for the article', async () => {
    const html = `<html><body>${'<div>'.repeat(400)}<p>${FIRST}</p><p>${SECOND}</p>`;
    expect((await read(html)).map(([, text]) => text)).toEqual([FIRST, SECOND]);
  });

  it('takes the title of the page for a headline that the page does not show', async () => {
    const html = `<html><head><title>${TITLE}</title></head><body><div class="content"><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></div></body></html>`;
    expect((await read(html))[0]).toEqual(['headline', TITLE]);
  });

  it('runs no script and shows no hidden text', async () => {
    const content = `<div class="content"><p>${FIRST}</p><p hidden>Chữ ẩn</p><noscript>Hãy bật JavaScript</noscript><p>${SECOND}</p><script>document.body.innerHTML = 'thay'</script><p>${THIRD}</p></div>`;
    const all = (await read(page(content))).map(([, text]) => text).join('\n');
    expect(all).not.toMatch(/ẩn|JavaScript|thay|Không phải|Chữ do mã/u);
    expect(all).toContain(THIRD);
  });

  it('places every paragraph in the extracted text', async () => {
    const bytes = new TextEncoder().encode(page(`<div><p>${FIRST.normalize('NFD')}</p><p>${SECOND}</p><p>${THIRD}</p></div>`));
    const { paragraphs } = await readDocument({ name: 'trang.html', bytes });
    const text = paragraphs.map(({ source }) => source.text).join('\n');
    for (const { text: own, source } of paragraphs) {
      expect(text.slice(source.start, source.end)).toBe(source.text);
      expect(normaliseText(source.text)).toBe(own);
    }
  });
});

const TCVN3: Readonly<Record<string, number>> = {
  Ủ: 0xf1,
  ủ: 0xf1,
  ỉ: 0xd8,
  ị: 0xde,
  ộ: 0xe9,
  ọ: 0xe4,
  à: 0xb5,
  á: 0xb8,
};

describe('the encoding of a page', () => {
  it.each([
    ['UTF-8 declared as western', new TextEncoder().encode(page(`<p>${FIRST}</p>`, '<meta charset="iso-8859-1">')), 'utf-8'],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from(`\uFEFF${page(`<p>${FIRST}</p>`)}`, 'utf16le')), 'utf-16le'],
  ])('%s', async (_, bytes, encoding) => {
    const read = await readDocument({ name: 'trang.html', bytes });
    expect(read.encoding).toBe(encoding);
    expect(read.paragraphs.map(({ text }) => text)).toContain(FIRST);
  });

  it('is taken from the declaration where the bytes leave it open', async () => {
    const text = 'Hội họp';
    const bytes = Uint8Array.from([
      ...Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=x-viet-tcvn"></head><body><p>'),
      ...Array.from(text, (letter) => TCVN3[letter] ?? letter.charCodeAt(0)),
      ...Buffer.from('</p></body></html>'),
    ]);
    const read = await readDocument({ name: 'cu.htm', bytes }, { language: 'vi' });
    expect([read.encoding, read.paragraphs[0]!.text]).toEqual(['tcvn3', text]);
  });

  it('is looked for in the font where the characters are western', async () => {
    const html = `<html><body><p><font face=".VnTime">Héi nghÞ bµn vÒ du lÞch</font></p><p style="font-family: 'VNI-Times'">Tieáng Vieät</p></body></html>`;
    const { paragraphs } = await readDocument({ name: 'cu.html', bytes: new TextEncoder().encode(html) }, { language: 'vi' });
    expect(paragraphs.map(({ text }) => text)).toEqual(['Hội nghị bàn về du lịch', 'Tiếng Việt']);
  });
});
