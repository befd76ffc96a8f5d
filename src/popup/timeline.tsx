/** A story's timeline: what came before the report, the report, and what came after it. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { TreeView } from '../components/tree-view.tsx';
import { formatPeriod, parsePeriod } from '../core/story/dates.ts';
import type { Story } from '../core/story/story.ts';
import { sentence } from '../view/note/sentence.ts';

/** One list, divided by a line for the report itself. */
export function Timeline({ story }: { readonly story: Story }): VNode {
  const language = useLanguage();
  const isLater = (date: string): boolean => parsePeriod(date).first > story.asOf;
  const events = (side: 'before' | 'after'): VNode[] =>
    story.timeline
      .filter(({ when }) => isLater(when) === (side === 'after'))
      .map((event) => <TreeView tree={sentence(event, story.sources, language, side)} />);
  return (
    <ol class="timeline">
      {events('before')}
      <li class="report">
        {language.message('reportStandsHere', formatPeriod(story.asOf, language.locale))}
      </li>
      {events('after')}
    </ol>
  );
}
