/** The editor of a draft: the article's text, and beside it all that is written for it. */
import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { useReadyAttribute } from '../components/ready-attribute.ts';
import { useSpokenLine } from '../components/spoken-line.tsx';
import { hasText } from '../core/article/article-text.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import { ArticleText } from './article-text.tsx';
import type { AskJudge } from './ask-judge.ts';
import type { DraftPlace } from './draft-keeper.ts';
import { EditingProvider } from './editing.ts';
import { KeepLine } from './keep-line.tsx';
import { MissingText } from './missing-text.tsx';
import { RemovedDraft, useRemoval } from './removed-draft.tsx';
import { ShowLine } from './show-line.tsx';
import type { ShownOnPages } from './shown-on-pages.ts';
import { StoryContexts } from './story-contexts.tsx';
import { useJudged } from './use-judged.ts';
import { useLeading } from './use-leading.ts';
import { useMentions } from './use-mentions.ts';
import { useShown } from './use-shown.ts';
import { useStory } from './use-story.ts';
import { useTypedNumber } from './use-typed-number.ts';
import { useTextThatComes } from './use-text-that-comes.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { useWords } from './use-words.ts';
import { Writing, type WritingProps } from './writing.tsx';

/** Of a draft that is removed, there is nothing to do again. */
const doNothing = (): void => undefined;

export type StoryEditorProps = Pick<WritingProps, 'draft' | 'titles' | 'library' | 'readTabs'> & {
  /** The draft's story as it was read. */
  readonly start: DraftStory;
  readonly ask: AskJudge;
  readonly pages: DraftPlace & Pick<ShownOnPages, 'isShown' | 'follow' | 'set' | 'end'>;
  /** Keeps the story as a draft of its own, and shows that. */
  readonly keepAsNew: (story: DraftStory) => Promise<void>;
  /** Whether the draft has a text by now that had none. */
  readonly hasTextNow: () => Promise<boolean>;
  /** Shows the page with an address. */
  readonly goToPage: (address: string) => void;
};

export function StoryEditor(props: StoryEditorProps): VNode {
  const { draft, start, ask, pages, keepAsNew, titles, library, readTabs } = props;
  const { headline } = draft.article;
  const terms = useRef(start.terms);
  const leading = useLeading(terms);
  const [said, say] = useSpokenLine();
  const { message } = useLanguage();
  const spoken = { undone: message('editorUndone'), redone: message('editorRedone') };
  const written = useStory(draft, start, pages, { lead: leading.lead, say, words: spoken });
  const { story, editing } = written;
  terms.current = story.terms;
  const words = useWords();
  const judging = useTypedNumber(useJudged(story, ask));
  const mentions = useMentions(draft.article, story.terms);
  const shown = useShown(pages);
  const removal = useRemoval(draft.id, written, () => {
    leading.lead('remove-draft');
    say(message('storiesPutBack', headline || message('editorNoHeadline')));
  });
  const { undo, redo } = removal.isRemoved ? { undo: removal.bringBack, redo: doNothing } : written;
  useUndoKeys(undo, redo);
  const all = useMemo(() => ({ ...editing, lead: leading.lead }), []);
  useTextThatComes(draft.article, written.kept === 'kept', props.hasTextNow);
  useReadyAttribute(judging.judged !== null);
  if (removal.isRemoved) {
    const { error, bringBack: onBringBack } = removal;
    return <RemovedDraft {...{ headline, error, onBringBack }} />;
  }
  return (
    <EditingProvider value={all}>
      <StoryContexts story={story}>
        <KeepLine written={written} said={said} judging={judging} keepAsNew={keepAsNew} />
        <ShowLine
          shown={shown}
          canBeShown={judging.judged?.canBeShown ?? true}
          url={story.url}
          onGoToPage={props.goToPage}
        />
        <div class="sides">
          {hasText(draft.article) ? (
            <ArticleText article={draft.article} {...mentions} onSelect={words.select} />
          ) : (
            <MissingText />
          )}
          <Writing
            {...{ draft, titles, library, readTabs }}
            written={written}
            shown={shown}
            leading={leading}
            judging={judging}
            mentions={mentions}
            words={words}
            onRemove={removal.remove}
          />
        </div>
      </StoryContexts>
    </EditingProvider>
  );
}
