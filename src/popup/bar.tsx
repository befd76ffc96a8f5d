/** What stays at the top while the notes scroll: the ways to the sections, and what finds a word. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Story } from '../core/story/story.ts';
import { FilterField, type FilterFieldProps } from './filter-field.tsx';
import { SectionLinks } from './sections.tsx';

export type BarProps = FilterFieldProps & {
  /** The only story that is shown; of several, each has its sections for itself. */
  readonly story: Story | undefined;
  /** The same with what of it is to be seen. */
  readonly shown: Story | undefined;
};

/** Tells the style sheet how high it is, so that nothing that is scrolled to comes to lie below it. */
export function Bar({ story, shown, ...field }: BarProps): VNode {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const height = bar.current?.offsetHeight ?? 0;
    document.documentElement.style.setProperty('--bar', `${String(height)}px`);
  });
  return (
    <div ref={bar} class="bar">
      {story && shown && <SectionLinks story={story} shown={shown} />}
      <FilterField {...field} />
    </div>
  );
}
