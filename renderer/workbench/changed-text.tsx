/** What became of an imported paragraph, word by word. */

import { diffWordsWithSpace } from 'diff';
import type { ReactNode } from 'react';

export function ChangedText({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  let at = 0;
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
    const key = `${at}${added ? '+' : ''}${removed ? '-' : ''}`;
    at += value.length;
    if (added) return <ins key={key}>{value}</ins>;
    return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
  });
}
