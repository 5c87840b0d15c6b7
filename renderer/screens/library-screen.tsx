/** The library: every pair with its state and its open findings, found and sorted in a moment, and the way to bring in new ones. */

import { FilePlus2, FolderPlus, LibraryBig, Search } from 'lucide-react';
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { PairPage } from '../../shared/api/library-methods.ts';
import type { PairSummary } from '../../shared/domain/pair.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { useImports } from '../import/import-host.tsx';
import { useInterface } from '../interface-context.tsx';
import { PairDialog } from '../library/pair-dialog.tsx';
import { FIRST_FILTER, type ListFilter, PAGE, PairFilters } from '../library/pair-filters.tsx';
import { PairTable } from '../library/pair-table.tsx';
import type { Screen } from '../navigation.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useRequest } from '../use-request.ts';
import './library-screen.css';

interface ListProps {
  readonly page: PairPage;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly onChange: (pair: PairSummary) => void;
  readonly go: (screen: Screen) => void;
}

function PairList({ page, filter, onFilter, onChange, go }: ListProps): ReactNode {
  const { t } = useInterface();
  const text = filter.text.trim();
  return (
    <>
      {page.total === 0 ? (
        <p className="library-none">{t('ui.library.none')}</p>
      ) : (
        <PairTable pairs={page.pairs} onOpen={(pair) => go({ kind: 'pair', pair })} onChange={onChange} />
      )}
      {page.pairs.length < page.total ? (
        <Button onClick={() => onFilter({ ...filter, limit: Math.min(1000, filter.limit + PAGE) })}>
          {t('ui.library.more', { shown: page.pairs.length, total: page.total })}
        </Button>
      ) : null}
      {text === '' ? null : (
        <Button look="quiet" icon={Search} onClick={() => go({ kind: 'search', text })}>
          {t('ui.library.in-texts', { text })}
        </Button>
      )}
    </>
  );
}

/** The buttons that begin an import. */
function ImportButtons(): ReactNode {
  const { t } = useInterface();
  const { importPair, importFolder } = useImports();
  return (
    <>
      <Button look="primary" icon={FilePlus2} shortcut="import" onClick={importPair}>
        {t('ui.import.pair')}
      </Button>
      <Button icon={FolderPlus} onClick={() => void importFolder()}>
        {t('ui.import.folder')}
      </Button>
    </>
  );
}

/** The page of the list that the filter asks for; asked again when a folder was brought in or a pair changed. */
function usePairPage(filter: ListFilter) {
  const { round } = useImports();
  const { state, text: typed, withOpenFindings, ...rest } = filter;
  const text = useDeferredValue(typed.trim());
  const { request, again } = useRequest('library.list', {
    ...rest,
    ...(text === '' ? {} : { text }),
    ...(state === 'all' ? {} : { state }),
    ...(withOpenFindings ? { withOpenFindings } : {}),
    descending: filter.order !== 'title',
  });
  useEffect(() => {
    if (round > 0) again();
  }, [round]);
  const page = request.kind === 'there' ? request.output : request.kind === 'waiting' ? request.last : null;
  const isEmpty = page?.total === 0 && text === '' && state === 'all' && !withOpenFindings;
  return { request, again, page, isEmpty };
}

export function LibraryScreen({ go }: { readonly go: (screen: Screen) => void }): ReactNode {
  const { t } = useInterface();
  const { drop } = useImports();
  const [filter, setFilter] = useState(FIRST_FILTER);
  const [isOver, setIsOver] = useState(false);
  const [changing, setChanging] = useState<PairSummary | null>(null);
  const { request, again, page, isEmpty } = usePairPage(filter);
  const region = useRef<HTMLElement>(null);
  useKeptFocus(region, () => region.current?.querySelector<HTMLElement>('.pair-open, .button') ?? null);
  return (
    <section
      ref={region}
      className={isOver ? 'library library-over' : 'library'}
      aria-label={t('ui.library.name')}
      data-pane
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void drop([...event.dataTransfer.files]);
      }}
    >
      <header className="library-head">
        <h1>{t('ui.library.name')}</h1>
        {page === null || isEmpty ? null : <ImportButtons />}
        {page === null || isEmpty ? null : <PairFilters filter={filter} onChange={setFilter} />}
      </header>
      {request.kind === 'failed' ? <ErrorNotice error={request.error} onRetry={again} /> : null}
      {page === null && request.kind === 'waiting' ? <p className="waiting">{t('ui.waiting')}</p> : null}
      {isEmpty ? (
        <EmptyState icon={LibraryBig} title={t('ui.library.empty-title')} text={t('ui.library.empty-text')}>
          <ImportButtons />
        </EmptyState>
      ) : page === null ? null : (
        <PairList page={page} filter={filter} onFilter={setFilter} onChange={setChanging} go={go} />
      )}
      {changing === null ? null : (
        <PairDialog
          summary={changing}
          onClose={() => setChanging(null)}
          onChanged={() => {
            setChanging(null);
            again();
          }}
        />
      )}
    </section>
  );
}
