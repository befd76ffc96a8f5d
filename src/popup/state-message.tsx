/** What the popup says of the page in the tab, for each state that it can be in. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { StoryText } from '../components/story-text.tsx';
import { TextWithSites } from '../components/text-with-sites.tsx';
import type { Story } from '../core/story/story.ts';
import type { FileKind } from '../extension/story-file-tab.ts';
import { richMessage } from '../view/elements/rich-message.ts';
import { AddCopy } from './add-copy.tsx';
import type { PopupContent } from './popup-content.ts';
import { headlineId, RecognitionSummary } from './recognition-summary.tsx';
import { storiesToExtend } from './story-to-extend.ts';
import type { TabState } from './tab-state.ts';

export type StateMessageProps = Pick<PopupContent, 'tab' | 'state' | 'stories'> & {
  /** The reader asks for a look at a page that was open before the extension was. */
  readonly onCheck: () => void;
};

const FILE_WORDS = {
  story: { heading: 'stateStoryFile', text: 'stateStoryFileText' },
  draft: { heading: 'stateDraftFile', text: 'draftFileText' },
  copies: { heading: 'stateCopiesFile', text: 'stateCopiesFileText' },
} as const;

/** The state in a line, and what it means. */
export function StateMessage({ tab, state, stories, onCheck }: StateMessageProps): VNode {
  const language = useLanguage();
  const { message } = language;
  switch (state.kind) {
    case 'found':
      return <FoundStories tab={tab} state={state} stories={stories} />;
    case 'near': {
      const story = storyOf(stories, state.storyId);
      return (
        <>
          <h1>{message('stateNone')}</h1>
          <p>
            {richMessage(
              'stateNearText',
              language,
              <StoryText of={story ?? {}}>{story?.title ?? ''}</StoryText>,
            )}
          </p>
        </>
      );
    }
    case 'none':
      return (
        <StateLines
          heading={message('stateNone')}
          text={message(state.site === null ? 'stateUnseenText' : 'stateNoneText')}
        />
      );
    case 'paused':
      return (
        <StateLines
          heading={message('statePaused', state.site)}
          text={message('statePausedText')}
        />
      );
    case 'too-large':
      return <StateLines heading={message('stateNone')} text={message('stateTooLargeText')} />;
    case 'story-file':
      return <FileLines of={state.of} />;
    case 'closed-file':
      return (
        <StateLines heading={message('stateNoAccess')} text={message('stateClosedFileText')} />
      );
    case 'no-access':
      return <StateLines heading={message('stateNoAccess')} text={message('stateNoAccessText')} />;
    case 'unchecked':
      return (
        <>
          <StateLines heading={message('stateUnchecked')} text={message('stateUncheckedText')} />
          <button type="button" class="check" onClick={onCheck}>
            {message('check')}
          </button>
        </>
      );
  }
}

function FileLines({ of }: { readonly of: FileKind }): VNode {
  const { message } = useLanguage();
  const { heading, text } = FILE_WORDS[of];
  return <StateLines heading={message(heading)} text={message(text)} />;
}

type FoundStoriesProps = Pick<PopupContent, 'tab' | 'stories'> & {
  readonly state: Extract<TabState, { readonly kind: 'found' }>;
};

/** The story that was found; of several, how many there are, and then each. */
function FoundStories({ tab, state, stories }: FoundStoriesProps): VNode {
  const language = useLanguage();
  const found = state.stories;
  const heading = found.length > 1 ? 'h2' : 'h1';
  // Of one alone, the way to another copy stands beside that to notes of one's own.
  const toExtend = heading === 'h2' && !tab?.incognito ? storiesToExtend(state) : [];
  const summaries = found.flatMap((one) => {
    const { storyId } = one;
    const story = storyOf(stories, storyId);
    if (!story) return [];
    return [
      <RecognitionSummary key={storyId} story={story} found={one} heading={heading}>
        {tab?.id !== undefined && toExtend.includes(storyId) && (
          <AddCopy tabId={tab.id} storyId={storyId} headlineId={headlineId(storyId)} />
        )}
      </RecognitionSummary>,
    ];
  });
  if (heading === 'h2') {
    return (
      <>
        <h1>{language.count('stateSeveral', found.length)}</h1>
        {summaries}
      </>
    );
  }
  return summaries[0] ?? <h1>{language.message('stateFound')}</h1>;
}

function storyOf(stories: PopupContent['stories'], storyId: string): Story | undefined {
  return stories.ok ? stories.value.find(({ id }) => id === storyId) : undefined;
}

function StateLines({ heading, text }: { readonly heading: string; readonly text: string }): VNode {
  return (
    <>
      <h1>
        <TextWithSites text={heading} />
      </h1>
      <p>{text}</p>
    </>
  );
}
