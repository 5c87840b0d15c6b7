/** What a user sets once: language, looks, how the checks judge, and where the library lies. */

import { Archive, ShieldCheck } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { PROFILE_NAMES } from '../../shared/check/profile/profile.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import { FONT_SIZES, type FontSize, type Settings, THEMES } from '../../shared/domain/settings.ts';
import { Button } from '../components/button.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { useInterface } from '../interface-context.tsx';
import { useRequest } from '../use-request.ts';
import './settings-screen.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, hint, value, choices, onChange }: ChoiceProps<Value>): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="settings-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

const MEGABYTE = 1024 * 1024;

function LibrarySettings(): ReactNode {
  const { t, call, announce, explain, settings } = useInterface();
  const { request, again } = useRequest('library.info', {});
  const backUp = async () => {
    try {
      const { name } = await call('library.backup', {});
      announce(t('ui.settings.backed-up', { name }), 'good');
    } catch (error) {
      announce(explain(error), 'bad');
    }
  };
  const examine = async () => {
    try {
      const { damage, danglingRows } = await call('library.examine', {});
      const count = damage.length + danglingRows;
      if (count === 0) announce(t('ui.settings.healthy'), 'good');
      else announce(t('ui.settings.damaged', { count }), 'bad');
    } catch (error) {
      announce(explain(error), 'bad');
    }
  };
  if (request.kind === 'failed') return <ErrorNotice error={request.error} onRetry={again} />;
  if (request.kind === 'waiting') return <p className="waiting">{t('ui.waiting')}</p>;
  const { file, bytes, pairs, beads, version } = request.output;
  const number = new Intl.NumberFormat(settings.language);
  return (
    <>
      <dl className="settings-facts">
        <dt>{t('ui.settings.file')}</dt>
        <dd>{file}</dd>
        <dt>{t('ui.settings.content')}</dt>
        <dd>{t('ui.settings.counts', { pairs: number.format(pairs), beads: number.format(beads) })}</dd>
        <dt>{t('ui.settings.size')}</dt>
        <dd>{t('ui.settings.megabytes', { size: number.format(Math.ceil((bytes / MEGABYTE) * 10) / 10) })}</dd>
        <dt>{t('ui.settings.version')}</dt>
        <dd>{version}</dd>
      </dl>
      <div className="settings-actions">
        <Button icon={Archive} onClick={() => void backUp()}>
          {t('ui.settings.back-up')}
        </Button>
        <Button icon={ShieldCheck} onClick={() => void examine()}>
          {t('ui.settings.examine')}
        </Button>
      </div>
    </>
  );
}

export function SettingsScreen(): ReactNode {
  const { t, settings, changeSettings } = useInterface();
  const change =
    <Key extends keyof Settings>(key: Key) =>
    (value: Settings[Key]) =>
      void changeSettings({ [key]: value });
  return (
    <section className="settings" data-pane>
      <h1>{t('ui.settings.name')}</h1>
      <section>
        <h2>{t('ui.settings.interface')}</h2>
        <Choice
          label={t('ui.settings.language')}
          value={settings.language}
          choices={LANGUAGES.map((one) => [one, t(`ui.settings.languages.${one}`)])}
          onChange={change('language')}
        />
        <Choice
          label={t('ui.settings.theme')}
          value={settings.theme}
          choices={THEMES.map((one) => [one, t(`ui.settings.themes.${one}`)])}
          onChange={change('theme')}
        />
        <Choice
          label={t('ui.settings.font-size')}
          hint={t('ui.settings.font-size-hint')}
          value={String(settings.fontSize)}
          choices={FONT_SIZES.map((one) => [String(one), `${one}\u00A0%`])}
          onChange={(value) => void changeSettings({ fontSize: Number(value) as FontSize })}
        />
        <EditorName value={settings.editor} onChange={change('editor')} />
      </section>
      <section>
        <h2>{t('ui.settings.checks')}</h2>
        <Choice
          label={t('ui.settings.profile')}
          hint={t(`ui.settings.profile-hints.${settings.profile}`)}
          value={settings.profile}
          choices={PROFILE_NAMES.map((one) => [one, t(`ui.settings.profiles.${one}`)])}
          onChange={change('profile')}
        />
      </section>
      <section>
        <h2>{t('ui.settings.library')}</h2>
        <LibrarySettings />
      </section>
    </section>
  );
}

function EditorName({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  const { t } = useInterface();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('ui.settings.editor')}</label>
      <input
        key={value}
        id={id}
        className="input"
        defaultValue={value}
        maxLength={200}
        autoComplete="off"
        onBlur={(event) => event.target.value.trim() !== value && onChange(event.target.value)}
      />
      <p className="settings-hint">{t('ui.settings.editor-hint')}</p>
    </div>
  );
}
