/** The concordance: how did we translate this before? Both languages, with or without marks, the match shown on both sides. */

import { Search, SearchX } from 'lucide-react';
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import { LANGUAGES } from '../../shared/domain/language.ts';
import type { SearchHit } from '../../shared/domain/search-hit.ts';
import type { TextRange } from '../../shared/text/text-range.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { useInterface } from '../interface-context.tsx';
import { type Screen, screenAddress } from '../navigation.ts';
import { useRequest } from '../use-request.ts';
import { type Mark, MarkedText } from '../workbench/marked-text.tsx';
import './search-screen.css';

/** Hits shown at first, and how many more each time. */
const PAGE = 50;

interface SearchScreenProps {
  readonly text: string;
  readonly go: (screen: Screen) => void;
}

function Hit({ hit, go }: { readonly hit: SearchHit; readonly go: (screen: Screen) => void }): ReactNode {
  const { t } = useInterface();
  return (
    <li className="hit">
      <Button look="quiet" onClick={() => go({ kind: 'pair', pair: hit.pair, bead: hit.bead })}>
        {t('ui.search.place', { title: hit.titles.vi, row: hit.ordinal + 1 })}
      </Button>
      <div className="hit-sides">
        {LANGUAGES.map((side) => {
          const { text, ranges, translated = [] } = hit[side];
          const marked = (found: readonly TextRange[], className: string): readonly Mark[] =>
            found.map((range) => ({ ...range, kind: 'found', className }));
          const marks = [...marked(ranges, 'mark-found'), ...marked(translated, 'mark-translated')];
          return (
            <p key={side} lang={side}>
              {text === '' ? <i>{t('ui.workbench.one-sided')}</i> : <MarkedText text={text} marks={marks} />}
            </p>
          );
        })}
      </div>
    </li>
  );
}

function Hits({ text, go }: { readonly text: string; readonly go: (screen: Screen) => void }): ReactNode {
  const { t } = useInterface();
  const [limit, setLimit] = useState(PAGE);
  const { request, again } = useRequest('library.search', { text, limit });
  if (request.kind === 'failed') return <ErrorNotice error={request.error} onRetry={again} />;
  const page = request.kind === 'there' ? request.output : request.last;
  if (page === null) return <p className="waiting">{t('ui.waiting')}</p>;
  if (page.total === 0) {
    return <EmptyState icon={SearchX} title={t('cli.list.no-hits', { text })} text={t('ui.search.none')} />;
  }
  return (
    <>
      <p role="status" className="search-count">
        {t('cli.list.hits', { shown: page.hits.length, total: page.total })}
      </p>
      <ol className="hits">
        {page.hits.map((hit) => (
          <Hit key={hit.bead} hit={hit} go={go} />
        ))}
      </ol>
      {page.hits.length < page.total ? (
        <Button onClick={() => setLimit(Math.min(500, limit + PAGE))}>{t('ui.search.more')}</Button>
      ) : null}
    </>
  );
}

export function SearchScreen({ text, go }: SearchScreenProps): ReactNode {
  const { t } = useInterface();
  const [words, setWords] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => setWords(text), [text]);
  const wanted = useDeferredValue(words.trim());
  return (
    <section className="search" aria-label={t('ui.search.name')} data-pane>
      <h1>{t('ui.search.name')}</h1>
      <search className="search-field">
        <Search aria-hidden size={20} />
        <input
          ref={field}
          className="input"
          type="search"
          value={words}
          maxLength={500}
          aria-label={t('ui.search.label')}
          placeholder={t('ui.search.label')}
          onChange={(event) => {
            setWords(event.target.value);
            // Typing is no step that "back" should return to.
            window.history.replaceState(null, '', screenAddress({ kind: 'search', text: event.target.value }));
          }}
        />
      </search>
      <p className="search-hint">{t('ui.search.hint')}</p>
      {wanted === '' ? null : <Hits key={wanted} text={wanted} go={go} />}
    </section>
  );
}
