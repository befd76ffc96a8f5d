/** The popup as a whole: what the page carries, what can be switched for it, and the notes. */
import { Fragment, type VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { toPage } from '../extension/to-page.ts';
import { NOTHING_READ, type PopupContent, readPopupContent, readStory } from './popup-content.ts';
import { StateMessage } from './state-message.tsx';
import { Stories } from './stories.tsx';
import { Switches } from './switches.tsx';
import { checkPage, type Tab } from './tab-state.ts';

/** Shows nothing of the page before it has answered, and all of it at once then. */
export function PopupPage(): VNode {
  const { message } = useLanguage();
  const { content, reads, refresh, refuse } = usePopupContent();
  const check = async (): Promise<void> => {
    if (content?.tab?.id === undefined) return;
    if (await checkPage(content.tab.id)) await refresh();
    else refuse();
  };
  return (
    <>
      <header>
        <TopLine />
        <div id="state" role="status" data-state={content?.state.kind}>
          {content && (
            // All of it is said anew after each reading.
            <Fragment key={reads}>
              <StateMessage
                tab={content.tab}
                state={content.state}
                stories={content.stories}
                onCheck={() => void check()}
              />
            </Fragment>
          )}
        </div>
        {content && <Switches content={content} onSwitched={refresh} />}
      </header>
      <main id="notebook">
        {content && (
          <Stories
            content={content}
            onReveal={(storyId, termId) => reveal(content.tab, storyId, termId)}
            readStory={readStory}
          />
        )}
      </main>
      <footer>{message('promise')}</footer>
    </>
  );
}

type ContentInPopup = {
  /** Null until it is read. */
  readonly content: PopupContent | null;
  /** How often it was read. */
  readonly reads: number;
  readonly refresh: () => Promise<void>;
  /** The browser does not let the page be read after all. */
  readonly refuse: () => void;
};

function usePopupContent(): ContentInPopup {
  const [{ content, reads }, setRead] = useState<Pick<ContentInPopup, 'content' | 'reads'>>({
    content: null,
    reads: 0,
  });
  const show = (content: PopupContent): void => {
    setRead(({ reads }) => ({ content, reads: reads + 1 }));
  };
  const refresh = async (): Promise<void> => {
    show(await readPopupContent().catch(() => NOTHING_READ));
  };
  useLayoutEffect(() => void refresh(), []);
  return {
    content,
    reads,
    refresh,
    refuse() {
      if (content) show({ ...content, state: { kind: 'no-access' } });
    },
  };
}

/** Leads to a term's first mention, and closes the popup, which would cover it; false where the page shows none. */
async function reveal(tab: Tab | undefined, storyId: string, termId: string): Promise<boolean> {
  const answer = tab?.id === undefined ? null : await toPage(tab.id).reveal(storyId, termId);
  const isFoldedAway = answer?.ok === true && !answer.value;
  if (!isFoldedAway) window.close();
  return !isFoldedAway;
}

function TopLine(): VNode {
  const { message } = useLanguage();
  return (
    <p class="top">
      <span class="nameplate">{message('name')}</span>
      <a href="stories.html" target="_blank" rel="noopener">
        {message('openStories')}
      </a>
      <a href="options.html" target="_blank" rel="noopener">
        <Icon name="settings" /> <span>{message('openOptions')}</span>
      </a>
    </p>
  );
}
