/** The plain text of a segment: markup that a tool has put into it goes, what a reader would see stays. */

import type { XmlElement } from './xml-tree.ts';

/** Elements whose content belongs to the sentence: TMX `hi`; XLIFF 1.2 `g`, `mrk`; XLIFF 2 `pc`, `mrk`. */
const SPANS: ReadonlySet<string> = new Set(['hi', 'g', 'mrk', 'pc']);

/**
 * Elements in whose place a line broke, by the attributes of XLIFF 1.2 (ctype), XLIFF 2 (subType) and TMX (type), where "lb" is the
 * value all three recommend.
 */
const BREAK_ATTRIBUTES = ['ctype', 'type', 'subType'];
const BREAK_VALUE = /^(?:x-|xlf:)?(?:lb|br|pb|linebreak)$/i;

/** The native code of a line break in HTML and of OmegaT's shortcut for one. */
const BREAK_CODE = /^\s*<\/?(?:br|lb)\d*\s*\/?>\s*$/i;

function isBreak({ attributes, children }: XmlElement): boolean {
  const isNamed = BREAK_ATTRIBUTES.some((name) => BREAK_VALUE.test(attributes.get(name) ?? ''));
  return isNamed || (children.length === 1 && typeof children[0] === 'string' && BREAK_CODE.test(children[0]));
}

/** XLIFF 2, clause 4.2.3.1: a character that XML cannot hold, by its code point. */
function codePoint(element: XmlElement): string {
  const code = Number.parseInt(element.attributes.get('hex') ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The text of `element`: spans keep their content, native code and placeholders vanish, a line break becomes a space. */
export function inlineText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (SPANS.has(child.name)) return inlineText(child);
      if (child.name === 'cp') return codePoint(child);
      return isBreak(child) ? ' ' : '';
    })
    .join('');
}
