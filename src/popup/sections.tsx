/** The sections of a story in the popup, and the links that lead to them. */
import type { ComponentChildren, VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { sectionTitleId } from '../components/section.tsx';
import type { Story } from '../core/story/story.ts';
import { useUnfoldedWhile } from './unfolded-while.ts';

const SECTIONS = ['notes', 'timeline', 'reading'] as const;
/** `notes`: its notes; `timeline`: its timeline; `reading`: remarks on the report's own words. */
export type SectionName = (typeof SECTIONS)[number];

/** The id of a section; the popup may show more stories than one. */
export function sectionId(story: Story, name: SectionName): string {
  return `${story.id}-${name}`;
}

/** How much stands in a section. */
function sizeOf(story: Story, name: SectionName): number {
  return name === 'notes' ? story.terms.length : story[name].length;
}

export type SectionLinksProps = {
  readonly story: Story;
  /** The same with what of it is to be seen. */
  readonly shown: Story;
};

/** A link to each section that there is; it keeps its place where nothing of the section is to be seen. */
export function SectionLinks({ story, shown }: SectionLinksProps): VNode {
  const { message } = useLanguage();
  return (
    <nav aria-label={message('contents')}>
      {SECTIONS.filter((name) => sizeOf(story, name) > 0).map((name) =>
        sizeOf(shown, name) > 0 ? (
          <a
            key={name}
            href={`#${sectionId(story, name)}`}
            onClick={(event) => {
              event.preventDefault();
              goTo(sectionId(story, name));
            }}
          >
            {message(name)}
          </a>
        ) : (
          <span key={name}>{message(name)}</span>
        ),
      )}
    </nav>
  );
}

export type FoldedSectionProps = {
  readonly story: Story;
  readonly name: SectionName;
  /** Shows it whole, whatever the reader has folded. */
  readonly isUnfolded: boolean;
  readonly children: ComponentChildren;
};

/** A section that the reader unfolds, with the number of what is in it. */
export function FoldedSection({ story, name, isUnfolded, children }: FoldedSectionProps): VNode {
  const { locale, message } = useLanguage();
  const id = sectionId(story, name);
  const details = useUnfoldedWhile(id, isUnfolded);
  return (
    <details id={id} ref={details} class="section">
      <summary>
        <h2 id={sectionTitleId(id)}>{message(name)}</h2>{' '}
        <span class="size">{new Intl.NumberFormat(locale).format(sizeOf(story, name))}</span>
      </summary>
      {children}
    </details>
  );
}

/** Unfolds a section and brings it to the top, with the focus on its heading. */
function goTo(id: string): void {
  const section = document.getElementById(id);
  if (section instanceof HTMLDetailsElement) section.open = true;
  section?.querySelector<HTMLElement>('summary, h2')?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: 'start' });
}
