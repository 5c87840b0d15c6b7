/** XLIFF as others read it: valid against the schema of OASIS, the same texts after parsing, notes and states in place. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { writeXliff, type XliffUnit } from '../../../shared/exchange/xliff-writer.ts';
import { sharedFile } from '../../bench/shared-data.ts';

const XSD = sharedFile('schemas/xliff21/xliff_core_2.0.xsd');
const XML_XSD = sharedFile('schemas/w3c/xml.xsd');
const NAMES = { x: 'urn:oasis:names:tc:xliff:document:2.0' };

const HOSTILE: readonly XliffUnit[] = [
  {
    vi: 'Hội chợ <b>“Xuân”</b> & \'Hè\' ]]> "1"',
    en: '<!-- x --> <![CDATA[y]]> &amp; &#10; <?z?>',
    state: 'reviewed',
    notes: [
      { side: 'en', priority: 1, text: 'number.scale: “47,073” <> "47.073"' },
      { side: null, priority: 4, text: 'both' },
    ],
  },
  { vi: '🌾 vụ mùa \u{20000}', en: '  spaces  kept  ', state: 'final', notes: [] },
  { vi: 'đ\u0000\u0008\u000B\uFFFE\uD800i', en: null, state: 'initial', notes: [{ side: 'vi', priority: 2, text: 'omission' }] },
  { vi: '0012', en: '', state: 'translated', notes: [] },
];

function parse(xml: string) {
  return XmlDocument.fromString(xml)
    .find('/x:xliff/x:file/x:unit', NAMES)
    .map((unit) => ({
      vi: unit.get('x:segment/x:source', NAMES)!.content,
      en: unit.get('x:segment/x:target', NAMES)?.content ?? null,
      state: unit.get('x:segment/@state', NAMES)!.content,
      notes: unit
        .find('x:notes/x:note', NAMES)
        .map((note) => [note.get('@appliesTo')?.content, note.get('@priority')!.content, note.content]),
    }));
}

/** The schema, its import of xml.xsd led to our copy. */
function validator(): XsdValidator {
  const imported = 'xliff-test/xml.xsd';
  const schema = readFileSync(XSD!, 'utf8').replace(/schemaLocation="[^"]*\/xml\.xsd"/, `schemaLocation="${imported}"`);
  xmlRegisterInputProvider(new XmlBufferInputProvider({ [imported]: new Uint8Array(readFileSync(XML_XSD!)) }));
  try {
    return XsdValidator.fromDoc(XmlDocument.fromString(schema));
  } finally {
    xmlCleanupInputProvider();
  }
}

describe('writeXliff', () => {
  it('says its version and languages', () => {
    const root = XmlDocument.fromString(writeXliff({ original: 'bài <1>.docx', units: HOSTILE })).root;
    expect(['version', 'srcLang', 'trgLang'].map((name) => root.get(`@${name}`)!.content)).toEqual(['2.1', 'vi', 'en']);
    expect(root.get('x:file/@original', NAMES)!.content).toBe('bài <1>.docx');
  });

  it('keeps every character that XML can hold, the states and the notes', () => {
    expect(parse(writeXliff({ original: 'a', units: HOSTILE }))).toEqual([
      {
        vi: HOSTILE[0]!.vi,
        en: HOSTILE[0]!.en,
        state: 'reviewed',
        notes: [
          ['target', '1', HOSTILE[0]!.notes[0]!.text],
          [undefined, '4', 'both'],
        ],
      },
      { vi: HOSTILE[1]!.vi, en: '  spaces  kept  ', state: 'final', notes: [] },
      { vi: 'đi', en: null, state: 'initial', notes: [['source', '2', 'omission']] },
      { vi: '0012', en: '', state: 'translated', notes: [] },
    ]);
  });

  it('keeps any text that has no control characters', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.record({ vi: text, en: text }), { minLength: 1 }), (texts) => {
        const units = texts.map((one) => ({ ...one, state: 'translated' as const, notes: [] }));
        expect(parse(writeXliff({ original: 'a', units })).map(({ vi, en }) => ({ vi, en }))).toEqual(texts);
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(XSD === null).each([
    ['hostile units', HOSTILE],
    ['one unit', HOSTILE.slice(0, 1)],
    ['no unit', []],
  ])('is valid against the schema of XLIFF 2: %s (skipped where ../shared/schemas is not there)', (_, units) => {
    const xml = writeXliff({ original: 'bài.docx', units });
    const schema = validator();
    schema.validate(XmlDocument.fromString(xml));
    expect(() => schema.validate(XmlDocument.fromString(xml.replace(' srcLang="vi"', '')))).toThrow();
    expect(() => schema.validate(XmlDocument.fromString(xml.replace(/state="\w+"/, 'state="done"')))).toThrow();
  });
});
