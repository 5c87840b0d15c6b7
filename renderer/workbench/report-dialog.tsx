/** The report of the pair as it will be handed on, and the forms it can be saved in. */

import { FileSpreadsheet, FileText, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PairId } from '../../shared/domain/ids.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { useInterface } from '../interface-context.tsx';
import { useRequest } from '../use-request.ts';
import { ReportPreview } from './report-preview.tsx';

interface ReportDialogProps {
  readonly pair: PairId;
  readonly onClose: () => void;
  /** Goes to a row of the pair, counted from 1. */
  readonly onRow: (row: number) => void;
}

export function ReportDialog({ pair, onClose, onRow }: ReportDialogProps): ReactNode {
  const { t, call, bridge, settings, announce, explain } = useInterface();
  const { language } = settings;
  const { request, again } = useRequest('pair.report', { pair, format: 'html', language });
  const report = request.kind === 'there' ? request.output : null;
  const html = typeof report?.content === 'string' ? report.content : '';
  const saved = async (work: () => Promise<boolean>): Promise<void> => {
    try {
      if (await work()) announce(t('ui.report.saved'), 'good');
    } catch (error) {
      announce(explain(error), 'bad');
    }
  };
  const saveSheet = async () => bridge.saveFile(await call('pair.report', { pair, format: 'xlsx', language }));
  const { savePdf } = bridge;
  return (
    <Dialog
      title={t('ui.report.name')}
      wide
      onClose={onClose}
      actions={
        <>
          <Button icon={FileSpreadsheet} onClick={() => void saved(saveSheet)}>
            {t('ui.report.xlsx')}
          </Button>
          {savePdf === null || report === null ? null : (
            <Button icon={Printer} onClick={() => void saved(() => savePdf(html, report.name.replace(/\.html$/, '.pdf')))}>
              {t('ui.report.pdf')}
            </Button>
          )}
          <Button
            look="primary"
            icon={FileText}
            data-first
            disabled={report === null}
            onClick={() => report !== null && void saved(() => bridge.saveFile(report))}
          >
            {t('ui.report.html')}
          </Button>
        </>
      }
    >
      {request.kind === 'failed' ? <ErrorNotice error={request.error} onRetry={again} /> : null}
      {request.kind === 'waiting' ? <p>{t('ui.waiting')}</p> : null}
      {report === null ? null : <ReportPreview html={html} onRow={onRow} />}
    </Dialog>
  );
}
