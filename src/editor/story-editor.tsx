/** The editor of a draft: the article's text, and beside it all that is written for it. */
import type { ComponentChildren, VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { articleText } from '../core/article/article-text.ts';
import { type CheckedDraft, fieldOf } from '../core/editing/draft-faults.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import { formPlaces } from '../core/editing/form-places.ts';
import { readTypedDate } from '../core/editing/typed-dates.ts';
import { shownDraft } from '../core/editing/shown-draft.ts';
import { previewOf } from '../core/editing/story-preview.ts';
import type { Fault } from '../core/story-file/fault.ts';
import type { Story } from '../core/story/story.ts';
import type { Draft } from '../extension/library/schema.ts';
import { AddTerm } from './add-term.tsx';
import { ArticleText } from './article-text.tsx';
import { CheckList } from './check-list.tsx';
import { EditingProvider, useEditing } from './editing.ts';
import { Facts } from './facts.tsx';
import { Finish } from './finish.tsx';
import { GateSection } from './gate-section.tsx';
import { judge, proposedGate, trialsOf } from './judged-story.ts';
import { KeepLine } from './keep-line.tsx';
import type { OtherStories } from './other-stories.ts';
import { ShowLine } from './show-line.tsx';
import type { ShownOnPages } from './shown-on-pages.ts';
import { type OpenTab, SourceList } from './source-list.tsx';
import { Statements } from './statement-editor.tsx';
import { TermEditor } from './term-editor.tsx';
import { useShown } from './use-shown.ts';
import { useStory } from './use-story.ts';

export type StoryEditorProps = {
  readonly draft: Draft;
  /** The draft's story as it was read. */
  readonly start: DraftStory;
  readonly others: OtherStories;
  readonly pages: Pick<ShownOnPages, 'isShown' | 'replace' | 'set' | 'end'>;
  /** Keeps a story and tells open pages; false where it can't be kept. */
  readonly putToUse: (story: Story) => Promise<boolean>;
  /** A story with all copies that it has in the library. */
  readonly withItsCopies: (story: Story) => Promise<Story>;
  readonly readTabs: () => Promise<readonly OpenTab[]>;
  /** Shows the page with an address. */
  readonly goToPage: (address: string) => void;
};

export function StoryEditor(props: StoryEditorProps): VNode {
  const { draft, start, others, pages, putToUse, readTabs } = props;
  const { article } = draft;
  const written = useStory(draft, start, pages.replace);
  const { story, type, take } = written;
  const [words, setWords] = useState('');
  const [saysMissing, setSaysMissing] = useState(false);
  const shown = useShown(pages);
  const proposed = useMemo(() => proposedGate(article, others, story.id), [story.id]);
  const gate = story.gate ?? proposed;
  const trials = useMemo(() => trialsOf(article, gate, others, story.id), [gate, story.id]);
  const { unchecked, checked } = useMemo(() => judge(story, article, gate, others), [story, gate]);
  const places = useMemo(() => formPlaces(articleText(article), story.terms), [story.terms]);
  const faultsOf = useMemo(() => faultsByField(checked, saysMissing), [checked, saysMissing]);
  return (
    <EditingProvider value={{ story, type, take, places, faultsOf }}>
      <KeepLine written={written} />
      <ShowLine
        shown={shown}
        canBeShown={shownDraft(unchecked, draft.id) !== null}
        onGoToPage={props.goToPage}
      />
      <div class="sides">
        <ArticleText article={article} onSelect={setWords} />
        <div class="writing">
          <Facts />
          <Terms>
            <AddTerm article={article} words={words} onWords={setWords} />
            {story.terms.map((term, index) => (
              <TermEditor
                key={term.id}
                term={term}
                index={index}
                preview={previewOf(unchecked, index)}
              />
            ))}
          </Terms>
          <SourceList readTabs={readTabs} />
          <Lists />
          <GateSection gate={gate} trials={trials} titles={others.titles} />
          <CheckList checked={checked} />
          <Finish
            article={article}
            checked={checked}
            putToUse={async (whole) => {
              const isKept = await putToUse(whole);
              if (isKept) written.giveId(whole.id);
              if (isKept) shown.end();
              return isKept;
            }}
            withItsCopies={props.withItsCopies}
            onRefused={() => {
              setSaysMissing(true);
            }}
          />
        </div>
      </div>
    </EditingProvider>
  );
}

function Terms({ children }: { readonly children: ComponentChildren }): VNode {
  const { message } = useLanguage();
  return (
    <Section id="term-list" title={message('editorTerms')}>
      {children}
    </Section>
  );
}

/** What happened, and what a careful reader should know of the report's wording. */
function Lists(): VNode {
  const { message } = useLanguage();
  const { story } = useEditing();
  return (
    <Section id="lists" title={message('editorLists')}>
      <Statements
        path={['timeline']}
        title={message('timeline')}
        addLabel={message('editorAddEvent')}
        statements={story.timeline}
        aboutLabel={null}
      />
      <Statements
        path={['reading']}
        title={message('editorReading')}
        addLabel={message('editorAddRemark')}
        statements={story.reading}
        aboutLabel={message('editorPassage')}
      />
    </Section>
  );
}

/** What is only missing: a draft may be incomplete for long. */
const MISSING: readonly Fault['kind'][] = ['missing', 'empty', 'tooFew'];

function faultsByField(
  { faults }: CheckedDraft,
  saysMissing: boolean,
): (field: string) => readonly Fault[] {
  const fields = new Map<string, Fault[]>();
  for (const fault of faults) {
    if (MISSING.includes(fault.kind) && !saysMissing) continue;
    // Beside a date that is only asked about stands the question.
    if (fault.kind === 'notDate' && readTypedDate(fault.values[0] ?? '') !== null) continue;
    const field = fieldOf(fault.path);
    fields.set(field, [...(fields.get(field) ?? []), fault]);
  }
  return (field) => fields.get(field) ?? [];
}
