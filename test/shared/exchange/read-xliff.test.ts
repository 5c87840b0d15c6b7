/** XLIFF 1.2 and 2.x as OmegaT, Trados, memoQ and others write them, in both directions, and what is refused. */

import { describe, expect, it } from 'vitest';
import { readXliff } from '../../../shared/exchange/read-xliff.ts';

function xliff1(body: string, languages = 'source-language="vi" target-language="en"'): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">
<file original="a.docx" ${languages} datatype="plaintext"><header><sdl:x>y</sdl:x></header><body>
${body}
</body></file></xliff>`;
}

function xliff2(body: string, languages = 'srcLang="vi" trgLang="en"', version = '2.1'): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" ${languages}><file id="f1">${body}</file></xliff>`;
}

type Row = readonly [id: string | null, vi: string, en: string];

const GOOD: readonly (readonly [what: string, xml: string, units: readonly Row[]])[] = [
  [
    '1.2: units in groups, those not to be translated left out',
    xliff1(`<group id="g"><group id="h"><trans-unit id="1"><source>Chào</source><target>Hello</target></trans-unit></group></group>
      <trans-unit id="2" translate="no"><source>&lt;p&gt;</source></trans-unit>
      <trans-unit id="3"><source>Hai</source></trans-unit><trans-unit id="4"><source>Ba</source><target/></trans-unit>`),
    [
      ['1', 'Chào', 'Hello'],
      ['3', 'Hai', ''],
      ['4', 'Ba', ''],
    ],
  ],
  [
    '1.2 from English',
    xliff1(
      '<trans-unit id="1"><source>Hello</source><target>Chào</target></trans-unit>',
      'source-language="en-GB" target-language="vi-VN"',
    ),
    [['1', 'Chào', 'Hello']],
  ],
  [
    '1.2 with the target language on the target alone',
    xliff1('<trans-unit id="1"><source>Hello</source><target xml:lang="vi">Chào</target></trans-unit>', 'source-language="en"'),
    [['1', 'Chào', 'Hello']],
  ],
  [
    '1.2 without target language',
    xliff1('<trans-unit id="1"><source>Hello</source></trans-unit>', 'source-language="en"'),
    [['1', '', 'Hello']],
  ],
  [
    '1.2: proposals of a memory are not the translation',
    xliff1(
      '<trans-unit id="1"><source>Chào</source><target>Hello</target><alt-trans><source>Chào</source><target>Hi</target></alt-trans></trans-unit>',
    ),
    [['1', 'Chào', 'Hello']],
  ],
  [
    '1.2: inline codes',
    xliff1(
      '<trans-unit id="1"><source>Tỉnh <g id="1">An <bpt id="2">&lt;b&gt;</bpt>Bình<ept id="2">&lt;/b&gt;</ept></g><x id="3"/>,<x id="4" ctype="lb"/>xã<ph id="5">%s</ph></source><target>An <mrk mtype="protected">Binh</mrk><bx id="1"/> x<ex id="1"/></target></trans-unit>',
    ),
    [['1', 'Tỉnh An Bình, xã', 'An Binh x']],
  ],
  [
    '1.2 cut into segments, one not translated (Trados)',
    xliff1(`<trans-unit id="u"><source>Câu một. Câu hai.</source>
      <seg-source><g id="1"><mrk mtype="seg" mid="1">Câu một.</mrk> <mrk mtype="seg" mid="2">Câu hai.</mrk></g></seg-source>
      <target><g id="1"><mrk mtype="seg" mid="1">Sentence one.</mrk> <mrk mtype="seg" mid="2"/></g></target></trans-unit>`),
    [
      ['u.1', 'Câu một.', 'Sentence one.'],
      ['u.2', 'Câu hai.', ''],
    ],
  ],
  [
    '1.2 cut into segments that the target has in another order',
    xliff1(`<trans-unit id="u"><source>A. B.</source><seg-source><mrk mtype="seg" mid="a">A.</mrk><mrk mtype="seg" mid="b">B.</mrk></seg-source>
      <target><mrk mtype="seg" mid="b">Two.</mrk><mrk mtype="seg" mid="a">One.</mrk></target></trans-unit>`),
    [
      ['u.a', 'A.', 'One.'],
      ['u.b', 'B.', 'Two.'],
    ],
  ],
  [
    '1.2 with a cut source and a whole target',
    xliff1(
      '<trans-unit id="u"><source>A. B.</source><seg-source><mrk mtype="seg" mid="a">A.</mrk><mrk mtype="seg" mid="b">B.</mrk></seg-source><target>One. Two.</target></trans-unit>',
    ),
    [['u', 'A. B.', 'One. Two.']],
  ],
  [
    '2.1: segments, ignorables between them, groups',
    xliff2(`<group id="g"><unit id="u1"><notes><note>x</note></notes><segment id="s1" state="translated"><source>Câu một.</source><target>Sentence one.</target></segment>
      <ignorable><source> </source></ignorable><segment><source>Câu hai.</source></segment></unit></group>
      <unit id="u2"><segment><source>Ba</source><target>Three</target></segment></unit><unit id="u3" translate="no"><segment><source>x</source></segment></unit>`),
    [
      ['u1.s1', 'Câu một.', 'Sentence one.'],
      ['u1.2', 'Câu hai.', ''],
      ['u2', 'Ba', 'Three'],
    ],
  ],
  [
    '2.0 from English with inline codes',
    xliff2(
      '<unit id="1"><segment><source><pc id="1">The <mrk id="m" type="term">fair</mrk></pc><ph id="2"/> opens<sc id="3"/>.<ec startRef="3"/><cp hex="0021"/></source><target>Hội chợ<ph id="4" type="fmt" subType="xlf:lb"/>khai mạc</target></segment></unit>',
      'srcLang="en-US" trgLang="vi"',
      '2.0',
    ),
    [['1', 'Hội chợ khai mạc', 'The fair opens.!']],
  ],
  [
    'prefixes of namespaces',
    '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="vi" trgLang="en"><x:file id="f"><x:unit id="1"><x:segment><x:source>Một</x:source><x:target>One</x:target></x:segment></x:unit></x:file></x:xliff>',
    [['1', 'Một', 'One']],
  ],
];

