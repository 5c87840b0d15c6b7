/** Shows a replacement so that the eye finds what changes: "63,215" against "63.215" differ by one sign. */

import { diffChars } from 'diff';
import { html, type Markup } from './html-template.ts';

/** The old text struck out and the new one behind it, the characters that differ emphasised in both (Myers 1986, as `diff` has it). */
export function changeMarks(from: string, to: string): Markup {
  const changes = diffChars(from, to);
  const before = changes
    .filter(({ added }) => !added)
    .map(({ removed, value }) => (removed ? html`<b>${value}</b>` : html`${value}`));
  const after = changes
    .filter(({ removed }) => !removed)
    .map(({ added, value }) => (added ? html`<b>${value}</b>` : html`${value}`));
  return html`<del>“${before}”</del> → <ins>“${after}”</ins>`;
}
