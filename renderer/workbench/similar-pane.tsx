/** How similar Vietnamese was translated before: at hand while a row is worked on. */

import { type ReactNode, useDeferredValue } from 'react';
import type { EditBead } from '../../shared/domain/edit-state.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { useInterface } from '../interface-context.tsx';
import { useRequest } from '../use-request.ts';

/** Shorter texts are like too many others. */
const SHORTEST = 12;

interface SimilarPaneProps {
  readonly pair: PairId;
  readonly bead: EditBead | undefined;
}

export function SimilarPane({ pair, bead }: SimilarPaneProps): ReactNode {
  const { t } = useInterface();
  const text = useDeferredValue(
    bead?.vi
      .map((paragraph) => paragraph.text)
      .join(' ')
      .slice(0, 20_000) ?? '',
  );
  const { request } = useRequest('memory.similar', { text: text.length < SHORTEST ? '' : text, except: pair, limit: 3 });
  const found = request.kind === 'there' ? request.output : request.kind === 'waiting' ? (request.last ?? []) : [];
  return (
    <section className="similar" aria-label={t('ui.similar.name')}>
      <h2>{t('ui.similar.name')}</h2>
      {found.length === 0 ? <p className="similar-none">{t('ui.similar.none')}</p> : null}
      <ol>
        {found.map(({ bead: id, vi, en, similarity, titles }) => (
          <li key={id} className="similar-hit">
            <p className="similar-head">
              <b>{Math.floor(similarity * 100)} %</b> <span>{titles.vi}</span>
            </p>
            <p lang="vi">{vi}</p>
            <p lang="en">{en}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
