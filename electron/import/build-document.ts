/** Turns what a reader extracted into a Document: normalised paragraphs with their kinds, and the language. */

import { AppError } from '../../shared/domain/app-error.ts';
import type { Document, DocumentFormat, Paragraph } from '../../shared/domain/document.ts';
import type { Language } from '../../shared/domain/language.ts';
import { detectLanguage } from '../../shared/text/language.ts';
import { normaliseText } from '../../shared/text/normalise.ts';
import { classifyParagraph } from '../../shared/text/paragraph-kind.ts';
import type { ExtractedBlock, ExtractedText } from './extracted-text.ts';
import { checkParagraphs } from './limits.ts';

interface ReadBlock extends ExtractedBlock {
  readonly raw: string;
  readonly normalised: string;
}

function readBlocks({ text, blocks }: ExtractedText): readonly ReadBlock[] {
  return blocks.flatMap((block) => {
    const raw = text.slice(block.start, block.end);
    const normalised = normaliseText(block.reading ?? raw);
    return normalised === '' ? [] : [{ ...block, raw, normalised }];
  });
}

function kindOf(blocks: readonly ReadBlock[], block: ReadBlock, position: number, language?: Language): Paragraph['kind'] {
  const previous = blocks[position - 1]?.normalised;
  const next = blocks[position + 1]?.normalised;
  return classifyParagraph(block.normalised, {
    position,
    count: blocks.length,
    ...(language === undefined ? {} : { language }),
    ...(block.hint === undefined ? {} : { hint: block.hint }),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  });
}

interface KnownLanguage {
  readonly language: Language;
  readonly confidence: number;
}

/** Furniture is left out, since a machine translation often keeps the Vietnamese page around an English text. */
function languageOf(file: string, named: Language | undefined, blocks: readonly ReadBlock[]): KnownLanguage {
  const content = blocks.filter((block, position) => kindOf(blocks, block, position, named) !== 'furniture');
  if (content.length === 0) throw new AppError('file-no-text', { file, reason: 'furniture' });
  if (named !== undefined) return { language: named, confidence: 1 };
  const { language, confidence } = detectLanguage(content.map(({ normalised }) => normalised).join('\n'));
  if (language === null) throw new AppError('language-unknown', { file });
  return { language, confidence };
}

export interface DocumentIdentity {
  readonly name: string;
  readonly format: DocumentFormat;
  /** The language as the user named it; detected where left out. */
  readonly language?: Language | undefined;
}

/**
 * The document of one file.
 * @throws AppError `file-no-text` {file, reason?}, `file-too-large` {file, reason, limit}, `language-unknown` {file}
 */
export function buildDocument(identity: DocumentIdentity, extracted: ExtractedText): Document {
  const { name, format } = identity;
  const blocks = readBlocks(extracted);
  if (blocks.length === 0) throw new AppError('file-no-text', { file: name });
  checkParagraphs(
    name,
    blocks.map(({ raw, normalised }) => Math.max(raw.length, normalised.length)),
  );
  const { language, confidence } = languageOf(name, identity.language, blocks);
  const paragraphs = blocks.map((block, position): Paragraph => {
    const { raw, normalised, start, end } = block;
    const kind = kindOf(blocks, block, position, language);
    return { kind, text: normalised, source: { text: raw, start, end } };
  });
  return {
    name,
    format,
    encoding: extracted.encoding,
    language,
    languageConfidence: confidence,
    paragraphs,
  };
}
