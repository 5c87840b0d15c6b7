/** What stands above the findings: how many are open and dismissed, and which of them to show, in two short lines. */

import type { ReactNode } from 'react';
import type { WorkbenchFinding } from '../../shared/domain/workbench.ts';
import { useInterface } from '../interface-context.tsx';
import { FINDING_FILTER_STATES, type FindingFilter, occurring } from './finding-filter.ts';

interface FilterSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

function FilterSelect<Value extends string>({ label, value, choices, onChange }: FilterSelectProps<Value>): ReactNode {
  return (
    <select className="input" aria-label={label} value={value} onChange={(event) => onChange(event.target.value as Value)}>
      {choices.map(([choice, words]) => (
        <option key={choice} value={choice}>
          {words}
        </option>
      ))}
    </select>
  );
}

interface FindingFiltersProps {
  readonly findings: readonly WorkbenchFinding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

export function FindingFilters({ findings, filter, onFilter }: FindingFiltersProps): ReactNode {
  const { t } = useInterface();
  const { severities, categories } = occurring(findings, filter.state);
  const count = (state: FindingFilter['state']) => findings.filter((one) => one.state === state).length;
  return (
    <header className="findings-head">
      <h2 className="visually-hidden">{t('ui.findings.name')}</h2>
      <div className="findings-states">
        {FINDING_FILTER_STATES.map((state) => (
          <button
            key={state}
            type="button"
            className="findings-state"
            aria-pressed={filter.state === state}
            onClick={() => onFilter({ severity: 'all', category: 'all', state })}
          >
            {t(`ui.findings.states.${state}`, { count: count(state) })}
          </button>
        ))}
      </div>
      <div className="findings-filters">
        <FilterSelect
          label={t('ui.findings.severity')}
          value={filter.severity}
          choices={[['all', t('ui.findings.all-severities')], ...severities.map((one) => [one, t(`severity.${one}`)] as const)]}
          onChange={(severity) => onFilter({ ...filter, severity })}
        />
        <FilterSelect
          label={t('ui.findings.category')}
          value={filter.category}
          choices={[['all', t('ui.findings.all-categories')], ...categories.map((one) => [one, t(`category.${one}`)] as const)]}
          onChange={(category) => onFilter({ ...filter, category })}
        />
      </div>
    </header>
  );
}
