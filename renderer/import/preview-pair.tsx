/** What was read of two files, side by side: language, encoding, paragraphs by kind, and the text itself. */

import type { ReactNode } from 'react';
import type { ImportPreview, ReadPreview } from '../../shared/api/library-methods.ts';
import { PARAGRAPH_KINDS } from '../../shared/domain/document.ts';
import { LANGUAGES, type Language } from '../../shared/domain/language.ts';
import { useInterface } from '../interface-context.tsx';

/** Below this the reader is not sure of the language, which is worth saying. */
const SURE = 0.8;

function Side({ side, read }: { readonly side: Language; readonly read: ReadPreview }): ReactNode {
  const { t } = useInterface();
  const { name, format, encoding, languageConfidence, kinds, paragraphs } = read;
  const counted = PARAGRAPH_KINDS.filter((kind) => kinds[kind] > 0).map((kind) =>
    t('ui.import.count', { count: kinds[kind], kind: t(`ui.kind.${kind}`) }),
  );
  return (
    <section className="preview-side">
      <h3>
        {t(`language.${side}`)} · {name}
      </h3>
      <p className="preview-facts">
        {[format.toUpperCase(), ...(encoding === null ? [] : [t('report.encoding', { encoding })]), ...counted].join(' · ')}
      </p>
      {languageConfidence < SURE ? <p className="preview-unsure">{t('ui.import.unsure-language')}</p> : null}
      <ol className="preview-text" lang={side}>
        {paragraphs.map(({ kind, text }, index) => (
          <li key={index} className={`paragraph paragraph-${kind}`}>
            {text}
            {kind === 'paragraph' ? null : <small> {t(`ui.kind.${kind}`)}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function PreviewPair({ preview }: { readonly preview: ImportPreview }): ReactNode {
  return (
    <div className="preview">
      {LANGUAGES.map((side) => (
        <Side key={side} side={side} read={preview[side]} />
      ))}
    </div>
  );
}
