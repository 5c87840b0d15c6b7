/** The small part of the DOM that the HTML reader uses, since the Node side is compiled without the browser's types. */

export interface PageNode {
  /** 1 element, 3 text, 4 CDATA; everything else (comments, doctypes) has no text for a reader. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  /** In capitals for HTML. */
  readonly tagName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
}

export function isElement(node: PageNode | null): node is PageElement {
  return node?.nodeType === 1;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** The element itself and what it stands in, innermost first. */
export function* selfAndAncestors(element: PageElement): Generator<PageElement> {
  for (let at: PageNode | null = element; isElement(at); at = at.parentNode) yield at;
}
