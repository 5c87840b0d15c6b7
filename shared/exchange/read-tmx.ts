/** Reads Translation Memory eXchange, 1.1 to 1.4b, from whatever tool wrote it. */

import { AppError } from '../domain/app-error.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { BilingualText, BilingualUnit } from './bilingual-text.ts';
import { inlineText } from './inline-text.ts';
import { languageOfCode } from './language-code.ts';
import { childElements, descendants, parseXml, type XmlElement } from './xml-tree.ts';

/** TMX 1.4 has `xml:lang`, earlier versions `lang`. */
function codeOf(variant: XmlElement): string | undefined {
  return variant.attributes.get('xml:lang') ?? variant.attributes.get('lang');
}

function segmentOf(file: string, variant: XmlElement): string {
  const [segment] = childElements(variant, 'seg');
  if (segment === undefined) throw new AppError('xml-invalid', { file, line: variant.line, name: 'seg', reason: 'no-element' });
  return inlineText(segment);
}

/**
 * The units of one `tu`: none where it holds neither of our languages, several where it has several variants of one, since each of
 * them is a translation of its own.
 */
function readUnit(file: string, tu: XmlElement, headerSource: Language | null): readonly BilingualUnit[] {
  const variants = childElements(tu, 'tuv').map((variant) => ({ variant, language: languageOfCode(codeOf(variant)) }));
  const texts = (language: Language) =>
    variants.filter((one) => one.language === language).map(({ variant }) => segmentOf(file, variant));
  const [vi, en] = [texts('vi'), texts('en')];
  const source = languageOfCode(tu.attributes.get('srclang')) ?? headerSource ?? 'vi';
  const id = tu.attributes.get('tuid') ?? null;
  const count = Math.max(vi.length, en.length);
  return Array.from({ length: count }, (_, index) => ({
    id,
    source,
    vi: vi[index] ?? vi[0] ?? '',
    en: en[index] ?? en[0] ?? '',
  }));
}

function codesOf(units: readonly XmlElement[]): string {
  const codes = units.flatMap((tu) => childElements(tu, 'tuv').map((variant) => codeOf(variant) ?? '?'));
  return [...new Set(codes)].slice(0, 10).join(', ') || '–';
}

/**
 * The units that hold Vietnamese or English; a unit without the other one is not translated.
 * @throws AppError what {@link parseXml} throws; `xml-invalid` {file, line, name, reason: 'no-element'}; `bilingual-invalid` {file,
 * reason: 'languages', found} for a memory of other languages
 */
export function readTmx(file: string, xml: string): BilingualText {
  const root = parseXml(file, xml);
  if (root.name !== 'tmx') throw new AppError('xml-invalid', { file, line: root.line, name: 'tmx', reason: 'no-element' });
  const [header] = childElements(root, 'header');
  const source = languageOfCode(header?.attributes.get('srclang'));
  const elements = [...descendants(root, new Set(['tu']))];
  const units = elements.flatMap((tu) => readUnit(file, tu, source));
  for (const language of LANGUAGES) {
    if (units.some((unit) => unit[language] !== '')) continue;
    throw new AppError('bilingual-invalid', { file, reason: 'languages', found: codesOf(elements.slice(0, 1_000)) });
  }
  return { format: 'tmx', units };
}
