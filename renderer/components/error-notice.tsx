/** A failure in the place where its result would have stood, with what to do next. */

import { RotateCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useInterface } from '../interface-context.tsx';
import { Button } from './button.tsx';

interface ErrorNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

export function ErrorNotice({ error, onRetry }: ErrorNoticeProps): ReactNode {
  const { t, explain } = useInterface();
  return (
    <div className="error-notice" role="alert">
      <TriangleAlert aria-hidden size={20} />
      <p>{explain(error)}</p>
      {onRetry === undefined ? null : (
        <Button icon={RotateCw} onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      )}
    </div>
  );
}
