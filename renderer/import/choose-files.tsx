/** Where a pair comes from: two files, chosen or dropped, in any order; or two texts pasted from anywhere. */

import { FilePlus2, X } from 'lucide-react';
import { type DragEvent, type FormEvent, type ReactNode, useId } from 'react';
import type { GrantedFile } from '../../shared/api/bridge.ts';
import { LANGUAGES, type Language } from '../../shared/domain/language.ts';
import { Button } from '../components/button.tsx';
import { useInterface } from '../interface-context.tsx';

export type PastedTexts = Readonly<Record<Language, string>>;

interface ChooseFilesProps {
  readonly files: readonly GrantedFile[];
  readonly onFiles: (files: readonly GrantedFile[]) => void;
  /** What stands in the two fields, which outlives a failure to read it. */
  readonly texts: PastedTexts;
  readonly onTexts: (texts: PastedTexts) => void;
  readonly onPaste: (texts: PastedTexts) => void;
}

function PasteForm({ texts, onTexts, onPaste }: Pick<ChooseFilesProps, 'texts' | 'onTexts' | 'onPaste'>): ReactNode {
  const { t } = useInterface();
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onPaste(texts);
  };
  return (
    <form className="import-paste" onSubmit={submit}>
      {LANGUAGES.map((side) => (
        <div key={side} className="field">
          <label htmlFor={`${form}-${side}`}>{t(side === 'vi' ? 'ui.import.paste-vi' : 'ui.import.paste-en')}</label>
          <textarea
            id={`${form}-${side}`}
            className="input"
            lang={side}
            rows={6}
            value={texts[side]}
            onChange={(event) => onTexts({ ...texts, [side]: event.target.value })}
          />
        </div>
      ))}
      <Button type="submit" disabled={texts.vi.trim() === '' || texts.en.trim() === ''}>
        {t('ui.import.read-pasted')}
      </Button>
    </form>
  );
}

export function ChooseFiles({ files, onFiles, ...pasting }: ChooseFilesProps): ReactNode {
  const { t, bridge, announce, explain } = useInterface();
  const add = async (chosen: Promise<readonly GrantedFile[]>) => {
    try {
      onFiles([...files, ...(await chosen)].slice(-2));
    } catch (error) {
      announce(explain(error), 'bad');
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void add(bridge.grantFiles([...event.dataTransfer.files]));
  };
  return (
    <div className="import-choose">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard */}
      <div className="import-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <p>{t('ui.import.drop')}</p>
        <Button
          look="primary"
          icon={FilePlus2}
          data-first
          onClick={() => void add(bridge.chooseFiles('documents', { several: files.length !== 1 }))}
        >
          {t(files.length === 1 ? 'ui.import.choose-other' : 'ui.import.choose')}
        </Button>
        <p className="import-formats">{t('ui.import.formats')}</p>
        <ul className="import-files">
          {files.map((file) => (
            <li key={file.token} className="import-file">
              <span>{file.name}</span>
              <Button look="quiet" icon={X} onClick={() => onFiles(files.filter(({ token }) => token !== file.token))}>
                {t('ui.import.remove')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <details className="import-paste-box" open={pasting.texts.vi !== '' || pasting.texts.en !== ''}>
        <summary>{t('ui.import.paste')}</summary>
        <PasteForm {...pasting} />
      </details>
    </div>
  );
}
