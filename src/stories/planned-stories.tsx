/** The stories that an import would bring, each with what it would change. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { type Decision, decisionOn, type Decisions } from '../core/library/import-decisions.ts';
import { type Change, isInPlaceOfOther, type PlannedStory } from '../core/library/import-plan.ts';
import type { MessageKey } from '../view/elements/messages.ts';
import { storyText } from '../view/elements/rich-message.ts';
import { Decide } from './decide.tsx';
import { StoryFacts } from './story-facts.tsx';
import { MAX_SHOWN } from './story-list.tsx';
import { VersionsOfStory } from './versions-of-story.tsx';

export type PlannedStoriesProps = {
  readonly planned: readonly PlannedStory[];
  readonly decisions: Decisions;
  readonly onDecide: (planned: PlannedStory, decision: Decision) => void;
};

/** Those that the reader has to decide on come first. */
export function PlannedStories({ planned, decisions, onDecide }: PlannedStoriesProps): VNode {
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
            decision={decisionOn(one, decisions)}
            onDecide={onDecide}
          />
        ))}
      </ul>
      {sorted.length > MAX_SHOWN && (
        <p class="explanation">{language.count('storiesMorePlanned', sorted.length - MAX_SHOWN)}</p>
      )}
    </>
  );
}

type PlannedProps = Pick<PlannedStoriesProps, 'onDecide'> & {
  readonly planned: PlannedStory;
  readonly decision: Decision;
};

const WORDS_OF_CHANGE: Readonly<Record<Change, MessageKey>> = {
  new: 'storiesNew',
  same: 'storiesSame',
  newer: 'storiesNewer',
  older: 'storiesOlder',
  other: 'storiesOther',
  unreadable: 'storiesHereUnread',
};

function Planned({ planned, decision, onDecide }: PlannedProps): VNode {
  const { message } = useLanguage();
  const { story, change, here } = planned;
  const id = `planned-${story.id}`;
  const [titleId, versionsId] = [`${id}-title`, `${id}-versions`];
  return (
    <li data-change={change}>
      <h4 id={titleId} {...storyText(story)}>
        {story.title}
      </h4>
      <StoryFacts of={{ ...story, terms: story.terms.length }} />
      {isInPlaceOfOther(change) ? (
        <>
          {here && <VersionsOfStory id={versionsId} here={here} inFile={story} />}
          <Decide
            id={id}
            legend={message(WORDS_OF_CHANGE[change])}
            describedBy={here ? `${titleId} ${versionsId}` : titleId}
            of="one"
            decision={decision}
            onDecide={(decided) => {
              onDecide(planned, decided);
            }}
          />
        </>
      ) : (
        <p class="change">{message(WORDS_OF_CHANGE[change])}</p>
      )}
    </li>
  );
}
