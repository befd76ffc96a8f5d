/** What files of versions would add to which stories, before anything of it is kept: the reader decides. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import type { Language } from '../view/elements/messages.ts';
import { storyText } from '../view/elements/rich-message.ts';
import { CopyLine } from './copy-line.tsx';
import { type DescribedRefusal, describeRefusal } from './describe-refusal.ts';
import { RefusedFile } from './refused-file.tsx';
import {
  type CopiesImport,
  type CopiesQuestionToAsk,
  type CopiesRefusal,
  newIn,
  type PlannedCopies,
} from './use-copies-import.ts';

const WORDS = { new: 'libraryNew', same: 'librarySame' } as const;

export type CopiesQuestionProps = Pick<CopiesImport, 'keep' | 'leave' | 'error'> & {
  readonly asked: CopiesQuestionToAsk;
};

/** Its heading takes the focus, so that a screen reader says that there is something to decide. */
export function CopiesQuestion({ asked, keep, leave, error }: CopiesQuestionProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [asked]);
  const count = asked.stories.flatMap(({ planned }) => newIn(planned)).length;
  return (
    <div id="copies-question" class="question" role="group" aria-labelledby="copies-question-title">
      <h3 id="copies-question-title" tabIndex={-1} ref={heading}>
        {message(count > 0 ? 'libraryQuestion' : 'libraryNothing')}
      </h3>
      {asked.refused.map(({ name, why }) => (
        <RefusedFile name={name} why={describe(why, language)} />
      ))}
      {asked.stories.length > 0 && (
        <ul class="shelf" id="planned-copies">
          {asked.stories.map((one) => (
            <Planned {...one} />
          ))}
        </ul>
      )}
      <ErrorLine forId="copies-question" line={error} />
      <div class="buttons">
        {count > 0 && (
          <button type="button" id="keep-copies" class="primary" onClick={() => void keep()}>
            {language.count('libraryKeepCopies', count)}
          </button>
        )}
        <button type="button" id="leave-copies" onClick={leave}>
          {message(count > 0 ? 'libraryCancel' : 'libraryClose')}
        </button>
      </div>
    </div>
  );
}

function Planned({ story, planned }: PlannedCopies): VNode {
  const { message } = useLanguage();
  return (
    <li>
      <h4 {...storyText(story)}>{story.title}</h4>
      <ul class="planned-copies">
        {planned.map(({ copy, change }) => (
          <li data-change={change}>
            <CopyLine story={story} copy={copy} />
            <p class="change">{message(WORDS[change])}</p>
          </li>
        ))}
      </ul>
    </li>
  );
}

function describe(why: CopiesRefusal, language: Language): DescribedRefusal {
  if (why.kind !== 'no-story') return describeRefusal(why, language);
  return { lines: [language.message('libraryCopiesOfNone', why.title)], more: 0 };
}
