/** Reads XLIFF, 1.2 and 2.x, in either direction and from whatever tool wrote it. */

import { AppError } from '../domain/app-error.ts';
import type { Language } from '../domain/language.ts';
import type { BilingualText, BilingualUnit } from './bilingual-text.ts';
import { inlineText } from './inline-text.ts';
import { languageOfCode } from './language-code.ts';
import { childElements, descendants, parseXml, type XmlElement } from './xml-tree.ts';

interface Direction {
  readonly source: Language;
}

/** A file names its languages once; where the target is missing, it is the other one of ours. */
function directionOf(file: string, from: string | undefined, to: string | undefined): Direction {
  const [source, target] = [languageOfCode(from), languageOfCode(to)];
  const isOurs = source !== null && (to === undefined || (target !== null && target !== source));
  if (!isOurs) throw new AppError('bilingual-invalid', { file, reason: 'languages', found: `${from ?? '?'} → ${to ?? '?'}` });
  return { source };
}

function unit(id: string | null, { source }: Direction, from: string, to: string): BilingualUnit {
  return source === 'vi' ? { id, source, vi: from, en: to } : { id, source, vi: to, en: from };
}

function sourceOf(file: string, element: XmlElement): XmlElement {
  const [source] = childElements(element, 'source');
  if (source === undefined) {
    throw new AppError('xml-invalid', { file, line: element.line, name: 'source', reason: 'no-element' });
  }
  return source;
}

const MARKS: ReadonlySet<string> = new Set(['mrk']);

/** The marks `mtype="seg"` by which tools cut a unit of version 1.2 into sentences, by their `mid`, in order; also inside spans. */
function segmentMarks(element: XmlElement | undefined): ReadonlyMap<string, string> {
  if (element === undefined) return new Map();
  const marks: [string, string][] = [];
  const collect = (within: XmlElement): void => {
    for (const child of within.children) {
      if (typeof child === 'string') continue;
      if (MARKS.has(child.name) && child.attributes.get('mtype') === 'seg') {
        marks.push([child.attributes.get('mid') ?? `${marks.length}`, inlineText(child)]);
      } else collect(child);
    }
  };
  collect(element);
  return new Map(marks);
}

/** One `trans-unit` of version 1.2: a unit, or one for each segment where the tool has cut it (Trados, memoQ, OmegaT by Okapi). */
function readTransUnit(file: string, element: XmlElement, direction: Direction): readonly BilingualUnit[] {
  if (element.attributes.get('translate') === 'no') return [];
  const id = element.attributes.get('id') ?? element.attributes.get('resname') ?? null;
  const source = sourceOf(file, element);
  const [target] = childElements(element, 'target');
  const from = segmentMarks(childElements(element, 'seg-source')[0]);
  const to = segmentMarks(target);
  const isCut = from.size > 0 && (target === undefined || to.size > 0 || inlineText(target).trim() === '');
  if (!isCut) return [unit(id, direction, inlineText(source), target === undefined ? '' : inlineText(target))];
  const name = (mid: string) => (from.size === 1 ? id : `${id ?? ''}.${mid}`);
  return [...from].map(([mid, text]) => unit(name(mid), direction, text, to.get(mid) ?? ''));
}

function readVersion1(file: string, root: XmlElement): readonly BilingualUnit[] {
  return childElements(root, 'file').flatMap((part) => {
    const targetLanguage = [...descendants(part, new Set(['target']))].find((one) => one.attributes.has('xml:lang'));
    const to = part.attributes.get('target-language') ?? targetLanguage?.attributes.get('xml:lang');
    const direction = directionOf(file, part.attributes.get('source-language'), to);
    return [...descendants(part, new Set(['trans-unit']))].flatMap((one) => readTransUnit(file, one, direction));
  });
}

/** One `unit` of version 2: its segments, named by the unit and, where there are several, by their own ids. */
function readUnit(file: string, element: XmlElement, direction: Direction): readonly BilingualUnit[] {
  if (element.attributes.get('translate') === 'no') return [];
  const segments = childElements(element, 'segment');
  const id = element.attributes.get('id') ?? null;
  return segments.map((segment, index) => {
    const [target] = childElements(segment, 'target');
    const name = segments.length === 1 ? id : `${id ?? ''}.${segment.attributes.get('id') ?? index + 1}`;
    return unit(name, direction, inlineText(sourceOf(file, segment)), target === undefined ? '' : inlineText(target));
  });
}

function readVersion2(file: string, root: XmlElement): readonly BilingualUnit[] {
  const direction = directionOf(file, root.attributes.get('srcLang'), root.attributes.get('trgLang'));
  return [...descendants(root, new Set(['unit']))].flatMap((one) => readUnit(file, one, direction));
}

/**
 * The units of all files in it, but for those marked as not to be translated.
 * @throws AppError what {@link parseXml} throws; `xml-invalid` {file, line, name, reason: 'no-element'} for a unit without source;
 * `bilingual-invalid` {file, reason: 'languages', found} where it does not go from Vietnamese to English or back, {reason: 'version'}
 */
export function readXliff(file: string, xml: string): BilingualText {
  const root = parseXml(file, xml);
  if (root.name !== 'xliff') throw new AppError('xml-invalid', { file, line: root.line, name: 'xliff', reason: 'no-element' });
  const version = root.attributes.get('version') ?? '';
  if (!/^[12]\./.test(version)) throw new AppError('bilingual-invalid', { file, reason: 'version', found: version });
  return { format: 'xliff', units: version.startsWith('1.') ? readVersion1(file, root) : readVersion2(file, root) };
}
