/** What the popup says of the page in the tab, for each state that it can be in. */
import type { VNode } from 'preact';
import { English } from '../components/english.tsx';
import { useLanguage } from '../components/language.ts';
import { TextWithSites } from '../components/text-with-sites.tsx';
import type { Story } from '../core/story/story.ts';
import { richMessage } from '../view/elements/rich-message.ts';
import type { PopupContent } from './popup-content.ts';
import { RecognitionSummary } from './recognition-summary.tsx';

export type StateMessageProps = Pick<PopupContent, 'state' | 'stories'> & {
  /** The reader asks for a look at a page that was open before the extension was. */
  readonly onCheck: () => void;
};

/** The state in a line, and what it means. */
export function StateMessage({ state, stories, onCheck }: StateMessageProps): VNode {
  const language = useLanguage();
  const { message } = language;
  switch (state.kind) {
    case 'found': {
      const story = storyOf(stories, state.storyId);
      if (!story) return <h1>{message('stateFound')}</h1>;
      return <RecognitionSummary story={story} found={state} />;
    }
    case 'near': {
      const title = storyOf(stories, state.storyId)?.title ?? '';
      return (
        <>
          <h1>{message('stateNone')}</h1>
          <p>{richMessage('stateNearText', language, <English>{title}</English>)}</p>
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
