/** What every part of the interface needs: the services, the user's settings, words in the user's language, a voice. */

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { HostBridge } from '../shared/api/bridge.ts';
import type { Dispatch } from '../shared/api/contract.ts';
import { AppError } from '../shared/domain/app-error.ts';
import type { Message } from '../shared/domain/message.ts';
import { DEFAULT_SETTINGS, type Settings } from '../shared/domain/settings.ts';
import { errorSentence } from '../shared/locales/error-sentence.ts';
import type { Translator } from '../shared/locales/translator.ts';
import { useTheme } from './use-theme.ts';

export type Tone = 'good' | 'plain' | 'bad';

/** Something just said: shown for a while, and read aloud by screen readers. */
export interface Announcement {
  readonly id: number;
  readonly text: string;
  readonly tone: Tone;
}

export interface Interface {
  readonly bridge: HostBridge;
  readonly call: Dispatch;
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  /** Words of the locale files in the interface's language. */
  readonly t: (key: string, params?: Message['params']) => string;
  /** A message of a finding in the interface's language. */
  readonly word: (message: Message) => string;
  /** One sentence for whatever was thrown. */
  readonly explain: (error: unknown) => string;
  readonly announce: (text: string, tone?: Tone) => void;
  /** Tells those who listen to the screen what those who look at it see anyway: a jump, an undo. */
  readonly say: (text: string) => void;
  readonly said: string;
  readonly announcements: readonly Announcement[];
  readonly dismissAnnouncement: (id: number) => void;
}

const InterfaceContext = createContext<Interface | null>(null);

/** The interface's services. Throws outside of {@link InterfaceProvider}: that is a bug. */
export function useInterface(): Interface {
  const found = useContext(InterfaceContext);
  if (found === null) throw new Error('useInterface outside of InterfaceProvider');
  return found;
}

interface Voice {
  readonly announce: Interface['announce'];
  readonly say: Interface['say'];
  readonly said: string;
  readonly announcements: readonly Announcement[];
  readonly dismissAnnouncement: Interface['dismissAnnouncement'];
}

function useVoice(): Voice {
  const [announcements, setAnnouncements] = useState<readonly Announcement[]>([]);
  const [said, say] = useState('');
  const last = useRef(0);
  const announce = useCallback((text: string, tone: Tone = 'plain') => {
    last.current += 1;
    const id = last.current;
    setAnnouncements((before) => [...before.slice(-3), { id, text, tone }]);
  }, []);
  const dismissAnnouncement = useCallback(
    (id: number) => setAnnouncements((before) => before.filter((one) => one.id !== id)),
    [],
  );
  return useMemo(
    () => ({ announce, say, said, announcements, dismissAnnouncement }),
    [announce, said, announcements, dismissAnnouncement],
  );
}

interface ProviderProps {
  readonly bridge: HostBridge;
  readonly call: Dispatch;
  readonly translator: Translator;
  readonly children: ReactNode;
}

/** Loads the settings and gives everything inside what {@link Interface} names. */
export function InterfaceProvider({ bridge, call, translator, children }: ProviderProps): ReactNode {
  const [known, setSettings] = useState<Settings | null>(null);
  const settings = known ?? DEFAULT_SETTINGS;
  const voice = useVoice();
  const { language } = settings;
  const t = useCallback<Interface['t']>((key, params) => translator.text(language, key, params), [translator, language]);
  const explain = useCallback(
    (error: unknown) => (error instanceof AppError ? errorSentence(error, translator, language) : t('ui.bug')),
    [translator, language, t],
  );
  const { announce } = voice;
  // The settings are read once, not again with every change of language.
  useEffect(() => {
    call('settings.get', {}).then(setSettings, (error: unknown) => {
      setSettings(DEFAULT_SETTINGS);
      announce(explain(error), 'bad');
    });
  }, [call]);
  const changeSettings = useCallback<Interface['changeSettings']>(
    async (change) => {
      try {
        setSettings(await call('settings.set', change));
      } catch (error) {
        announce(explain(error), 'bad');
      }
    },
    [call, announce, explain],
  );
  useTheme(settings);
  const value = useMemo<Interface>(
    () => ({
      ...{ bridge, call, settings, changeSettings, t, explain, ...voice },
      word: (message) => t(message.key, message.params),
    }),
    [bridge, call, settings, changeSettings, t, explain, voice],
  );
  // Nothing is drawn in a language and in colours that the user did not choose.
  return <InterfaceContext value={value}>{known === null ? null : children}</InterfaceContext>;
}
