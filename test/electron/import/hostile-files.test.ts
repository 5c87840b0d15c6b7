/** Files that are broken, disguised or malicious: each is refused with the right code and its name. */

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_ARCHIVE_ENTRIES, MAX_FILE_BYTES, MAX_PARAGRAPH_LENGTH } from '../../../electron/import/limits.ts';
import { readDocument } from '../../../electron/import/read-document.ts';
import type { ErrorCode } from '../../../shared/domain/app-error.ts';
import { expectAppError } from './expect-app-error.ts';
import { documentXml, makeDocx } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';

const SENTENCE = 'The council met on Monday and approved the plan for the new school.';
const PARAGRAPH = `<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`;

function bytes(...values: readonly (number | string)[]): Uint8Array {
  return Buffer.concat(values.map((value) => (typeof value === 'number' ? Buffer.from([value]) : Buffer.from(value, 'latin1'))));
}

const OLE_HEADER = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const PNG = bytes(0x89, 'PNG\r\n', 0x1a, 0x0a, '\0\0\0\rIHDR');

async function refused(name: string, content: Uint8Array, code: ErrorCode, reason?: string | number): Promise<void> {
  const params = { file: name, ...(reason === undefined ? {} : { reason }) };
  await expectAppError(() => readDocument({ name, bytes: content }), code, params);
}

describe('formats that cannot be read', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['an old Word document', 'cu.doc', Buffer.concat([OLE_HEADER, Buffer.alloc(600)]), 'Word 97–2003 (.doc)'],
    ['an old Word document named .docx', 'cu.docx', Buffer.concat([OLE_HEADER, Buffer.alloc(600)]), 'Word 97–2003 (.doc)'],
    [
      'a DOCX with a password',
      'kin.docx',
      Buffer.concat([OLE_HEADER, Buffer.from('EncryptedPackage', 'utf16le')]),
      'DOCX (password)',
    ],
    ['rich text', 'a.rtf', bytes('{\\rtf1\\ansi Hello}'), 'RTF'],
    ['a picture named .txt', 'anh.txt', PNG, 'PNG'],
    ['a photograph', 'anh.jpg', bytes(0xff, 0xd8, 0xff, 0xe0, 'JFIF'), 'JPEG'],
    ['an archive', 'a.rar', bytes('Rar!', 0x1a, 0x07), 'RAR'],
    ['a web archive', 'a.mht', bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n'), 'MHTML'],
    [
      'an OpenDocument text',
      'a.odt',
      zipSync({
        mimetype: Buffer.from('application/vnd.oasis.opendocument.text'),
        'content.xml': Buffer.from('<a/>'),
      }),
      'OpenDocument (.odt)',
    ],
    ['a workbook', 'a.xlsx', zipSync({ 'xl/workbook.xml': Buffer.from('<a/>') }), 'Excel (.xlsx)'],
    ['a ZIP of texts', 'a.zip', zipSync({ 'a.txt': Buffer.from('text') }), 'ZIP'],
    ['an empty ZIP', 'a.zip', zipSync({}), 'ZIP'],
  ])('%s', (_, name, content, kind) => refused(name, content, 'file-unsupported', kind));
});

describe('files that hold nothing to read', () => {
  it.each<[string, string, string, ErrorCode]>([
    ['an empty file', 'a.txt', '', 'file-empty'],
    ['white space', 'a.txt', ' \r\n\t\n ', 'file-no-text'],
    ['a page of script', 'a.html', '<html><body><script>document.write("Hello world")</script></body></html>', 'file-no-text'],
    [
      'a page of hidden text',
      'a.html',
      '<html><body><div style="display: none">Hidden words of the page</div></body></html>',
      'file-no-text',
    ],
    [
      'a page of furniture',
      'a.html',
      '<html><body><p>Lượt xem: 12</p><p>bna_img_1234.jpg</p><p>Comment (0)</p></body></html>',
      'file-no-text',
    ],
    ['numbers', 'a.txt', '12 34 56', 'language-unknown'],
    [
      'another language',
      'a.txt',
      'Der Gemeinderat hat am Montag über den Neubau der Schule und die Sanierung der alten Brücke beraten, die seit dem Frühjahr gesperrt ist.',
      'language-unknown',
    ],
  ])('%s', (_, name, content, code) => refused(name, Buffer.from(content), code));

  it('a Word document without a word', async () => {
    await refused('a.docx', await makeDocx(documentXml('<w:p/>')), 'file-no-text');
  });

  it('a PDF without a text layer', async () => {
    await refused('scan.pdf', await makePdf([{ lines: [] }]), 'file-no-text', 'scan');
  });
});

describe('binary files', () => {
  it.each<[string, Uint8Array]>([
    ['NUL bytes in text', bytes(`${SENTENCE} `, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, SENTENCE)],
    ['one NUL byte in text', bytes(SENTENCE, 0, SENTENCE)],
    ['noise', Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256)],
  ])('%s', (_, content) => refused('a.txt', content, 'file-binary'));

  it('text that is not in the encoding named', async () => {
    const content = bytes('T', 0xf4, 'i y', 0xea, 'u ti', 0xe9, 'ng n', 0xb3, 'i c', 0xb5, 'a t', 0xf4, 'i');
    const options = { encoding: 'utf-8' as const };
    await expectAppError(() => readDocument({ name: 'a.txt', bytes: content }, options), 'file-damaged', {
      file: 'a.txt',
      reason: 'encoding',
    });
  });
});

