/** TMX as others read it: valid against the DTD, the same texts after parsing, dates in the prescribed form. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { DtdValidator, ParseOption, XmlAttribute, XmlDocument, XmlDtd, XmlValidateError } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { type TmxOptions, writeTmx } from '../../../shared/exchange/tmx.ts';
import type { TranslationUnit } from '../../../shared/exchange/translation-unit.ts';
import { sharedFile } from '../../bench/shared-data.ts';

const DTD = sharedFile('schemas/tmx/tmx14.dtd');

const OPTIONS: TmxOptions = {
  toolVersion: '1.2.3',
  segmentType: 'paragraph',
  createdAt: new Date(Date.UTC(2031, 1, 3, 4, 5, 6, 789)),
  changedAt: new Date(Date.UTC(2031, 10, 12, 13, 14, 15)),
};

const HOSTILE: readonly TranslationUnit[] = [
  { vi: 'Hội chợ <b>“Xuân”</b> & \'Hè\' ]]> "1"', en: '<!-- x --> <![CDATA[y]]> &amp; &#10; <?z?>' },
  { vi: '🌾 vụ mùa \u{20000}', en: '  spaces  kept  ' },
  { vi: 'đ\u0000\u0008\u000B\uFFFE\uD800i', en: 'tab\tand\nline' },
  { vi: '', en: '0012' },
];

interface ParsedTmx {
  readonly header: Readonly<Record<string, string>>;
  readonly units: readonly {
    readonly created: string;
    readonly changed: string;
    readonly texts: readonly (readonly [string, string])[];
  }[];
}

function parse(xml: string): ParsedTmx {
  const document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NONET });
  const attributes = document.find('/tmx/header/@*').filter((node) => node instanceof XmlAttribute);
  const units = document.find('/tmx/body/tu').map((tu) => ({
    created: tu.get('@creationdate')!.content,
    changed: tu.get('@changedate')!.content,
    texts: tu.find('tuv').map((tuv) => [tuv.get('@xml:lang')!.content, tuv.get('seg')!.content] as const),
  }));
  return { header: Object.fromEntries(attributes.map(({ name, content }) => [name, content])), units };
}

describe('writeTmx', () => {
  it('writes the seven header attributes that TMX 1.4 asks for', () => {
    expect(parse(writeTmx(HOSTILE, OPTIONS)).header).toEqual({
      creationtool: 'doichieu',
      creationtoolversion: '1.2.3',
      segtype: 'paragraph',
      'o-tmf': 'doichieu',
      adminlang: 'en',
      srclang: 'vi',
      datatype: 'plaintext',
    });
  });

  it('writes dates in the prescribed form, in UTC', () => {
    expect(parse(writeTmx(HOSTILE, OPTIONS)).units[0]).toMatchObject({
      created: '20310203T040506Z',
      changed: '20311112T131415Z',
    });
  });

  it('keeps every character that XML can hold, and only those', () => {
    expect(parse(writeTmx(HOSTILE, OPTIONS)).units.map(({ texts }) => texts)).toEqual([
      [
        ['vi', HOSTILE[0]!.vi],
        ['en', HOSTILE[0]!.en],
      ],
      [
        ['vi', HOSTILE[1]!.vi],
        ['en', HOSTILE[1]!.en],
      ],
      [
        ['vi', 'đi'],
        ['en', HOSTILE[2]!.en],
      ],
      [
        ['vi', ''],
        ['en', '0012'],
      ],
    ]);
  });

  it('is an empty memory where there are no units', () => {
    expect(parse(writeTmx([], OPTIONS)).units).toEqual([]);
  });

  it('keeps any text that has no control characters', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.record({ vi: text, en: text }), { minLength: 1 }), (units) => {
        const texts = parse(writeTmx(units, OPTIONS)).units.map((one) => one.texts.map(([, content]) => content));
        expect(texts).toEqual(units.map(({ vi, en }) => [vi, en]));
      }),
      { numRuns: 200 },
    );
  });

  it('writes 10,000 units that another parser counts', () => {
    const units = Array.from({ length: 10_000 }, (_, index) => ({
      vi: `Đoạn số ${index} & ${'chữ '.repeat(40)}`,
      en: `Paragraph ${index} < ${'word '.repeat(40)}`,
    }));
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(writeTmx(units, OPTIONS));
    expect(parsed.tmx.body.tu).toHaveLength(10_000);
  });

  it.skipIf(DTD === null).each([
    ['hostile units', HOSTILE],
    ['one unit', HOSTILE.slice(0, 1)],
  ])('is valid against tmx14.dtd: %s (skipped where ../shared/schemas is not there)', (_, units) => {
    const validator = new DtdValidator(XmlDtd.fromString(readFileSync(DTD!, 'utf8')));
    const xml = writeTmx(units, OPTIONS);
    validator.validate(XmlDocument.fromString(xml));
    expect(() => validator.validate(XmlDocument.fromString(xml.replace(' srclang="vi"', '')))).toThrow(XmlValidateError);
  });
});
