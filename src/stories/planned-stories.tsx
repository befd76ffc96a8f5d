/** The stories that an import would bring, each with what it would change. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { type Change, isInPlaceOfOther, type PlannedStory } from '../core/library/import-plan.ts';
import type { MessageKey } from '../view/elements/messages.ts';
import { storyText } from '../view/elements/rich-message.ts';
import { StoryFacts } from './story-facts.tsx';
import { MAX_SHOWN } from './story-list.tsx';

export type PlannedStoriesProps = {
  readonly planned: readonly PlannedStory[];
  readonly replaced: ReadonlySet<string>;
  readonly onReplace: (id: string, isReplaced: boolean) => void;
};

/** Those that the reader has to decide on come first. */
export function PlannedStories({ planned, replaced, onReplace }: PlannedStoriesProps): VNode {
  const language = useLanguage();
  const sorted = [
    ...planned.filter(({ change }) => isInPlaceOfOther(change)),
    ...planned.filter(({ change }) => !isInPlaceOfOther(change)),
  ];
  return (
    <>
      <ul class="shelf" id="planned">
        {sorted.slice(0, MAX_SHOWN).map((one) => (
          <Planned
            key={one.story.id}
            planned={one}
            isReplaced={replaced.has(one.story.id)}
            onReplace={onReplace}
          />
        ))}
      </ul>
      {sorted.length > MAX_SHOWN && (
        <p class="explanation">{language.count('libraryMorePlanned', sorted.length - MAX_SHOWN)}</p>
      )}
    </>
  );
}

type PlannedProps = Pick<PlannedStoriesProps, 'onReplace'> & {
  readonly planned: PlannedStory;
  readonly isReplaced: boolean;
};

const WORDS_OF_CHANGE: Readonly<Record<Change, MessageKey>> = {
  new: 'libraryNew',
  same: 'librarySame',
  newer: 'libraryNewer',
  older: 'libraryOlder',
  other: 'libraryOther',
  unreadable: 'libraryHereUnread',
};

function Planned({ planned, isReplaced, onReplace }: PlannedProps): VNode {
  const { message } = useLanguage();
  const { story, change } = planned;
  const titleId = `planned-${story.id}`;
  return (
    <li data-change={change}>
      <h4 id={titleId} {...storyText(story)}>
        {story.title}
      </h4>
      <StoryFacts of={{ ...story, terms: story.terms.length }} />
      <p class="change">{message(WORDS_OF_CHANGE[change])}</p>
      {isInPlaceOfOther(change) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={isReplaced}
            aria-describedby={titleId}
            onChange={({ currentTarget }) => {
              onReplace(story.id, currentTarget.checked);
            }}
          />
          <span class="choice-label">{message('libraryReplace')}</span>
        </label>
      )}
    </li>
  );
}
