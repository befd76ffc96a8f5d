/** A story's timeline: what came before the report, the report, and what came after it, by years. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { TreeView } from '../components/tree-view.tsx';
import { formatPeriod, formatWithinYear } from '../core/story/dates.ts';
import type { Sentence, Story } from '../core/story/story.ts';
import { timelineYears } from '../core/story/timeline-years.ts';
import { statement } from '../view/note/sentence.ts';
import { foldedSources } from './folded-sources.ts';

/** A heading and a list for each year; a line for the report itself stands among the events. */
export function Timeline({ story }: { readonly story: Story }): VNode {
  const { locale } = useLanguage();
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
                <EventLine side={line.kind} event={line.event} story={story} />
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
  readonly side: 'before' | 'after';
  readonly event: Sentence;
  readonly story: Story;
};

function EventLine({ side, event, story }: EventLineProps): VNode {
  const language = useLanguage();
  return (
    <li class={`sentence ${side}`}>
      <span class="when">{formatWithinYear(event.when, language.locale)}</span>
      <div>
        <TreeView tree={statement(story, event, language)} />{' '}
        <TreeView tree={foldedSources(event.sources, story, language)} />
      </div>
    </li>
  );
}
