/** What stays at the top while the notes scroll: the ways to the sections, and what finds a word. */
import type { VNode } from 'preact';
import { useStickyHeight } from '../components/use-sticky-height.ts';
import type { Story } from '../core/story/story.ts';
import { FilterField, type FilterFieldProps } from './filter-field.tsx';
import { SectionLinks } from './sections.tsx';

export type BarProps = FilterFieldProps & {
  /** The only story that is shown; of several, each has its sections for itself. */
  readonly story: Story | undefined;
  /** The same with what of it is to be seen. */
  readonly shown: Story | undefined;
};

/** What is gone to comes to stand below it, however many rows it takes. */
export function Bar({ story, shown, ...field }: BarProps): VNode {
  const bar = useStickyHeight();
  return (
    <div ref={bar} class="bar">
      {story && shown && <SectionLinks story={story} shown={shown} />}
      <FilterField {...field} />
    </div>
  );
}
