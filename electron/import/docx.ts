/** Reads Word documents through mammoth, which is handed only what has been inflated and checked here. */

import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { AppError } from '../../shared/domain/app-error.ts';
import { type DocxNode, docxBlocks } from './docx-blocks.ts';
import { exposeFonts, readDocxFonts } from './docx-fonts.ts';
import { type ExtractedText, joinBlocks } from './extracted-text.ts';
import { type Archive, openArchive } from './open-archive.ts';

/** Other things that come in a ZIP, by a part that only they have, in words that read alike in both languages. */
const OTHER_CONTAINERS: readonly (readonly [part: RegExp, kind: string])[] = [
  [/^xl\//, 'Excel (.xlsx)'],
  [/^ppt\//, 'PowerPoint (.pptx)'],
  [/^META-INF\/container\.xml$/, 'EPUB'],
  [/^content\.xml$/, 'OpenDocument'],
];

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.text';

function containerKind({ names, mimetype }: Archive): string {
  if (mimetype.startsWith(OPEN_DOCUMENT)) return 'OpenDocument (.odt)';
  return OTHER_CONTAINERS.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'ZIP';
}

/** Some servers number the main part when they rewrite a document; its relationships name it, and mammoth follows them. */
function isWordDocument({ names }: Archive): boolean {
  return names.some((name) => /^word\/document\d*\.xml$/i.test(name));
}

/** A new archive of the checked XML parts alone: mammoth's own ZIP reader never meets the file. */
function repack(archive: Archive): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [...archive.xml].map(([name, content]): [string, Uint8Array] => {
    if (!/^word\/[^/]+\.xml$/i.test(name)) return [name, content];
    return [name, encoder.encode(exposeFonts(new TextDecoder().decode(content)))];
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** Mammoth's model of the document, taken before it becomes HTML, since HTML has no fonts. */
async function readModel(file: string, buffer: Uint8Array): Promise<DocxNode | null> {
  let model: DocxNode | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(buffer) },
      {
        transformDocument: (document: DocxNode): DocxNode => {
          model = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch (error) {
    throw new AppError('file-damaged', { file, reason: 'document.xml' }, { cause: error });
  }
  return model;
}

/**
 * The text of a .docx, footnotes and endnotes after the body; inserted text kept, deleted text left out.
 * @throws AppError `file-unsupported`, `file-damaged`, `archive-too-large`, `archive-unsafe`, `xml-entities`, each {file, reason}
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<ExtractedText> {
  const archive = openArchive(file, bytes);
  if (!isWordDocument(archive)) {
    throw new AppError('file-unsupported', { file, reason: containerKind(archive) });
  }
  const styles = archive.xml.get('word/styles.xml');
  const fonts = readDocxFonts(styles === undefined ? null : new TextDecoder().decode(styles));
  const model = await readModel(file, repack(archive));
  return joinBlocks(model === null ? [] : docxBlocks(model, fonts), null);
}
