/** What files of versions would add to which stories, before anything of it is kept: the reader decides. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import type { Language } from '../view/elements/messages.ts';
import { storyText } from '../view/elements/rich-message.ts';
import { CopyLine } from './copy-line.tsx';
import { type DescribedRefusal, describeRefusal } from './describe-refusal.ts';
import { FilesQuestion } from './files-question.tsx';
import {
  type CopiesImport,
  type CopiesQuestionToAsk,
  type CopiesRefusal,
  newIn,
  type PlannedCopies,
} from './use-copies-import.ts';

const WORDS = { new: 'storiesNew', same: 'storiesSame' } as const;

export type CopiesQuestionProps = Pick<CopiesImport, 'keepNew' | 'stop'> & {
  readonly asked: CopiesQuestionToAsk;
};

export function CopiesQuestion({ asked, keepNew, stop }: CopiesQuestionProps): VNode {
  const language = useLanguage();
  const count = asked.stories.flatMap(({ planned }) => newIn(planned)).length;
  return (
    <FilesQuestion
      {...{ asked, of: 'copies' }}
      refused={asked.refused.map(({ name, why }) => ({ name, why: describe(why, language) }))}
      keepLabel={count > 0 ? language.count('storiesKeepCopies', count) : null}
      onKeep={() => void keepNew(asked)}
      onLeave={stop}
    >
      {asked.stories.map((one) => (
        <Planned {...one} />
      ))}
    </FilesQuestion>
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
  return { lines: [language.message('storiesCopiesOfNone', why.title)], more: 0 };
}
