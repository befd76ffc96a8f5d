/** Asks of what is in files before anything of it is kept: what would come, what of them is refused, and the reader decides. */
import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { RefusedFile, type RefusedFileProps } from './refused-file.tsx';
import { MAX_SHOWN } from './story-list.tsx';

export type FilesQuestionProps = {
  /** What is asked: another one takes the focus anew. */
  readonly asked: unknown;
  /** Of what; ids are made of it. */
  readonly of: 'drafts' | 'copies';
  readonly refused: readonly RefusedFileProps[];
  /** What the button says that keeps it; null where there is nothing to keep. */
  readonly keepLabel: string | null;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
  /** The items of the list; none where nothing would come. */
  readonly children: readonly ComponentChildren[];
};

/** Its heading takes the focus, so that a screen reader says that there is something to decide. */
export function FilesQuestion(props: FilesQuestionProps): VNode {
  const { asked, of, refused, keepLabel, children } = props;
  const language = useLanguage();
  const { message } = language;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [asked]);
  const id = `${of}-question`;
  return (
    <div id={id} class="question" role="group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} tabIndex={-1} ref={heading}>
        {message(keepLabel === null ? 'storiesNothing' : 'storiesQuestion')}
      </h3>
      {refused.map((one) => (
        <RefusedFile {...one} />
      ))}
      {children.length > 0 && (
        <ul class="shelf" id={`planned-${of}`}>
          {children.slice(0, MAX_SHOWN)}
        </ul>
      )}
      {children.length > MAX_SHOWN && (
        <p class="explanation">
          {language.count('storiesMorePlanned', children.length - MAX_SHOWN)}
        </p>
      )}
      <div class="buttons">
        {keepLabel !== null && (
          <button type="button" id={`keep-${of}`} class="primary" onClick={props.onKeep}>
            {keepLabel}
          </button>
        )}
        <button type="button" id={`leave-${of}`} onClick={props.onLeave}>
          {message(keepLabel === null ? 'storiesClose' : 'storiesCancel')}
        </button>
      </div>
    </div>
  );
}
