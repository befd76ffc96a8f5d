/** What the popup says of the page in the tab, for each state that it can be in. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import type { PopupContent } from './popup-content.ts';
import { RecognitionSummary } from './recognition-summary.tsx';

export type StateMessageProps = Pick<PopupContent, 'state' | 'stories'> & {
  /** The reader asks for a look at a page that was open before the extension was. */
  readonly onCheck: () => void;
};

/** The state in a line, and what it means. */
export function StateMessage({ state, stories, onCheck }: StateMessageProps): VNode {
  const { message } = useLanguage();
  switch (state.kind) {
    case 'found': {
      const story = stories.ok ? stories.value.find(({ id }) => id === state.storyId) : undefined;
      return (
        <>
          <h1>{message('stateFound')}</h1>
          {story && <RecognitionSummary story={story} found={state} />}
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

function StateLines({ heading, text }: { readonly heading: string; readonly text: string }): VNode {
  return (
    <>
      <h1>{heading}</h1>
      <p>{text}</p>
    </>
  );
}
