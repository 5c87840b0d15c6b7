/** TMX as the tools of others write it, and what is refused. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTmx } from '../../../shared/exchange/read-tmx.ts';
import { writeTmx } from '../../../shared/exchange/tmx.ts';

const HEADER =
  '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" datatype="xml" srclang';

function tmx(units: string, { source = 'vi', prolog = '<?xml version="1.0" encoding="UTF-8"?>' } = {}): string {
  return `${prolog}\n<tmx version="1.4">${HEADER}="${source}"/>\n<body>\n${units}\n</body></tmx>`;
}

function unit(vi: string, en: string): string {
  return `<tu><tuv xml:lang="vi"><seg>${vi}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
}

const GOOD: readonly (readonly [what: string, xml: string, units: readonly (readonly [string | null, string, string])[]])[] = [
  ['a plain unit', tmx(unit('Chào', 'Hello')), [[null, 'Chào', 'Hello']]],
  [
    'regional and three-letter codes in any case, ids, notes and properties',
    tmx(
      '<tu tuid="a&amp;1"><note>x</note><prop type="p">y</prop><tuv xml:lang="VI-vn"><seg>Chào</seg></tuv><tuv xml:lang="eng"><prop type="q">z</prop><seg>Hello</seg></tuv></tu>',
    ),
    [['a&1', 'Chào', 'Hello']],
  ],
  [
    'the attribute lang of TMX 1.1, and languages that are not ours',
    tmx(
      '<tu><tuv lang="fr-FR"><seg>Salut</seg></tuv><tuv lang="en-GB"><seg>Hello</seg></tuv><tuv lang="vi_VN"><seg>Chào</seg></tuv></tu>',
    ),
    [[null, 'Chào', 'Hello']],
  ],
  [
    'a unit without translation',
    tmx(`${unit('Một', '')}${unit('Hai', 'Two')}`),
    [
      [null, 'Một', ''],
      [null, 'Hai', 'Two'],
    ],
  ],
  [
    'a unit whose translation is not there at all',
    tmx(`<tu><tuv xml:lang="vi"><seg>Một</seg></tuv></tu>${unit('Hai', 'Two')}`),
    [
      [null, 'Một', ''],
      [null, 'Hai', 'Two'],
    ],
  ],
  [
    'several translations of one source',
    tmx(
      '<tu tuid="t"><tuv xml:lang="vi"><seg>Xã</seg></tuv><tuv xml:lang="en"><seg>commune</seg></tuv><tuv xml:lang="en-US"><seg>village</seg></tuv></tu>',
    ),
    [
      ['t', 'Xã', 'commune'],
      ['t', 'Xã', 'village'],
    ],
  ],
  [
    'no unit for a pair of other languages',
    tmx(`<tu><tuv xml:lang="de"><seg>Ja</seg></tuv><tuv xml:lang="fr"><seg>Oui</seg></tuv></tu>${unit('Hai', 'Two')}`),
    [[null, 'Hai', 'Two']],
  ],
  [
    'inline markup: codes go, marked words and their spaces stay',
    tmx(
      unit(
        'Tỉnh <bpt i="1">&lt;b&gt;</bpt>An <hi type="x">Bình</hi><ept i="1">&lt;/b&gt;</ept><ph x="1">{0}</ph><it pos="begin">&lt;i&gt;</it><ut>\\par</ut>.',
        'An Binh <sub>x</sub>province.',
      ),
    ),
    [[null, 'Tỉnh An Bình.', 'An Binh province.']],
  ],
  [
    'a line break as a space',
    tmx(unit('Một<ph type="lb"/>hai<ph>&lt;br/&gt;</ph>ba<ph>&lt;br0/&gt;</ph>bốn', 'One two three four')),
    [[null, 'Một hai ba bốn', 'One two three four']],
  ],
  [
    'character references, CDATA and comments',
    tmx(unit('T&#7881;nh &#x1EA1; &lt;b&gt; &quot;&apos;', '<![CDATA[R&D <b>]]> x<!-- y -->z')),
    [[null, 'Tỉnh ạ <b> "\'', 'R&D <b> xz']],
  ],
  [
    'a document type without declarations',
    tmx(unit('Chào', 'Hello'), { prolog: '<?xml version="1.0"?>\n<!-- x --><!DOCTYPE tmx SYSTEM "tmx14.dtd">' }),
    [[null, 'Chào', 'Hello']],
  ],
  [
    'a public one',
    tmx(unit('Chào', 'Hello'), {
      prolog: '<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD for TMX//EN" "http://127.0.0.1:1/tmx14.dtd" >',
    }),
    [[null, 'Chào', 'Hello']],
  ],
];

const BAD: readonly (readonly [what: string, xml: string, error: object])[] = [
  [
    'a tag that is never closed',
    '<tmx>\n<body>\n<tu></body></tmx>',
    { code: 'xml-invalid', params: { line: 3, reason: 'syntax' } },
  ],
  ['a file cut short', '<tmx>\n<body>\n<tu>', { code: 'xml-invalid', params: { reason: 'syntax' } }],
  ['no XML', 'Chào', { code: 'xml-invalid', params: { reason: 'syntax' } }],
  ['two roots', '<tmx></tmx><tmx></tmx>', { code: 'xml-invalid' }],
  ['another root', '<html></html>', { code: 'xml-invalid', params: { name: 'tmx', line: 1 } }],
  ['an undeclared entity', tmx(unit('Chào', '\n&nbsp;')), { code: 'xml-invalid', params: { name: 'nbsp', line: 4 } }],
  [
    'a variant without segment',
    tmx(`${unit('a', 'b')}\n<tu><tuv xml:lang="vi"/></tu>`),
    { code: 'xml-invalid', params: { name: 'seg', line: 5 } },
  ],
  [
    'entities that grow without end',
    tmx(unit('&b;', 'x'), { prolog: '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' }),
    { code: 'xml-entities' },
  ],
  [
    'an entity that is a file',
    tmx(unit('&x;', 'x'), { prolog: '<!DOCTYPE tmx SYSTEM "t.dtd" [\n<!ENTITY x SYSTEM "file:///etc/hostname">\n]>' }),
    { code: 'xml-entities' },
  ],
  ['a declaration hidden behind the root', tmx('<!DOCTYPE x [<!ENTITY y "z">]>'), { code: 'xml-entities' }],
  ['nesting without end', tmx('<tu>'.repeat(500) + '</tu>'.repeat(500)), { code: 'file-damaged', params: { reason: 'nesting' } }],
  ['elements without end', tmx('<tu/>'.repeat(4_100_000)), { code: 'file-too-large', params: { reason: 'elements' } }],
  ['names that are Object’s own', tmx('<__proto__><constructor/></__proto__>'), { code: 'file-damaged' }],
  [
    'other languages',
    tmx('<tu><tuv xml:lang="de"><seg>Ja</seg></tuv><tuv xml:lang="fr"><seg>Oui</seg></tuv></tu>'),
    { code: 'bilingual-invalid', params: { reason: 'languages', found: 'de, fr' } },
  ],
  ['one language alone', tmx('<tu><tuv xml:lang="vi"><seg>Chào</seg></tuv></tu>'), { code: 'bilingual-invalid' }],
];

describe('reading TMX', () => {
  it('takes hundreds of comments before the root, and refuses them without end', () => {
    const comments = '<!-- a --><?b c?>\n'.repeat(20_000);
    expect(readTmx('a.tmx', tmx(unit('Chào', 'Hello'), { prolog: comments })).units).toHaveLength(1);
    expect(() => readTmx('a.tmx', comments)).toThrow(expect.objectContaining({ code: 'xml-invalid' }));
    expect(() => readTmx('a.tmx', `<!DOCTYPE ${'a'.repeat(2_000_000)}`)).toThrow(
      expect.objectContaining({ code: 'xml-entities' }),
    );
  });

  it.each(GOOD)('takes %s', (_, xml, units) => {
    expect(readTmx('a.tmx', xml).units).toEqual(units.map(([id, vi, en]) => ({ id, source: 'vi', vi, en })));
  });

  it.each(BAD)('refuses %s', (_, xml, { params, ...error }: { params?: object }) => {
    const expected = { ...error, params: expect.objectContaining({ file: 'a.tmx', ...params }) };
    expect(() => readTmx('a.tmx', xml)).toThrow(expect.objectContaining(expected));
  });

  it('takes the source language of the unit before that of the header', () => {
    const [first, second] = readTmx(
      'a.tmx',
      tmx(`${unit('Một', 'One')}${unit('Hai', 'Two').replace('<tu', '<tu srclang="vi"')}`, { source: 'en-US' }),
    ).units;
    expect([first!.source, second!.source]).toEqual(['en', 'vi']);
  });

  it('reads back what we write', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((one) => one.replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/g, '·'));
    const options = { toolVersion: '1', segmentType: 'paragraph', createdAt: new Date(0), changedAt: new Date(0) } as const;
    fc.assert(
      fc.property(fc.array(fc.record({ vi: text, en: text }), { minLength: 1 }), (units) => {
        const read = readTmx('a.tmx', writeTmx(units, options)).units.map(({ vi, en }) => ({ vi, en }));
        expect(read).toEqual(units);
      }),
    );
  });
});