describe('damaged and malicious Word documents', () => {
  it('truncated at every kind of place', async () => {
    const whole = await makeDocx(documentXml(PARAGRAPH.repeat(200)));
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      await refused('a.docx', whole.subarray(0, Math.floor(whole.length * share)), 'file-damaged');
    }
  });

  it('with a changed byte in its compressed text', async () => {
    const whole = zipSync({ 'word/document.xml': Buffer.from(documentXml(PARAGRAPH)) }, { level: 0 });
    const at = Buffer.from(whole).indexOf('council');
    whole[at] = whole[at]! ^ 1;
    await refused('a.docx', whole, 'file-damaged', 'checksum');
  });

  it('that is no archive at all', () => refused('a.docx', bytes(SENTENCE), 'file-damaged', 'header'));

  it('whose XML is broken', async () => {
    await refused('a.docx', await makeDocx('<w:document><w:body><w:p>'), 'file-damaged', 'document.xml');
  });

  it('that inflates to more than the limit, though each part is small', async () => {
    const zeros = new Uint8Array(40 * 1024 * 1024);
    const bomb = zipSync(Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`word/media/${index}.bin`, zeros])));
    expect(bomb.length).toBeLessThan(400_000);
    await refused('bom.docx', bomb, 'archive-too-large', 'inflated');
  });

  it('with one XML part beyond the limit', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024).fill(0x20) });
    await refused('bom.docx', bomb, 'archive-too-large', 'part');
  });

  it('that declares a small size for a large part', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024).fill(0x20) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    const directory = view.getUint32(bomb.length - 22 + 16, true);
    view.setUint32(22, 100, true);
    view.setUint32(directory + 24, 100, true);
    await refused('bom.docx', bomb, 'archive-too-large', 'part');
  });

  it('with too many entries', async () => {
    const entries = Array.from({ length: MAX_ARCHIVE_ENTRIES + 1 }, (_, index): [string, Uint8Array] => [
      `a/${index}`,
      new Uint8Array(1),
    ]);
    await refused('a.docx', zipSync(Object.fromEntries(entries), { level: 0 }), 'archive-too-large', 'entries');
  });

  it.each(['../../evil.xml', '/etc/evil', 'C:\\evil', 'word\\..\\..\\evil'])('with an entry named %s', async (name) => {
    const bad = zipSync({
      'word/document.xml': Buffer.from(documentXml(PARAGRAPH)),
      [name]: Buffer.from('x'),
    });
    await refused('a.docx', bad, 'archive-unsafe', name);
  });

  it('with two parts of one name', async () => {
    const same = zipSync(
      { 'word/document.xml': Buffer.from(documentXml(PARAGRAPH)), 'word/docUment.xml': Buffer.from('<a/>') },
      { level: 0 },
    );
    const forged = Buffer.from(same);
    for (let at = forged.indexOf('docUment'); at >= 0; at = forged.indexOf('docUment', at + 1)) forged.write('document', at);
    await refused('a.docx', forged, 'archive-unsafe', 'duplicate');
  });

  it.each([
    ['a document type', '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
    ['an external entity', '<!DOCTYPE w:document SYSTEM "file:///etc/passwd">'],
    ['a document type in small letters', '<!doctype w:document>'],
  ])('with %s', async (_, prolog) => {
    await refused('a.docx', await makeDocx(documentXml(PARAGRAPH, prolog)), 'xml-entities', 'word/document.xml');
  });

  it('with a document type in a part of its own', async () => {
    const bad = await makeDocx(documentXml(PARAGRAPH), {
      'word/styles.xml': '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    });
    await refused('a.docx', bad, 'xml-entities', 'word/styles.xml');
  });
});

describe('damaged and excessive files of other kinds', () => {
  it('a PDF without its second half', async () => {
    await refused('a.pdf', bytes('%PDF-1.7\n1 0 obj\n<</Type/Catalog'), 'file-damaged');
  });

  it('a text named .pdf', () => refused('a.pdf', bytes(SENTENCE), 'file-damaged', 'header'));

  it('a page of elements nested without end', async () => {
    await refused('a.html', bytes(`<html><body>${'<div>'.repeat(20_000)}${SENTENCE}`), 'file-damaged', 'nesting');
  });

  it('more bytes than the limit', () =>
    refused('a.txt', new Uint8Array(MAX_FILE_BYTES + 1).fill(0x20), 'file-too-large', 'bytes'));

  it('a paragraph longer than the limit', async () => {
    await refused('a.txt', bytes(`${SENTENCE} `.repeat(MAX_PARAGRAPH_LENGTH / 50)), 'file-too-large', 'paragraph-length');
  });
});
