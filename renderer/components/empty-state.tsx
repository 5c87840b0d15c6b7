/** A screen with nothing on it yet: says what will stand here and what to do first. */

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

export function EmptyState({ icon: Icon, title, text, children }: EmptyStateProps): ReactNode {
  return (
    <div className="empty-state">
      <Icon aria-hidden size={40} strokeWidth={1.5} />
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="empty-state-actions">{children}</div>
    </div>
  );
}
