/** A headline answers a headline, a caption a caption: the place on the page as the readers of files marked it. */

import type { ParagraphKind } from '../../domain/document.ts';
import type { Side } from '../analyse-side.ts';
import type { Evidence } from './evidence.ts';

function kindPerSentence(side: Side): readonly ParagraphKind[] {
  const kinds: ParagraphKind[] = [];
  side.kinds.forEach((kind, paragraph) => {
    for (let at = side.firstSentence[paragraph] ?? 0; at < (side.firstSentence[paragraph + 1] ?? 0); at++) kinds.push(kind);
  });
  return kinds;
}

export const kindEvidence: Evidence = {
  name: 'kind',
  features: ['kind.same', 'kind.different'],
  prepare: ({ vi, en }) => {
    if (vi.kinds.every((kind) => kind === 'paragraph') || en.kinds.every((kind) => kind === 'paragraph')) return null;
    const viKinds = kindPerSentence(vi);
    const enKinds = kindPerSentence(en);
    return (vi0, _vi1, en0, _en1, out, at) => {
      const viKind = viKinds[vi0];
      const same = viKind === enKinds[en0];
      out[at] = same && viKind !== 'paragraph' ? 1 : 0;
      out[at + 1] = same ? 0 : -1;
    };
  },
};
