/**
 * Shows the report inside the page. The policy of the page forbids frames and inline styles, so the report's own sheet is adopted by a
 * shadow root: it styles nothing outside, and nothing of the page's reaches in. Nothing in it runs: it is parsed, not loaded.
 */

import { type ReactNode, useEffect, useRef } from 'react';
import { useInterface } from '../interface-context.tsx';

const STYLE = /<style>([\s\S]*?)<\/style>/;

/** The report's style speaks of the whole page, which here is the shadow root's host; it follows the interface's theme. */
function adoptedStyle(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${text.replaceAll(':root', ':host')}\n${ROW_STYLE}`);
  for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
    const rule = sheet.cssRules[index];
    const asksScheme = rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme');
    if (!asksScheme) continue;
    // The colours for a dark system hold where the interface is dark, whatever the system is.
    const inner = [...rule.cssRules].map(({ cssText }) => cssText.replaceAll(':host', ':host(.report-dark)')).join('\n');
    sheet.deleteRule(index);
    sheet.insertRule(`@media all { ${inner} }`, index);
  }
  sheet.insertRule(':host { color-scheme: light !important }');
  sheet.insertRule(':host(.report-dark) { color-scheme: dark !important }', 1);
  return sheet;
}

/** In the report a link leads to its own table; here it leads to the row itself. */
function rowButton(link: Element, onRow: (row: number) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = link.textContent;
  button.className = 'to-row';
  button.addEventListener('click', () => onRow(Number(link.getAttribute('href')?.slice('#row-'.length))));
  return button;
}

const ROW_STYLE = `.to-row { border: 0; padding: 2px 4px; background: none; color: LinkText; font: inherit; cursor: pointer;
  min-height: 24px; text-decoration: underline; } .to-row:focus-visible { outline: 2px solid; }`;

interface ReportPreviewProps {
  readonly html: string;
  /** A row was clicked on, counted from 1. */
  readonly onRow: (row: number) => void;
}

export function ReportPreview({ html, onRow }: ReportPreviewProps): ReactNode {
  const { t } = useInterface();
  const host = useRef<HTMLDivElement>(null);
  // Another callback must not draw the report anew, which would scroll it back to its head.
  const go = useRef(onRow);
  useEffect(() => {
    go.current = onRow;
  });
  useEffect(() => {
    const shown = host.current;
    if (shown === null) return;
    const root = shown.shadowRoot ?? shown.attachShadow({ mode: 'open' });
    // Taken out before it is parsed, since even a document that is never shown may hold no style of its own here. The report
    // escapes every sign of the texts, so this tag is its own.
    const style = STYLE.exec(html)?.[1] ?? '';
    const report = new DOMParser().parseFromString(html.replace(STYLE, ''), 'text/html');
    root.adoptedStyleSheets = [adoptedStyle(style)];
    for (const link of report.querySelectorAll('a[href^="#row-"]')) link.replaceWith(rowButton(link, (row) => go.current(row)));
    root.replaceChildren(document.adoptNode(report.body));
  }, [html]);
  const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="report-frame" aria-label={t('ui.report.name')} tabIndex={0}>
      <div ref={host} className={isDark ? 'report-dark' : undefined} />
    </section>
  );
}
