/** The bounds that no small file can reach are held by their checks alone. */

import { describe, it } from 'vitest';
import {
  checkEntryName,
  checkPages,
  checkParagraphs,
  checkXml,
  MAX_PARAGRAPHS,
  MAX_PDF_PAGES,
} from '../../../electron/import/limits.ts';
import { expectAppError } from './expect-app-error.ts';

describe('limits', () => {
  it('bound the paragraphs of a document and the pages of a PDF', async () => {
    checkParagraphs('a', new Array<number>(MAX_PARAGRAPHS).fill(1));
    await expectAppError(() => checkParagraphs('a', new Array<number>(MAX_PARAGRAPHS + 1).fill(1)), 'file-too-large', {
      file: 'a',
      reason: 'paragraphs',
      limit: MAX_PARAGRAPHS,
    });
    checkPages('a', MAX_PDF_PAGES);
    await expectAppError(() => checkPages('a', MAX_PDF_PAGES + 1), 'file-too-large', {
      file: 'a',
      reason: 'pages',
    });
  });

  it.each(['word/document.xml', 'a..b/c.xml', '...', '[Content_Types].xml'])('let the entry name %s pass', (name) => {
    checkEntryName('a', name);
  });

  it('see a document type in UTF-16 too', async () => {
    const xml = Buffer.from('<!DOCTYPE a>', 'utf16le').toString('latin1');
    await expectAppError(() => checkXml('a', 'b.xml', xml), 'xml-entities', { file: 'a', reason: 'b.xml' });
    checkXml('a', 'b.xml', '<a>&lt;!DOCTYPE html&gt;</a>');
  });
});
