/** An alignment as plain text: one block a bead, so that a reader sees at a glance what stands beside what. */

import type { Document } from '../domain/document.ts';
import type { CheckedPair } from '../domain/pipeline.ts';

function side(name: string, document: Document | null, indices: readonly number[]): readonly string[] {
  if (indices.length === 0) return [`  ${name}  –`];
  return indices.map((index) => `  ${name}  [${index}] ${document?.paragraphs[index]?.text ?? ''}`);
}

/** Every bead with its number, its confidence in percent, and the paragraphs of both sides with their indices. */
export function writeAlignmentText({ vi, en, beads }: CheckedPair): string {
  const blocks = beads.map((bead, index) =>
    [`${index + 1}  ${Math.round(bead.confidence * 100)} %`, ...side('VI', vi, bead.vi), ...side('EN', en, bead.en)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
