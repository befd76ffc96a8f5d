/** All that is written of a story, beside the article: from the report's facts to what it is finished for. */
import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { hasText } from '../core/article/article-text.ts';
import type { ProposedName } from '../core/editing/proposed-names.ts';
import type { Draft } from '../extension/library/schema.ts';
import { AddTerm } from './add-term.tsx';
import { CheckList } from './check-list.tsx';
import { isObstacle, type RemoveOutcome } from './draft-keeper.ts';
import { ExportDraft } from './export-draft.tsx';
import { Facts } from './facts.tsx';
import { faultsByField, FaultsProvider, FieldFaults } from './field-faults.ts';
import { Finish } from './finish.tsx';
import type { ReadTabs } from './from-tab.tsx';
import { GateSection } from './gate-section.tsx';
import { Lists } from './lists.tsx';
import { SourceList } from './source-list.tsx';
import { TermList } from './term-list.tsx';
import type { JudgedDraft } from './use-judged.ts';
import type { Leading } from './use-leading.ts';
import type { Mentions } from './use-mentions.ts';
import { useNotAdded } from './use-not-added.ts';
import type { UsedShown } from './use-shown.ts';
import type { WrittenStory } from './use-story.ts';
import { type StoryPlace, useUsage } from './use-usage.ts';
import type { Words } from './use-words.ts';

const NO_PROPOSALS: readonly ProposedName[] = [];

export type WritingProps = {
  readonly draft: Draft;
  /** The titles of all stories, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  readonly library: StoryPlace;
  readonly readTabs: ReadTabs;
  readonly written: WrittenStory;
  readonly shown: UsedShown;
  readonly leading: Leading;
  readonly judging: JudgedDraft;
  readonly mentions: Mentions;
  readonly words: Words;
  readonly onRemove: () => Promise<RemoveOutcome>;
};

export function Writing(props: WritingProps): VNode {
  const { draft, titles, written, leading, mentions, judging, words } = props;
  const { story } = written;
  const { judged, isCurrent, whenJudged } = judging;
  const [saysMissing, setSaysMissing] = useState(false);
  const left = useNotAdded(story);
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
            words={words.words}
            countOf={mentions.countOf}
            offered={words.offered}
            onWords={words.type}
            onTakeOffered={words.takeOffered}
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
        <CheckList checked={judged?.checked ?? null} isCurrent={isCurrent} notAdded={left} />
        <Finish
          article={draft.article}
          story={story}
          url={url}
          whenJudged={whenJudged}
          usage={usage}
          notAdded={left}
          onRefused={() => {
            setSaysMissing(true);
          }}
          onRemove={isObstacle(written.kept) ? null : props.onRemove}
        >
          <ExportDraft draft={draft} written={written} notAdded={left} />
        </Finish>
      </div>
    </FaultsProvider>
  );
}
