/** Reads a file that holds both languages, telling its format by what it says. */

import { AppError } from '../../shared/domain/app-error.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import type { BilingualFormat, TextEncoding } from '../../shared/domain/document.ts';
import type { BilingualText } from '../../shared/exchange/bilingual-text.ts';
import { decodeFile } from './decode-file.ts';
import { decodeXml } from './decode-xml.ts';
import { bilingualFormat, detectFormat } from './detect-format.ts';
import { checkFileSize, checkParagraphs } from './limits.ts';
import type { FileBytes } from './read-file.ts';

async function extract({ name, bytes }: FileBytes, format: BilingualFormat, encoding?: TextEncoding): Promise<BilingualText> {
  switch (format) {
    case 'tmx':
      return (await import('../../shared/exchange/read-tmx.ts')).readTmx(name, decodeXml(name, bytes, encoding));
    case 'xliff':
      return (await import('../../shared/exchange/read-xliff.ts')).readXliff(name, decodeXml(name, bytes, encoding));
    case 'tsv':
      return (await import('../../shared/exchange/read-tsv.ts')).readTsv(name, decodeFile(name, bytes, encoding).text);
    default:
      return assertNever(format);
  }
}

/**
 * The units of a TMX, XLIFF or TSV file.
 * @throws AppError with {file, reason?}: `file-empty`, `file-too-large`, `file-binary`, `file-damaged`, `file-no-text`, `xml-entities`,
 * `xml-invalid`, `bilingual-invalid`
 */
export async function readBilingual(file: FileBytes, encoding?: TextEncoding): Promise<BilingualText> {
  const { name, bytes } = file;
  checkFileSize(name, bytes.length);
  const format = bilingualFormat(name, bytes) ?? (detectFormat(name, bytes) === 'txt' ? 'tsv' : null);
  if (format === null) throw new AppError('bilingual-invalid', { file: name, reason: 'document' });
  const text = await extract(file, format, encoding);
  if (text.units.length === 0) throw new AppError('file-no-text', { file: name });
  checkParagraphs(
    name,
    text.units.map(({ vi, en }) => Math.max(vi.length, en.length)),
  );
  return text;
}
