/** Finds the font that a run of a DOCX really has, through run style, paragraph style and the document's defaults. */

import { DOMParser } from 'linkedom';

interface XmlElement {
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): ArrayLike<XmlElement> & Iterable<XmlElement>;
  readonly parentNode: { readonly localName?: string } | null;
}

/** A font named by the theme is never a legacy one, and it hides the font of the style below. */
const THEME_FONT = 'theme';

/**
 * The font for letters above ASCII: `hAnsi` draws the Latin-1 characters that legacy text consists of (ECMA-376 part 1, 17.3.2.26).
 */
function fontOfAttributes(attribute: (name: string) => string | null): string | null {
  const hasTheme = attribute('w:hAnsiTheme') !== null || attribute('w:asciiTheme') !== null;
  return hasTheme ? THEME_FONT : (attribute('w:hAnsi') ?? attribute('w:ascii'));
}

function fontIn(element: XmlElement | undefined): string | null {
  const fonts = element?.getElementsByTagName('w:rFonts')[0];
  return fonts === undefined ? null : fontOfAttributes((name) => fonts.getAttribute(name));
}

export interface DocxFonts {
  /** The font of a run, null where nothing names one. */
  fontOf(run: string | null, runStyle: string | null, paragraphStyle: string | null): string | null;
}

interface Style {
  readonly font: string | null;
  readonly basedOn: string | null;
}

function resolve(styles: ReadonlyMap<string, Style>, id: string | null): string | null {
  const seen = new Set<string>();
  for (let at = id; at !== null && !seen.has(at); at = styles.get(at)?.basedOn ?? null) {
    seen.add(at);
    const font = styles.get(at)?.font ?? null;
    if (font !== null) return font;
  }
  return null;
}

/** The fonts that `word/styles.xml` defines; an absent part defines none. */
export function readDocxFonts(stylesXml: string | null): DocxFonts {
  const root: XmlElement | null =
    stylesXml === null ? null : (new DOMParser().parseFromString(stylesXml, 'text/xml') as unknown as XmlElement);
  const defaultFont = fontIn(root?.getElementsByTagName('w:docDefaults')[0]);
  const styles = new Map<string, Style>();
  let defaultStyle: string | null = null;
  for (const style of root?.getElementsByTagName('w:style') ?? []) {
    const id = style.getAttribute('w:styleId');
    if (id === null || styles.has(id)) continue;
    styles.set(id, {
      font: fontIn(style),
      basedOn: style.getElementsByTagName('w:basedOn')[0]?.getAttribute('w:val') ?? null,
    });
    const isDefault = ['1', 'true', 'on'].includes(style.getAttribute('w:default') ?? '');
    if (isDefault && style.getAttribute('w:type') === 'paragraph') defaultStyle = id;
  }
  return {
    fontOf: (run, runStyle, paragraphStyle) =>
      run ?? resolve(styles, runStyle) ?? resolve(styles, paragraphStyle ?? defaultStyle) ?? defaultFont,
  };
}

/** Rewrites every `w:rFonts` so that its `w:ascii`, the one attribute mammoth reads, names the font of the letters above ASCII. */
export function exposeFonts(documentXml: string): string {
  return documentXml.replace(/<w:rFonts\b[^>]*>/g, (tag) => {
    const font = fontOfAttributes((name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null);
    if (font === null) return tag;
    return tag.replace(/\sw:ascii="[^"]*"/, '').replace(/^<w:rFonts/, `<w:rFonts w:ascii="${font}"`);
  });
}
