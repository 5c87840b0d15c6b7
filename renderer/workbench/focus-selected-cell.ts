/** Where the keyboard goes back to from a bar or a pane: the selected cell, the one of the grid that Tab reaches. */

export function focusSelectedCell(): void {
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus({ preventScroll: true });
}
