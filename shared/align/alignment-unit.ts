/** What the aligner needs to know of a paragraph; any paragraph of a document is one. */

import type { ParagraphKind } from '../domain/document.ts';

export interface AlignmentUnit {
  /** NFC, one line. */
  readonly text: string;
  readonly kind: ParagraphKind;
}
