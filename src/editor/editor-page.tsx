/** The page of a draft: an article that was taken from a page, and the story that somebody writes for it. */
import type { VNode } from 'preact';
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
  useReadyAttribute(true);
  if (!editor) {
    return (
      <>
        <PageHeader>
          <h1>{message('editorGone')}</h1>
          {!hasLibrary && <p class="standfirst">{message('libraryClosed')}</p>}
        </PageHeader>
        <main />
        <PageFooter />
      </>
    );
  }
  const { headline, language } = editor.draft.article;
  return (
    <>
      <PageHeader>
        <p class="kicker">{message('editorDraft')}</p>
        <h1 dir="auto" {...(language !== null && { lang: language })}>
          {headline || message('editorNoHeadline')}
        </h1>
        <p class="standfirst">{message('editorKept')}</p>
      </PageHeader>
      <main>
        <StoryEditor {...editor} />
      </main>
      <PageFooter />
    </>
  );
}
