/** The page on which a text that was taken from a page becomes another copy of a story. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { PageFooter, PageHeader } from '../components/page-header.tsx';
import { StoryText } from '../components/story-text.tsx';
import { useReadyAttribute } from '../components/ready-attribute.ts';
import { richMessage, storyText } from '../view/elements/rich-message.ts';
import { isWebAddress } from '../view/elements/web-link.ts';
import { CopyForm } from './copy-form.tsx';
import type { ProposedText } from './use-copy.ts';

export function CopyPage(props: ProposedText): VNode {
  const { draft, story, goToPage } = props;
  const language = useLanguage();
  const { message } = language;
  const [outcome, setOutcome] = useState<'added' | 'dropped' | null>(null);
  const { url } = draft.article;
  const line = useRef<HTMLParagraphElement>(null);
  useReadyAttribute(true);
  useLayoutEffect(() => {
    // The button that was pressed is gone.
    if (outcome !== null) line.current?.focus();
  }, [outcome]);
  return (
    <>
      <PageHeader>
        <p class="kicker">{message('copyKicker')}</p>
        {story ? (
          <h1 {...storyText(story)}>{story.title}</h1>
        ) : (
          <h1 dir="auto">{message(story === null ? 'copyGone' : 'noNotes')}</h1>
        )}
        {story && story.notesBy !== '' && (
          <p class="story-by">
            {richMessage('notesBy', language, <StoryText of={story}>{story.notesBy}</StoryText>)}
          </p>
        )}
        {story && <p class="standfirst">{message('copyKept')}</p>}
      </PageHeader>
      <main class="copy">
        {outcome === null && story !== undefined && <CopyForm {...props} onDone={setOutcome} />}
        <p id="outcome" ref={line} role="status" tabIndex={-1}>
          {outcome !== null && message(outcome === 'added' ? 'copyAdded' : 'copyDropped')}
        </p>
        {outcome === 'added' && url !== null && isWebAddress(url) && (
          <p class="buttons">
            <button
              type="button"
              id="go-to-page"
              onClick={() => {
                goToPage(url);
              }}
            >
              {message('editorGoToPage')}
            </button>
          </p>
        )}
      </main>
      <PageFooter />
    </>
  );
}
