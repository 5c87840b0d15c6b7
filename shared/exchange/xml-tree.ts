/** Reads the XML of exchange formats: well-formed, without entities of its own, bounded in size and depth. */

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { AppError } from '../domain/app-error.ts';
import { decodeReferences } from './xml-references.ts';

/** An element; `children` are its elements and its text, in order, references resolved. */
export interface XmlElement {
  /** Without namespace prefix. */
  readonly name: string;
  /** By name as written, `xml:lang` with its prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** 1-based line of its start tag. */
  readonly line: number;
}

/** Every element costs some hundred bytes of memory, however few it has in the file. */
const MOST_TAGS = 4_000_000;
const DEEPEST = 100;
/** The validator quotes names whole, however long they are. */
const LONGEST_PROBLEM = 200;

const CDATA = '#cdata';
const TEXT = '#text';
const ATTRIBUTES = ':@';

/** What may stand before the document type: its beginning and its end. */
const MISCELLANEOUS: readonly (readonly [open: string, close: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];

/** A document type as far as its declarations in brackets, or whole where it has none. */
const DOCTYPE = /<!DOCTYPE(?:[^[\]<>"']|"[^"]*"|'[^']*'){0,4000}([[>])/y;
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;

/** As fast-xml-parser hands nodes on with `preserveOrder`. */
type ParsedNode = Readonly<Record<string, unknown>>;

const START = XMLParser.getMetaDataSymbol() as unknown as string;

/**
 * The text without its document type, which TMX files carry and nobody needs: it is neither fetched nor read. Line ends stay, so
 * that lines count on.
 */
function withoutDoctype(file: string, xml: string): string {
  const start = prologEnd(xml);
  DOCTYPE.lastIndex = start;
  const [doctype = '', end] = DOCTYPE.exec(xml) ?? [];
  const rest = xml.slice(0, start) + doctype.replaceAll(/[^\n]/g, ' ') + xml.slice(start + doctype.length);
  if (end === '[' || DECLARATION.test(rest)) throw new AppError('xml-entities', { file, reason: 'document' });
  return rest;
}

/** Where the declaration, instructions and comments before the document type end; scanned, since a pattern might backtrack for ever. */
function prologEnd(xml: string): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(xml[at] ?? '')) at += 1;
    const [open, close] = MISCELLANEOUS.find(([sign]) => xml.startsWith(sign, at)) ?? [];
    const end = open === undefined || close === undefined ? -1 : xml.indexOf(close, at + open.length);
    if (end < 0 || close === undefined) return at;
    at = end + close.length;
  }
}

function checkSize(file: string, xml: string): void {
  let tags = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) tags += 1;
  if (tags > MOST_TAGS) throw new AppError('file-too-large', { file, reason: 'elements', limit: MOST_TAGS });
}

function parse(file: string, xml: string): readonly ParsedNode[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: CDATA,
    captureMetaData: true,
    maxNestedTags: DEEPEST,
  });
  try {
    return parser.parse(xml) as readonly ParsedNode[];
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    if (/nested tags/i.test(problem)) throw new AppError('file-damaged', { file, reason: 'nesting' }, { cause: error });
    throw new AppError('file-damaged', { file, reason: problem }, { cause: error });
  }
}

/** What every element of a file needs to tell its place. */
interface Wrapping {
  readonly file: string;
  readonly lineAt: (offset: number) => number;
}

function nameOf(node: ParsedNode): string {
  return Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The plain text of a node that is text, or null. */
function textOf(node: ParsedNode, line: () => number, file: string): string | null {
  const name = nameOf(node);
  if (name === TEXT) return decodeReferences(file, line, String(node[TEXT]));
  if (name === CDATA) return (node[CDATA] as readonly ParsedNode[]).map((one) => String(one[TEXT])).join('');
  return null;
}

/** An element made when it is asked for, as are its children: a memory of a hundred thousand units is not held twice. */
function wrap(node: ParsedNode, wrapping: Wrapping): XmlElement {
  const { file, lineAt } = wrapping;
  const name = nameOf(node);
  const start = (node as Record<string, { readonly startIndex?: number } | undefined>)[START]?.startIndex ?? 0;
  const given = Object.entries((node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>);
  return {
    name: localName(name),
    get line() {
      return lineAt(start);
    },
    get attributes() {
      return new Map(given.map(([key, value]) => [key, decodeReferences(file, () => lineAt(start), value)]));
    },
    get children() {
      return (node[name] as readonly ParsedNode[])
        .filter((child) => !nameOf(child).startsWith('?'))
        .map((child) => textOf(child, () => lineAt(start), file) ?? wrap(child, wrapping));
    },
  };
}

/** Tells lines of offsets that mostly ascend without counting from the start each time. */
function lineCounter(xml: string): (offset: number) => number {
  let [at, line] = [0, 1];
  return (offset) => {
    if (offset < at) [at, line] = [0, 1];
    for (let next = xml.indexOf('\n', at); next >= 0 && next < offset; next = xml.indexOf('\n', at)) {
      at = next + 1;
      line += 1;
    }
    return line;
  };
}

/**
 * The root element of `xml`.
 * @throws AppError `xml-invalid` {file, line, problem, reason: 'syntax'} for what is not well-formed, `file-damaged` {reason: 'nesting'}, `file-too-large`
 * {reason: 'elements'}, `xml-entities` for a document type with declarations
 */
export function parseXml(file: string, given: string): XmlElement {
  const xml = withoutDoctype(file, given.replaceAll(/\r\n?/g, '\n'));
  checkSize(file, xml);
  const valid = XMLValidator.validate(xml);
  if (valid !== true) {
    const problem = valid.err.msg.slice(0, LONGEST_PROBLEM);
    throw new AppError('xml-invalid', { file, line: valid.err.line, problem, reason: 'syntax' });
  }
  const roots = parse(file, xml).filter((node) => !nameOf(node).startsWith('?') && nameOf(node) !== TEXT);
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw new AppError('xml-invalid', { file, reason: 'no-root' });
  return wrap(root, { file, lineAt: lineCounter(xml) });
}

/** The child elements with this name, in order. */
export function childElements({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The elements with this name at any depth, in document order; those inside one of them are left to it. */
export function* descendants(element: XmlElement, names: ReadonlySet<string>): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (names.has(child.name)) yield child;
    else yield* descendants(child, names);
  }
}
