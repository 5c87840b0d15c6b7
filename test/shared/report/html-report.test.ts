/** The HTML report: valid, complete, in both languages, and deaf to whatever the texts try to be. */

import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ParagraphSpan } from '../../../shared/domain/finding.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { type CheckedPair, checkOneSide } from '../../../shared/domain/pipeline.ts';
import { createTranslator } from '../../../shared/locales/translator.ts';
import { writeHtmlReport } from '../../../shared/report/html-report.ts';
import { makeDocument, makeFinding, makePair, spanOf } from './checked-pair.ts';

const translator = createTranslator();

function render(checked: CheckedPair, language: Language = 'en') {
  return parseHTML(writeHtmlReport(checked, translator, language)).document;
}

const VOID = new Set(['meta', 'br', 'hr', 'img', 'input', 'link']);

/** The tags that are never closed or closed out of order: a browser would mend them and hide the fault. */
function misnested(html: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ''] of html
    .replace(/<!doctype html>|<style>[\s\S]*?<\/style>/g, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (VOID.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

const VI = makeDocument('vi', 'bài.txt', [['headline', 'Hội chợ'], 'Tăng 6,4% và giảm 3%.', ['furniture', 'Lượt xem: 12']]);
const EN = makeDocument('en', 'article.txt', [['headline', 'The fair'], 'Up 9.4% and down 5%.']);
const BEADS = [
  { vi: [0], en: [0], confidence: 1 },
  { vi: [1], en: [1], confidence: 0.3 },
  { vi: [2], en: [], confidence: 0.9 },
];
const PAIR = makePair(VI, EN, BEADS, [
  makeFinding('critical', 1, spanOf(VI, 1, '6,4%'), spanOf(EN, 1, '9.4%'), { side: 'en', start: 3, end: 6, text: '6.4' }),
  makeFinding('minor', 1, spanOf(VI, 1, '3%'), spanOf(EN, 1, '5%')),
]);

/** What is marked in the cell of row 1, as text between the marks. */
function marks(
  text: string,
  spans: readonly (readonly [number, number])[],
): { readonly marked: readonly string[]; readonly whole: string } {
  const vi = makeDocument('vi', 'v', ['x']);
  const en = makeDocument('en', 'e', [text]);
  const findings = spans.map(([start, end]) => {
    const span: ParagraphSpan = { paragraph: 0, start, end, text: text.slice(start, end) };
    return makeFinding('minor', 0, null, span);
  });
  const cell = render(makePair(vi, en, [{ vi: [0], en: [0], confidence: 1 }], findings)).querySelector('td[lang=en] p')!;
  return { marked: [...cell.querySelectorAll('mark')].map((mark) => mark.textContent), whole: cell.textContent };
}

it('shows the other place, with a link to its row or the title of its pair', () => {
  const [first] = PAIR.findings;
  const related = [
    { pair: null, bead: 0, vi: spanOf(VI, 0, 'Hội chợ'), en: null },
    { pair: { id: 3 as PairId, title: 'Chợ <quê>' }, bead: 7, vi: null, en: { paragraph: 7, start: 0, end: 6, text: 'A fair' } },
  ];
  const page = render(makePair(VI, EN, BEADS, [{ ...first!, related }]));
  const [item] = page.querySelectorAll('.findings li');
  expect([...item!.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
    '6,4%',
    '9.4%',
    'Hội chợ',
    'A fair',
  ]);
  expect([...item!.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#row-2', '#row-1']);
  expect(item!.textContent).toContain('Chợ <quê>');
});

describe('the HTML report', () => {
  it.each(['vi', 'en'] as const)('is one well-formed page in %s', (language) => {
    const html = writeHtmlReport(PAIR, translator, language);
    const page = parseHTML(html).document;
    expect(html.startsWith('<!doctype html>\n')).toBe(true);
    expect(misnested(html)).toEqual([]);
    expect(page.documentElement.getAttribute('lang')).toBe(language);
    expect(page.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8');
    expect(page.title).toBe('bài.txt ↔ article.txt');
    expect(page.querySelectorAll('script, link, img, iframe, [src], [onclick]')).toHaveLength(0);
    expect(page.querySelector('.verdict')!.textContent).toBe(translator.text(language, 'report.not-ready', { count: 1 }));
    expect(page.body.textContent).not.toMatch(/undefined|\[object|\{\{/);
  });

  it('has a row a bead and an entry a finding that leads to its row', () => {
    const page = render(PAIR);
    expect([...page.querySelectorAll('tbody tr')].map((row) => row.id)).toEqual(['row-1', 'row-2', 'row-3']);
    const links = [...page.querySelectorAll('.findings a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#row-2', '#row-2']);
    expect(page.querySelector('#row-2')!.className).toBe('critical');
    expect([...page.querySelectorAll('#row-2 mark')].map((mark) => mark.textContent)).toEqual(['6,4%', '3%', '9.4%', '5%']);
    expect(page.querySelector('.fix')!.textContent).toBe('Fix: “9.4” → “6.4”');
    expect(page.querySelector('#row-3 td.empty')!.textContent).toBe('no counterpart');
    expect(page.querySelector('#row-3 p.furniture small')!.textContent).toBe('page furniture');
    expect(page.body.textContent).toContain('Rows to look at (alignment unsure): 2');
  });

  it('says that a pair without findings may be published', () => {
    const page = render(makePair(VI, EN, BEADS.slice(0, 1), []));
    expect(page.querySelector('.verdict')!.textContent).toBe('Ready to publish: yes.');
  });

  it('shows one side alone', () => {
    const page = render(checkOneSide(EN));
    expect(page.title).toBe('– ↔ article.txt');
    expect(page.querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</td></table><h1>x</h1>',
    '</title></style><script>x</script>',
    '&lt;b&gt; &amp; &#60;i&#62;',
    '{{vi}} $t(cli.bug) `x`',
    '<!-- --> ]]> <?x?>',
  ])('shows %s as text, wherever it stands', (hostile) => {
    const vi = makeDocument('vi', hostile, [`a ${hostile} b`]);
    const en = makeDocument('en', hostile, [`c ${hostile} d`]);
    const finding = makeFinding('critical', 0, spanOf(vi, 0, hostile), spanOf(en, 0, hostile), {
      side: 'en',
      start: 0,
      end: 1,
      text: hostile,
    });
    const checked = makePair(vi, en, [{ vi: [0], en: [0], confidence: 1 }], [finding]);
    const page = render(checked);
    const plain = render(
      makePair(makeDocument('vi', 'n', ['x']), makeDocument('en', 'n', ['x']), checked.beads, [
        { ...finding, vi: { paragraph: 0, start: 0, end: 1, text: 'x' }, en: { paragraph: 0, start: 0, end: 1, text: 'x' } },
      ]),
    );
    const tags = (document: typeof page) => [...document.querySelectorAll('*')].map((element) => element.tagName);
    expect(tags(page).filter((tag) => tag !== 'B')).toEqual(tags(plain).filter((tag) => tag !== 'B'));
    expect(page.querySelectorAll('.fix del > b, .fix ins > b')).toHaveLength(tags(page).filter((tag) => tag === 'B').length);
    expect(page.title).toBe(`${hostile} ↔ ${hostile}`);
    expect(page.querySelector('td[lang=vi]')!.textContent).toBe(`a ${hostile} b`);
    expect([...page.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([hostile, hostile]);
    expect(page.querySelector('blockquote')!.textContent).toBe(hostile);
    expect(page.querySelector('.fix')!.textContent).toBe(`Fix: “c” → “${hostile}”`);
  });

  it.each([
    [
      'apart',
      [
        [0, 1],
        [3, 5],
      ],
      ['a', 'de'],
    ],
    [
      'in any order',
      [
        [3, 5],
        [0, 1],
      ],
      ['a', 'de'],
    ],
    [
      'overlapping',
      [
        [1, 4],
        [2, 6],
      ],
      ['bcdef'],
    ],
    [
      'one inside the other',
      [
        [0, 6],
        [2, 3],
      ],
      ['abcdef'],
    ],
    [
      'the same twice',
      [
        [2, 4],
        [2, 4],
      ],
      ['cd'],
    ],
    [
      'touching',
      [
        [0, 2],
        [2, 4],
      ],
      ['abcd'],
    ],
    ['empty', [[2, 2]], []],
  ] as const)('marks spans that are %s', (_, spans, expected) => {
    expect(marks('abcdef', spans)).toEqual({ marked: expected, whole: 'abcdef' });
  });

  it('marks exactly the characters of all spans, and loses none', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(spans, (some) => {
        const text = 'ABCDEFGHIJKLMNOPQRST';
        const covered = [...text].filter((_, at) => some.some(([start, end]) => at >= start && at < end)).join('');
        const { marked, whole } = marks(text, some);
        expect([marked.join(''), whole]).toEqual([covered, text]);
      }),
      { numRuns: 100 },
    );
  });
});
