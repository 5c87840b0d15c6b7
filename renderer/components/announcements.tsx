/** What was just done or went wrong: a live region for screen readers, a small card for eyes. */

import { X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { type Announcement, useInterface } from '../interface-context.tsx';
import { Button } from './button.tsx';

/** Milliseconds that good news stays; what went wrong stays until it is closed (WCAG 2.2.1). */
const SHOWN_FOR = 6000;

function Card({ announcement }: { readonly announcement: Announcement }): ReactNode {
  const { t, dismissAnnouncement } = useInterface();
  const { id, text, tone } = announcement;
  useEffect(() => {
    if (tone === 'bad') return undefined;
    const timer = setTimeout(() => dismissAnnouncement(id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [id, tone, dismissAnnouncement]);
  return (
    <li className={`announcement announcement-${tone}`}>
      <p>{text}</p>
      <Button look="quiet" icon={X} onClick={() => dismissAnnouncement(id)}>
        {t('ui.dialog.close')}
      </Button>
    </li>
  );
}

/** With `isFresh` only what is announced from now on. */
export function Announcements({ isFresh = false }: { readonly isFresh?: boolean }): ReactNode {
  const { announcements, said } = useInterface();
  const [since] = useState(isFresh ? (announcements.at(-1)?.id ?? 0) : 0);
  return (
    <div className="announcements">
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ul aria-live="polite">
        {announcements
          .filter(({ id }) => id > since)
          .map((announcement) => (
            <Card key={announcement.id} announcement={announcement} />
          ))}
      </ul>
    </div>
  );
}
