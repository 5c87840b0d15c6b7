/** Every shortcut with what it does: what F1 shows. */

import type { ReactNode } from 'react';
import { useInterface } from '../interface-context.tsx';
import { SHORTCUT_SCOPES, SHORTCUTS, shownKeys } from '../keymap.ts';
import { Dialog } from './dialog.tsx';

export function KeyList({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, bridge } = useInterface();
  return (
    <Dialog title={t('ui.keys.title')} wide onClose={onClose}>
      <div className="key-lists">
        {SHORTCUT_SCOPES.map((scope) => (
          <section key={scope}>
            <h3>{t(`ui.keys.${scope}`)}</h3>
            <dl className="key-list">
              {SHORTCUTS.filter((one) => one.scope === scope).map(({ id }) => (
                <div key={id}>
                  <dt>
                    <kbd>{shownKeys(id, bridge.platform)}</kbd>
                  </dt>
                  <dd>{t(`ui.key.${id}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