const BAD: readonly (readonly [what: string, xml: string, error: object])[] = [
  [
    'other languages',
    xliff1('', 'source-language="de" target-language="vi"'),
    { code: 'bilingual-invalid', params: { found: 'de → vi' } },
  ],
  [
    'one language twice',
    xliff2('', 'srcLang="vi" trgLang="vi-VN"'),
    { code: 'bilingual-invalid', params: { found: 'vi → vi-VN' } },
  ],
  ['no language', xliff1('', ''), { code: 'bilingual-invalid', params: { found: '? → ?' } }],
  [
    'version 3',
    xliff2('', 'srcLang="vi" trgLang="en"', '3.0'),
    { code: 'bilingual-invalid', params: { reason: 'version', found: '3.0' } },
  ],
  [
    'a unit without source',
    xliff1('<trans-unit id="1">\n<target>x</target></trans-unit>'),
    { code: 'xml-invalid', params: { name: 'source', line: 4 } },
  ],
  ['another root', '<tmx/>', { code: 'xml-invalid', params: { name: 'xliff', line: 1 } }],
  ['declared entities', `<!DOCTYPE xliff [<!ENTITY a "b">]>${xliff2('')}`, { code: 'xml-entities' }],
];

describe('reading XLIFF', () => {
  it.each(GOOD)('takes %s', (_, xml, units) => {
    expect(readXliff('a.xlf', xml).units.map(({ id, vi, en }) => [id, vi, en])).toEqual(units);
  });

  it.each(BAD)('refuses %s', (_, xml, { params, ...error }: { params?: object }) => {
    const expected = { ...error, params: expect.objectContaining({ file: 'a.xlf', ...params }) };
    expect(() => readXliff('a.xlf', xml)).toThrow(expect.objectContaining(expected));
  });

  it('keeps the direction of each file', () => {
    const unit = (id: string, source: string) => `<trans-unit id="${id}"><source>${source}</source></trans-unit>`;
    const second = `</body></file><file source-language="en" target-language="vi"><body>${unit('2', 'Two')}`;
    const { units } = readXliff('a.xlf', xliff1(unit('1', 'Một') + second));
    expect(units.map(({ source, vi, en }) => [source, vi, en])).toEqual([
      ['vi', 'Một', ''],
      ['en', '', 'Two'],
    ]);
  });
});
