/** A story's timeline: what came before the report, the report, and what came after it, by years. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { TreeView } from '../components/tree-view.tsx';
import { formatPeriod, formatWithinYear } from '../core/story/dates.ts';
import type { FilteredStory } from '../core/story/filter-story.ts';
import type { Sentence, Story } from '../core/story/story.ts';
import { timelineYears } from '../core/story/timeline-years.ts';
import type { Tree } from '../view/elements/tree.ts';
import { statement } from '../view/note/sentence.ts';
import { foldedSources } from './folded-sources.ts';

export type TimelineProps = {
  /** What of the story is to be seen. */
  readonly shown: FilteredStory;
};

/** A heading and a list for each year; a line for the report itself stands among the events. */
export function Timeline({ shown: { story, unfoldedSources } }: TimelineProps): VNode {
  const language = useLanguage();
  const { locale } = language;
  const sourcesOf = foldedSources(story, unfoldedSources, language);
  return (
    <div class="timeline">
      {timelineYears(story.timeline, story.asOf).map(({ year, lines }) => (
        <section key={year}>
          <h3>{formatPeriod(year, locale)}</h3>
          <ol>
            {lines.map((line) =>
              line.kind === 'report' ? (
                <ReportLine asOf={story.asOf} />
              ) : (
                <EventLine
                  key={`${line.event.when} ${line.event.text}`}
                  story={story}
                  side={line.kind}
                  event={line.event}
                  sources={sourcesOf(line.event)}
                />
              ),
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}

function ReportLine({ asOf }: Pick<Story, 'asOf'>): VNode {
  const { locale, message } = useLanguage();
  return <li class="report">{message('reportStandsHere', formatPeriod(asOf, locale))}</li>;
}

type EventLineProps = {
  readonly story: Story;
  readonly side: 'before' | 'after';
  readonly event: Sentence;
  readonly sources: Tree;
};

function EventLine({ story, side, event, sources }: EventLineProps): VNode {
  const language = useLanguage();
  return (
    <li class={`sentence ${side}`}>
      <span class="when">{formatWithinYear(event.when, language.locale)}</span>
      <div>
        <TreeView tree={statement(story, event, language)} /> <TreeView tree={sources} />
      </div>
    </li>
  );
}
