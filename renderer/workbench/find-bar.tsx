/** Finds words in the open pair: Enter goes on, Shift+Enter back, Escape closes. */

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../components/button.tsx';
import { useInterface } from '../interface-context.tsx';
import type { Match } from './find-in-pair.ts';

interface FindBarProps {
  readonly words: string;
  readonly matches: readonly Match[];
  /** 0-based index of the match that was gone to; -1 before the first. */
  readonly present: number;
  readonly onWords: (words: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

export function FindBar({ words, matches, present, onWords, onStep, onClose }: FindBarProps): ReactNode {
  const { t } = useInterface();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <search className="find-bar">
      <input
        ref={field}
        className="input"
        type="search"
        value={words}
        maxLength={500}
        aria-label={t('ui.find.label')}
        placeholder={t('ui.find.label')}
        onChange={(event) => onWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          else if (event.key === 'Enter' && !event.nativeEvent.isComposing) onStep(event.shiftKey ? -1 : 1);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <output>{t('ui.find.count', { present: present + 1, count: matches.length })}</output>
      <Button look="quiet" icon={ChevronUp} disabled={matches.length === 0} onClick={() => onStep(-1)}>
        {t('ui.find.previous')}
      </Button>
      <Button look="quiet" icon={ChevronDown} disabled={matches.length === 0} onClick={() => onStep(1)}>
        {t('ui.find.next')}
      </Button>
      <Button look="quiet" icon={X} onClick={onClose}>
        {t('ui.dialog.close')}
      </Button>
    </search>
  );
}
