/** The page of a draft: an article that was taken from a page, and the story that somebody writes for it. */
import type { ComponentChildren, VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { PageFooter, PageHeader } from '../components/page-header.tsx';
import { useReadyAttribute } from '../components/ready-attribute.ts';
import { StoryEditor, type StoryEditorProps } from './story-editor.tsx';

export type EditorPageProps = {
  /** Null where there is no draft at the page's address. */
  readonly editor: StoryEditorProps | null;
  /** Whether the browser keeps any here: not in a private window of Firefox. */
  readonly hasLibrary: boolean;
};

export function EditorPage({ editor, hasLibrary }: EditorPageProps): VNode {
  const { message } = useLanguage();
  if (!editor) return <NoDraft hasLibrary={hasLibrary} />;
  const { headline, language } = editor.draft.article;
  return (
    <>
      <PageHeader>
        <p class="kicker">{message('editorDraft')}</p>
        <h1 dir="auto" {...(language !== null && { lang: language })}>
          {headline || message('editorNoHeadline')}
        </h1>
        <p class="standfirst">
          {message('editorKept')} <ToStories />
        </p>
      </PageHeader>
      <main>
        <StoryEditor {...editor} />
      </main>
      <PageFooter />
    </>
  );
}

/** There is no draft at the page's address: it was removed, or is another browser's. */
function NoDraft({ hasLibrary }: Pick<EditorPageProps, 'hasLibrary'>): VNode {
  const { message } = useLanguage();
  return (
    <NothingToWrite title={message('editorGone')}>
      {!hasLibrary && <p class="standfirst">{message('storiesClosed')}</p>}
    </NothingToWrite>
  );
}

/** There may be a draft, but what is kept in the browser can't be read. */
export function UnreadableDraft(): VNode {
  return <NothingToWrite title={useLanguage().message('editorNotOpened')} />;
}

type NothingToWriteProps = { readonly title: string; readonly children?: ComponentChildren };

function NothingToWrite({ title, children }: NothingToWriteProps): VNode {
  useReadyAttribute(true);
  return (
    <>
      <PageHeader>
        <h1>{title}</h1>
        {children}
        <p class="standfirst">
          <ToStories />
        </p>
      </PageHeader>
      <main />
      <PageFooter />
    </>
  );
}

/** The page that lists all drafts and stories. */
function ToStories(): VNode {
  return <a href="stories.html">{useLanguage().message('editorToStories')}</a>;
}
