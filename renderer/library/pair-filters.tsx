/** What narrows and sorts the list of pairs. */

import type { ReactNode } from 'react';
import { LIST_ORDERS, type ListOrder } from '../../shared/api/library-methods.ts';
import { PAIR_STATES, type PairState } from '../../shared/domain/pair.ts';
import { useInterface } from '../interface-context.tsx';

/** Pairs shown at first, and how many more each time the end is reached. */
export const PAGE = 100;

export interface ListFilter {
  readonly text: string;
  readonly state: PairState | 'all';
  readonly order: ListOrder;
  readonly withOpenFindings: boolean;
  readonly limit: number;
}

export const FIRST_FILTER: ListFilter = { text: '', state: 'all', order: 'changed', withOpenFindings: false, limit: PAGE };

interface PairFiltersProps {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

export function PairFilters({ filter, onChange }: PairFiltersProps): ReactNode {
  const { t } = useInterface();
  return (
    <search className="library-filters">
      <input
        className="input"
        type="search"
        value={filter.text}
        maxLength={500}
        aria-label={t('ui.library.filter')}
        placeholder={t('ui.library.filter')}
        onChange={(event) => onChange({ ...filter, text: event.target.value, limit: PAGE })}
      />
      <select
        className="input"
        value={filter.state}
        aria-label={t('ui.library.state')}
        onChange={(event) => onChange({ ...filter, state: event.target.value as ListFilter['state'], limit: PAGE })}
      >
        <option value="all">{t('ui.library.all-states')}</option>
        {PAIR_STATES.map((state) => (
          <option key={state} value={state}>
            {t(`cli.state.${state}`)}
          </option>
        ))}
      </select>
      <select
        className="input"
        value={filter.order}
        aria-label={t('ui.library.order')}
        onChange={(event) => onChange({ ...filter, order: event.target.value as ListOrder })}
      >
        {LIST_ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`ui.library.orders.${order}`)}
          </option>
        ))}
      </select>
      <label className="library-open">
        <input
          type="checkbox"
          checked={filter.withOpenFindings}
          onChange={(event) => onChange({ ...filter, withOpenFindings: event.target.checked, limit: PAGE })}
        />
        {t('ui.library.open-only')}
      </label>
    </search>
  );
}
