/** Asks before a story is replaced that the draft has not become: somebody's newer file, or another draft's. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { StoryBy } from '../components/story-by.tsx';
import type { Story } from '../core/story/story.ts';

export type ReplaceQuestionProps = {
  readonly here: Story;
  /** The story that would come in its place. */
  readonly next: Story;
  /** When the draft was put to use last; empty where it never was. */
  readonly usedAs: string;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
};

/** It takes the focus, so that a screen reader says what there is to decide. */
export function ReplaceQuestion(props: ReplaceQuestionProps): VNode {
  const { here, next, usedAs, onReplace, onCancel } = props;
  const { message } = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus();
  }, [here]);
  return (
    <div id="replace-question" role="group" aria-labelledby="replace-title">
      <h3 id="replace-title" tabIndex={-1} ref={title}>
        {message('editorReplaceQuestion')}
      </h3>
      <StoryBy story={here} words={{ dated: 'storiesHere', undated: 'storiesHereUndated' }} />
      <StoryBy
        story={{ ...next, revised: usedAs }}
        words={{ dated: 'editorDraftBy', undated: 'editorDraftByUnused' }}
      />
      <p class="buttons">
        <button type="button" id="replace" onClick={onReplace}>
          {message('storiesReplace')}
        </button>
        <button type="button" id="keep-here" onClick={onCancel}>
          {message('storiesCancel')}
        </button>
      </p>
    </div>
  );
}
