/** A button with words, perhaps with an icon beside them, and with its shortcut in the tooltip. */

import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { useInterface } from '../interface-context.tsx';
import { type ShortcutId, shownKeys } from '../keymap.ts';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'title'> {
  /** `primary` at most once in a view; `quiet` in bars and lists. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  readonly shortcut?: ShortcutId;
}

export function Button({ look = 'plain', icon: Icon, shortcut, children, className, ...rest }: ButtonProps): ReactNode {
  const { bridge } = useInterface();
  const keys = shortcut === undefined ? undefined : shownKeys(shortcut, bridge.platform);
  return (
    <button
      type="button"
      className={['button', `button-${look}`, className ?? ''].join(' ').trim()}
      title={keys}
      aria-keyshortcuts={keys}
      {...rest}
    >
      {Icon === undefined ? null : <Icon aria-hidden size={16} />}
      <span>{children}</span>
    </button>
  );
}
