/** The forms in which the pair or its corrected English can be saved. */

import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ExportFormat } from '../../shared/api/workbench-methods.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useInterface } from '../interface-context.tsx';

const GROUPS: readonly (readonly [group: 'english' | 'pair', formats: readonly ExportFormat[]])[] = [
  ['english', ['docx', 'html', 'txt']],
  ['pair', ['tmx', 'xliff', 'tsv']],
];

interface ExportMenuProps {
  readonly pair: PairId;
  readonly onClose: () => void;
}

export function ExportMenu({ pair, onClose }: ExportMenuProps): ReactNode {
  const { t, call, bridge, announce, explain } = useInterface();
  const save = async (format: ExportFormat): Promise<void> => {
    try {
      if (!(await bridge.saveFile(await call('pair.export', { pair, format })))) return;
      announce(t('ui.export.saved'), 'good');
      onClose();
    } catch (error) {
      announce(explain(error), 'bad');
    }
  };
  return (
    <Dialog title={t('ui.export.title')} onClose={onClose}>
      {GROUPS.map(([group, formats]) => (
        <section key={group} className="export-group">
          <h3>{t(`ui.export.${group}`)}</h3>
          <ul className="export-forms">
            {formats.map((format) => (
              <li key={format}>
                <Button
                  icon={Download}
                  data-first={format === 'docx' ? '' : undefined}
                  data-format={format}
                  onClick={() => void save(format)}
                >
                  {t(`ui.export.formats.${format}`)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
