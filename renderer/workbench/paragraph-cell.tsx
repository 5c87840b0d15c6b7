/** One side of a row: its paragraphs to read, to point at and to type in. */

import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, useEffect, useRef } from 'react';
import type { EditParagraph } from '../../shared/domain/edit-state.ts';
import type { ParagraphId } from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/language.ts';
import { useInterface } from '../interface-context.tsx';
import { ChangedText } from './changed-text.tsx';
import { type Mark, MarkedText } from './marked-text.tsx';
import { useWorkbench } from './use-workbench.ts';
import type { Draft } from './workbench-store.ts';

interface ParagraphFieldProps {
  readonly paragraph: EditParagraph;
  /** What to begin with: the paragraph's text, or what was typed before and could not be saved. */
  readonly text: string;
  readonly side: Language;
  /** The caret was moved, in UTF-16 units of the text, or is gone with the field. */
  readonly onCaret: (offset: number | null) => void;
}

/** A text field over the paragraph; what it holds is saved while one types and when it is left. */
function ParagraphField({ paragraph, text, side, onCaret }: ParagraphFieldProps): ReactNode {
  const { t } = useInterface();
  const workbench = useWorkbench();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const shown = field.current;
    shown?.focus();
    const caret = workbench.state().caret ?? shown?.value.length ?? 0;
    shown?.setSelectionRange(caret, caret);
    return () => onCaret(null);
  }, [workbench]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Escape' && event.key !== 'Enter') || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    void workbench.stopEditing();
  };
  return (
    <textarea
      ref={field}
      className="paragraph-field"
      lang={side}
      spellCheck={side === 'en'}
      aria-label={t(side === 'vi' ? 'ui.workbench.vi-field' : 'ui.workbench.en-field')}
      defaultValue={text}
      onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
      onChange={(event) => workbench.type(paragraph.id, event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => void workbench.stopEditing()}
    />
  );
}

/** How many UTF-16 units of the text lie before the word that was double-clicked. */
function clickedOffset(place: Element): number | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || !place.contains(selection.anchorNode)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(place);
  const { startContainer, startOffset } = selection.getRangeAt(0);
  before.setEnd(startContainer, startOffset);
  return before.toString().length;
}

interface ParagraphCellProps {
  readonly paragraphs: readonly EditParagraph[];
  readonly side: Language;
  readonly isSelected: boolean;
  /** The paragraph of this side that is being typed in, if any. */
  readonly editing: ParagraphId | null;
  readonly unsaved: Draft | null;
  readonly showsChanges: boolean;
  readonly marks: ReadonlyMap<ParagraphId, readonly Mark[]>;
  readonly onSelect: () => void;
  readonly onPoint: (link: number | null) => void;
}

const NO_MARKS: readonly Mark[] = [];

export const ParagraphCell = memo(function ParagraphCell(props: ParagraphCellProps): ReactNode {
  const { paragraphs, side, isSelected, editing, unsaved, showsChanges, marks, onSelect, onPoint } = props;
  const { t } = useInterface();
  const workbench = useWorkbench();
  const cell = useRef<HTMLDivElement>(null);
  const isEditing = editing !== null;
  useEffect(() => {
    if (isSelected && !isEditing && document.activeElement?.closest('[role="grid"]')) cell.current?.focus();
  }, [isSelected, isEditing]);
  const edit = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('textarea') !== null) return;
    const place = target.closest('[data-paragraph]');
    const paragraph = paragraphs.find(({ id }) => String(id) === place?.getAttribute('data-paragraph')) ?? paragraphs.at(-1);
    if (paragraph === undefined) return;
    // The marks of changes are no part of the text, so there the caret goes to the end.
    const isPlain = place !== null && place.querySelector('del') === null;
    workbench.startEditing(paragraph.id, isPlain ? clickedOffset(place) : undefined);
  };
  const point = (event: MouseEvent) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>('[data-link]')?.dataset['link'];
    onPoint(link === undefined ? null : Number(link));
  };
  /** The sentence with the caret shows its counterpart, as the one under the mouse does. */
  const pointAtCaret = (paragraph: ParagraphId, offset: number | null) => {
    const inside = ({ start, end }: Mark) => offset !== null && start <= offset && offset <= end;
    const links = marks.get(paragraph)?.filter(inside) ?? NO_MARKS;
    onPoint(links.find(({ link }) => link !== undefined)?.link ?? null);
  };
  const textOf = ({ id, text }: EditParagraph): string => (unsaved?.paragraph === id ? unsaved.text : text);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid's keys do what the mouse does here
    <div
      ref={cell}
      role="gridcell"
      className="cell"
      lang={side}
      tabIndex={isSelected ? 0 : -1}
      aria-selected={isSelected}
      onClick={onSelect}
      onDoubleClick={edit}
      onFocus={onSelect}
      onMouseOver={point}
      onMouseLeave={() => onPoint(null)}
    >
      {paragraphs.length === 0 ? <p className="cell-empty">{t('ui.workbench.one-sided')}</p> : null}
      {paragraphs.map((paragraph) =>
        paragraph.id === editing ? (
          <ParagraphField
            key={paragraph.id}
            paragraph={paragraph}
            text={textOf(paragraph)}
            side={side}
            onCaret={(offset) => pointAtCaret(paragraph.id, offset)}
          />
        ) : (
          <p key={paragraph.id} className={`paragraph paragraph-${paragraph.kind}`} data-paragraph={paragraph.id}>
            {unsaved?.paragraph === paragraph.id ? (
              <span className="paragraph-unsaved">{unsaved.text}</span>
            ) : showsChanges && paragraph.imported !== paragraph.text ? (
              <ChangedText before={paragraph.imported} after={paragraph.text} />
            ) : (
              <MarkedText text={paragraph.text} marks={marks.get(paragraph.id) ?? NO_MARKS} />
            )}
          </p>
        ),
      )}
    </div>
  );
});
