/** The editor of a draft: the article's text, and beside it all that is written for it. */
import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { useReadyAttribute } from '../components/ready-attribute.ts';
import { useSpokenLine } from '../components/spoken-line.tsx';
import { hasText } from '../core/article/article-text.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { ProposedName } from '../core/editing/proposed-names.ts';
import type { Draft } from '../extension/library/schema.ts';
import { AddTerm } from './add-term.tsx';
import { ArticleText } from './article-text.tsx';
import type { AskJudge } from './ask-judge.ts';
import { CheckList } from './check-list.tsx';
import { type DraftPlace, isObstacle, type RemoveOutcome } from './draft-keeper.ts';
import {
  EditingProvider,
  FactsProvider,
  SourcesProvider,
  StoryLanguageProvider,
} from './editing.ts';
import { ExportDraft } from './export-draft.tsx';
import { Facts } from './facts.tsx';
import { faultsByField, FaultsProvider, FieldFaults } from './field-faults.ts';
import { Finish } from './finish.tsx';
import type { ReadTabs } from './from-tab.tsx';
import { GateSection } from './gate-section.tsx';
import { KeepLine } from './keep-line.tsx';
import { Lists } from './lists.tsx';
import { MissingText } from './missing-text.tsx';
import { RemovedDraft, useRemoval } from './removed-draft.tsx';
import { ShowLine } from './show-line.tsx';
import type { ShownOnPages } from './shown-on-pages.ts';
import { SourceList } from './source-list.tsx';
import { TermList } from './term-list.tsx';
import { useUnfinished } from './unfinished.ts';
import { type JudgedDraft, useJudged } from './use-judged.ts';
import { type Leading, useLeading } from './use-leading.ts';
import { type Mentions, useMentions } from './use-mentions.ts';
import { type UsedShown, useShown } from './use-shown.ts';
import { useStory, type WrittenStory } from './use-story.ts';
import { useTextThatComes } from './use-text-that-comes.ts';
import { type StoryPlace, useUsage } from './use-usage.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** Of a draft that is removed, there is nothing to do again. */
const doNothing = (): void => undefined;
const NO_PROPOSALS: readonly ProposedName[] = [];

export type StoryEditorProps = {
  readonly draft: Draft;
  /** The draft's story as it was read. */
  readonly start: DraftStory;
  /** The titles of all stories, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  readonly ask: AskJudge;
  readonly pages: DraftPlace & Pick<ShownOnPages, 'isShown' | 'follow' | 'set' | 'end'>;
  /** Keeps the story as a draft of its own, and shows that. */
  readonly keepAsNew: (story: DraftStory) => Promise<void>;
  readonly library: StoryPlace;
  readonly readTabs: ReadTabs;
  /** Whether the draft has a text by now that had none. */
  readonly hasTextNow: () => Promise<boolean>;
  /** Shows the page with an address. */
  readonly goToPage: (address: string) => void;
};

export function StoryEditor(props: StoryEditorProps): VNode {
  const { draft, start, ask, pages, keepAsNew } = props;
  const terms = useRef(start.terms);
  const leading = useLeading(terms);
  const [said, say] = useSpokenLine();
  const { message } = useLanguage();
  const words = { undone: message('editorUndone'), redone: message('editorRedone') };
  const written = useStory(draft, start, pages, { lead: leading.lead, say, words });
  const { story, editing } = written;
  terms.current = story.terms;
  const [selected, setSelected] = useUnfinished('terms');
  const judging = useJudged(story, ask);
  const mentions = useMentions(draft.article, story.terms);
  const shown = useShown(pages);
  const removal = useRemoval(written);
  useUndoKeys(
    removal.isRemoved ? removal.bringBack : written.undo,
    removal.isRemoved ? doNothing : written.redo,
  );
  const all = useMemo(() => ({ ...editing, lead: leading.lead }), []);
  useTextThatComes(draft.article, written.kept === 'kept', props.hasTextNow);
  useReadyAttribute(judging.judged !== null);
  if (removal.isRemoved) {
    const { error, bringBack } = removal;
    return (
      <RemovedDraft {...{ headline: draft.article.headline, error, onBringBack: bringBack }} />
    );
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
            <ArticleText article={draft.article} {...mentions} onSelect={setSelected} />
          ) : (
            <MissingText />
          )}
          <Writing
            {...props}
            written={written}
            shown={shown}
            leading={leading}
            judging={judging}
            mentions={mentions}
            words={selected ?? ''}
            onWords={setSelected}
            onRemove={removal.remove}
          />
        </div>
      </StoryContexts>
    </EditingProvider>
  );
}

type WritingProps = StoryEditorProps & {
  readonly written: WrittenStory;
  readonly shown: UsedShown;
  readonly leading: Leading;
  readonly judging: JudgedDraft;
  readonly mentions: Mentions;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onRemove: () => Promise<RemoveOutcome>;
};

/** All that is written, beside the article. */
function Writing(props: WritingProps): VNode {
  const { draft, titles, written, leading, mentions, judging } = props;
  const { story } = written;
  const { judged, isCurrent, whenJudged } = judging;
  const [saysMissing, setSaysMissing] = useState(false);
  const faults = useMemo(() => new FieldFaults(), []);
  const usage = useUsage(written, judging, props.library, () => {
    props.shown.end();
  });
  useLayoutEffect(() => {
    faults.set(faultsByField(judged?.checked.faults ?? [], saysMissing));
  }, [judged, saysMissing]);
  const { notesBy, language, title, agency, asOf, outlet, url } = story;
  return (
    <FaultsProvider value={faults}>
      <div class="writing">
        <Facts {...{ notesBy, language, title, agency, asOf, outlet, url }} />
        <TermList terms={story.terms} stands={mentions.stands} leading={leading}>
          <AddTerm
            ids={story.terms.map(({ id }) => id)}
            names={story.terms.map(({ name }) => name)}
            proposals={judged?.proposals ?? NO_PROPOSALS}
            words={props.words}
            countOf={mentions.countOf}
            onWords={props.onWords}
          />
        </TermList>
        <SourceList sources={story.sources} readTabs={props.readTabs} />
        <Lists timeline={story.timeline} reading={story.reading} />
        <GateSection
          ownGate={story.gate}
          judged={judged}
          titles={titles}
          hasText={hasText(draft.article)}
        />
        <CheckList checked={judged?.checked ?? null} isCurrent={isCurrent} />
        <Finish
          article={draft.article}
          url={url}
          whenJudged={whenJudged}
          usage={usage}
          onRefused={() => {
            setSaysMissing(true);
          }}
          onRemove={isObstacle(written.kept) ? null : props.onRemove}
        >
          <ExportDraft draft={draft} story={story} />
        </Finish>
      </div>
    </FaultsProvider>
  );
}

type StoryContextsProps = { readonly story: DraftStory; readonly children: ComponentChildren };

/** Gives to all parts what many of them have to know of the story; each hears of what it uses alone. */
function StoryContexts({ story, children }: StoryContextsProps): VNode {
  const { id, usedAs, notesBy, language, title, agency, asOf, outlet, url, gate, sources } = story;
  const facts = useMemo(
    () => ({ id, usedAs, notesBy, language, title, agency, asOf, outlet, url, gate, sources }),
    [id, usedAs, notesBy, language, title, agency, asOf, outlet, url, gate, sources],
  );
  return (
    <FactsProvider value={facts}>
      <SourcesProvider value={sources}>
        <StoryLanguageProvider value={language}>{children}</StoryLanguageProvider>
      </SourcesProvider>
    </FactsProvider>
  );
}
