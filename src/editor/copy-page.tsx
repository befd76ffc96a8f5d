/** The page on which a text that was taken from a page becomes another copy of a story. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { PageFooter, PageHeader } from '../components/page-header.tsx';
import { useReadyAttribute } from '../components/ready-attribute.ts';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import type { Copy, Story } from '../core/story/story.ts';
import type { Draft } from '../extension/library/schema.ts';
import { storyText } from '../view/elements/rich-message.ts';
import { isWebAddress } from '../view/elements/web-link.ts';
import { CopyForm } from './copy-form.tsx';
import type { OtherStories } from './other-stories.ts';

export type CopyPageProps = {
  /** It has the text. */
  readonly draft: Draft;
  /** Null where it is not known any more. */
  readonly story: Story | null;
  /** Whether the reader has written or imported it: the copy becomes part of it then, and else is kept beside it. */
  readonly isOwn: boolean;
  readonly others: OtherStories;
  /** The compiled schema of stories. */
  readonly validate: ValidateStory;
  /** Keeps the copy, and tells open pages; false where it can't be kept. */
  readonly add: (copy: Copy) => Promise<boolean>;
  /** Removes the text; false where that can't be. */
  readonly drop: () => Promise<boolean>;
  /** Shows the page with an address. */
  readonly goToPage: (address: string) => void;
};

export function CopyPage(props: CopyPageProps): VNode {
  const { draft, story, goToPage } = props;
  const { message } = useLanguage();
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
          <h1 dir="auto">{message('copyGone')}</h1>
        )}
        {story && <p class="standfirst">{message('copyKept')}</p>}
      </PageHeader>
      <main class="copy">
        {outcome === null && <CopyForm {...props} onDone={setOutcome} />}
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
