/** The frame of the interface: where one is, what can be gone to, and the one dialog that may be open. */

import { BookOpen, Keyboard, Library, Search, Settings } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { MenuCommand } from '../shared/api/bridge.ts';
import './app.css';
import { Announcements } from './components/announcements.tsx';
import { Button } from './components/button.tsx';
import { KeyList } from './components/key-list.tsx';
import { ImportHost } from './import/import-host.tsx';
import { useInterface } from './interface-context.tsx';
import { type ShortcutId, shortcutOf } from './keymap.ts';
import { type Screen, useNavigation } from './navigation.ts';
import { LibraryScreen } from './screens/library-screen.tsx';
import { SearchScreen } from './screens/search-screen.tsx';
import { SettingsScreen } from './screens/settings-screen.tsx';
import { WorkbenchScreen } from './screens/workbench-screen.tsx';

function ScreenOf({ screen, go }: { readonly screen: Screen; readonly go: (screen: Screen) => void }): ReactNode {
  switch (screen.kind) {
    case 'pair':
      return <WorkbenchScreen key={screen.pair} pair={screen.pair} bead={screen.bead} go={go} />;
    case 'search':
      return <SearchScreen text={screen.text} go={go} />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return <LibraryScreen go={go} />;
  }
}

/** The next of the regions marked `data-pane`, round and round: what F6 goes to. */
function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const present = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(present + 1) % panes.length];
  const inside = next?.querySelector<HTMLElement>('[tabindex="0"], button, input, select, a[href]');
  (inside ?? next)?.focus();
}

const SCREEN_NAMES: Readonly<Record<Screen['kind'], string>> = {
  library: 'ui.library.name',
  pair: 'ui.workbench.name',
  search: 'ui.search.name',
  settings: 'ui.settings.name',
};

/** A new screen has a title of its own, and the keyboard is in it. */
function useArrival(screen: Screen): void {
  const { t } = useInterface();
  const { kind } = screen;
  const name = t(SCREEN_NAMES[kind]);
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = `${name} – Đối Chiếu`;
  }, [name]);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && !isFirst.current) document.getElementById('main')?.focus();
    isFirst.current = false;
  }, [kind]);
}

/** The commands of a native menu that belong to no screen; the workbench and the importing carry out their own. */
function useFrameMenu(actions: Partial<Record<MenuCommand, () => void>>): void {
  const { bridge } = useInterface();
  useEffect(() => bridge.onMenu((command) => actions[command]?.()), [bridge, actions]);
}

export function App(): ReactNode {
  const { t, call, announce, explain } = useInterface();
  const [screen, go] = useNavigation();
  const [showsKeys, setShowsKeys] = useState(false);
  useArrival(screen);
  const backUp = useCallback(async () => {
    try {
      announce(t('ui.settings.backed-up', await call('library.backup', {})), 'good');
    } catch (error) {
      announce(explain(error), 'bad');
    }
  }, [call, announce, explain, t]);
  useFrameMenu({
    settings: () => go({ kind: 'settings' }),
    about: () => go({ kind: 'settings' }),
    keys: () => setShowsKeys(true),
    backup: () => void backUp(),
  });
  useEffect(() => {
    const everywhere: Partial<Record<ShortcutId, () => void>> = {
      keys: () => setShowsKeys(true),
      pane: focusNextPane,
      library: () => go({ kind: 'library' }),
      concordance: () => go({ kind: 'search', text: window.getSelection()?.toString().trim().slice(0, 200) ?? '' }),
      settings: () => go({ kind: 'settings' }),
    };
    const onKey = (event: KeyboardEvent) => {
      const id = shortcutOf(event);
      const action = id === undefined ? undefined : everywhere[id];
      if (action === undefined || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go]);
  const entry = (kind: 'library' | 'search' | 'settings', icon: typeof Library, words: string): ReactNode => (
    <Button
      look="quiet"
      icon={icon}
      aria-current={screen.kind === kind ? 'page' : undefined}
      onClick={() => go(kind === 'search' ? { kind, text: '' } : { kind })}
    >
      {words}
    </Button>
  );
  return (
    <div className="frame">
      <button type="button" className="visually-hidden" onClick={() => document.getElementById('main')?.focus()}>
        {t('ui.skip')}
      </button>
      <header className="frame-head" data-pane>
        <p className="frame-name">
          <BookOpen aria-hidden size={20} /> Đối Chiếu
        </p>
        <nav aria-label={t('ui.navigation')}>
          {entry('library', Library, t('ui.library.name'))}
          {entry('search', Search, t('ui.search.name'))}
          {entry('settings', Settings, t('ui.settings.name'))}
        </nav>
        <Button look="quiet" icon={Keyboard} shortcut="keys" onClick={() => setShowsKeys(true)}>
          {t('ui.keys.name')}
        </Button>
      </header>
      <main id="main" className="frame-main" tabIndex={-1}>
        <ImportHost onImported={(pair) => go({ kind: 'pair', pair })}>
          <ScreenOf screen={screen} go={go} />
        </ImportHost>
      </main>
      <Announcements />
      {showsKeys ? <KeyList onClose={() => setShowsKeys(false)} /> : null}
    </div>
  );
}
