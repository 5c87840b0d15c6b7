/** Every export read back: by our own readers where there is one, else by a parser that did not write it. */

import JSZip from 'jszip';
import { XmlDocument } from 'libxml2-wasm';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../electron/import/read-document.ts';
import { suggestedName } from '../../../../electron/services/export/suggested-name.ts';
import { addPair } from '../../../../electron/services/library/add-pair.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../../shared/api/workbench-methods.ts';
import { now, pairOf, paragraph } from '../../../db/sample-pair.ts';
import { MARKET, storeChecked, workbenchHost } from '../../workbench-host.ts';

function article() {
  const host = workbenchHost();
  const pair = pairOf('article', [
    ['Lễ hội Mùa Xuân & “Hoa”', 'Spring Festival & “Flowers”'],
    ['Lượt xem: 40', 'Views: 40'],
    ['Lễ hội diễn ra ba ngày tại trung tâm thành phố.', 'The festival lasts three days (3 < 5) in the city centre.'],
    ['- Ngày thứ nhất', '- Day one'],
    ['- Ngày thứ hai', '- Day two'],
    ['Ảnh: quang cảnh lễ hội', 'Photo: a view of the festival'],
  ]);
  const kinds = ['headline', 'furniture', 'paragraph', 'list-item', 'list-item', 'caption'] as const;
  const en = { ...pair.en, paragraphs: pair.en.paragraphs.map(({ text }, index) => paragraph(text, kinds[index])) };
  return { ...host, pair: addPair(host.service.library, { ...pair, en }, now) };
}

async function exported(format: ExportFormat) {
  const { dispatch, pair } = article();
  return dispatch('pair.export', { pair, format });
}

const read = (name: string, content: string | Uint8Array) =>
  readDocument({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content }, { language: 'en' });

describe('an export', () => {
  it.each(EXPORT_FORMATS)('%s has a name in ASCII without a folder, and its media type', async (format) => {
    const { name, mediaType, content } = await exported(format);
    expect(name).toMatch(/^[a-z0-9-]+\.(?:tsv|tmx|xlf|docx|html|txt)$/);
    expect(name).toMatch(['docx', 'html', 'txt'].includes(format) ? /^spring-festival-flowers/ : /^le-hoi-mua-xuan-hoa/);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    expect(content.length).toBeGreaterThan(20);
  });

  it('of no pair is refused', async () => {
    await expect(workbenchHost().dispatch('pair.export', { pair: 3, format: 'txt' })).rejects.toMatchObject({
      code: 'pair-not-found',
    });
  });
});

describe('the corrected English', () => {
  const TEXTS = [
    ['headline', 'Spring Festival & “Flowers”'],
    ['paragraph', 'The festival lasts three days (3 < 5) in the city centre.'],
    ['list-item', 'Day one'],
    ['list-item', 'Day two'],
    ['caption', 'Photo: a view of the festival'],
  ];

  it('as TXT is the article without furniture', async () => {
    expect((await exported('txt')).content).toBe(
      'Spring Festival & “Flowers”\n\nThe festival lasts three days (3 < 5) in the city centre.\n\n- Day one\n- Day two\n\nPhoto: a view of the festival\n',
    );
  });

  it('as HTML is one page that holds text as text', async () => {
    const { document } = parseHTML((await exported('html')).content as string);
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Spring Festival & “Flowers”');
    const blocks = [...document.querySelectorAll('h1, p, li, figcaption')].map(({ tagName, textContent }) => [
      tagName,
      textContent,
    ]);
    expect(blocks).toEqual([
      ['H1', TEXTS[0]![1]],
      ['P', TEXTS[1]![1]],
      ['LI', 'Day one'],
      ['LI', 'Day two'],
      ['FIGCAPTION', TEXTS[4]![1]],
    ]);
    expect(document.querySelectorAll('ul')).toHaveLength(1);
  });

  it('as DOCX reads back as it was', async () => {
    const { content } = await exported('docx');
    const { paragraphs, format } = await read('a.docx', content);
    expect(format).toBe('docx');
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual(TEXTS);
    const body = await (await JSZip.loadAsync(content)).file('word/document.xml')!.async('string');
    expect(body).toContain('w:val="Heading1"');
    expect(body).toContain('<w:numPr>');
  });

  it('has what was edited', async () => {
    const { dispatch, pair } = article();
    const { beads } = await dispatch('pair.open', { pair });
    const text = 'The festival lasts four days.';
    await dispatch('pair.edit', { pair, edits: [{ kind: 'edit-text', paragraph: beads[2]!.en[0]!.id, text }] });
    expect((await dispatch('pair.export', { pair, format: 'txt' })).content).toContain(`\n${text}\n`);
  });
});

describe('XLIFF of a pair', () => {
  it('says how far each bead is and what is open in it', async () => {
    const { dispatch, service } = workbenchHost();
    const pair = storeChecked(service, MARKET);
    const { beads } = await dispatch('pair.open', { pair });
    await dispatch('pair.edit', {
      pair,
      edits: [
        { kind: 'set-state', beads: [beads[0]!.id], state: 'confirmed' },
        { kind: 'delete-paragraph', paragraph: beads[3]!.en[0]!.id },
      ],
    });
    const units = async () => {
      const xml = (await dispatch('pair.export', { pair, format: 'xliff' })).content as string;
      const names = { x: 'urn:oasis:names:tc:xliff:document:2.0' };
      return XmlDocument.fromString(xml)
        .find('//x:unit', names)
        .map((unit) => {
          return [unit.get('x:segment/@state', names)!.content, unit.find('x:notes/x:note', names).map((note) => note.content)];
        });
    };
    const notes = [
      [],
      [expect.stringMatching(/^number\.\w+: .*125 billion/)],
      [expect.stringMatching(/^name\.misspelt: /)],
      [expect.stringMatching(/^omission\.paragraph: /)],
    ];
    const states = ['reviewed', 'translated', 'translated', 'initial'];
    expect(await units()).toEqual(states.map((state, index) => [state, notes[index]]));
    await dispatch('pair.approve', { pair, reason: 'gấp' });
    expect((await units()).map(([state]) => state)).toEqual(['final', 'final', 'final', 'initial']);
  });
});

describe('suggestedName', () => {
  it.each([
    ['Đường vào chợ: dài 3 km!', 'duong-vao-cho-dai-3-km.txt'],
    ['../../etc/passwd', 'etc-passwd.txt'],
    ['…', 'pair-1.txt'],
    ['CON', 'pair-1.txt'],
    ['会議', 'pair-1.txt'],
    [`${'chữ '.repeat(40)}`, `${'chu-'.repeat(14)}chu.txt`],
    ['x'.repeat(100), `${'x'.repeat(60)}.txt`],
  ])('of %j is %s', (title, expected) => {
    expect(suggestedName(title, 'pair-1', 'txt')).toBe(expected);
  });
});
