/** All the background to a story: its notes, its timeline, and remarks on the report's text. */
import type { VNode } from 'preact';
import { English } from '../components/english.tsx';
import { useLanguage } from '../components/language.ts';
import { sectionTitleId } from '../components/section.tsx';
import { TreeView } from '../components/tree-view.tsx';
import type { FilteredStory } from '../core/story/filter-story.ts';
import type { Remark } from '../core/story/story.ts';
import { ENGLISH, richMessage } from '../view/elements/rich-message.ts';
import type { Tree } from '../view/elements/tree.ts';
import { statement } from '../view/note/sentence.ts';
import { foldedSources } from './folded-sources.ts';
import { FoldedSection, sectionId } from './sections.tsx';
import { TermNote } from './term-note.tsx';
import { Timeline } from './timeline.tsx';

export type StoryNotesProps = {
  /** What of the story is to be seen. */
  readonly shown: FilteredStory;
  /** How often the page mentions each term, by its id. */
  readonly counts: Readonly<Record<string, number>>;
  /** The term for whose note the popup was opened. */
  readonly pendingTerm: string | null;
  /** Unfolds timeline and remarks. */
  readonly isUnfolded: boolean;
  /** Leads to a term's first mention on the page. */
  readonly onReveal: (term: string) => void;
};

/** The notes are in sight; all else is a heading that unfolds, where there is anything under it. */
export function StoryNotes({ shown, isUnfolded, ...notes }: StoryNotesProps): VNode {
  const language = useLanguage();
  const { story } = shown;
  const sourcesOf = foldedSources(story.sources, shown.unfoldedSources, language);
  return (
    <>
      {story.terms.length > 0 && <Notes shown={shown} {...notes} />}
      {story.timeline.length > 0 && (
        <FoldedSection story={story} name="timeline" isUnfolded={isUnfolded}>
          <Timeline shown={shown} />
        </FoldedSection>
      )}
      {story.reading.length > 0 && (
        <FoldedSection story={story} name="reading" isUnfolded={isUnfolded}>
          <p class="intro">
            {richMessage(
              'readingIntro',
              language,
              <English>{story.copies[0]?.publisher ?? ''}</English>,
            )}
          </p>
          <ul class="sentences">
            {story.reading.map((remark) => (
              <RemarkItem key={remark.about} remark={remark} sources={sourcesOf(remark)} />
            ))}
          </ul>
        </FoldedSection>
      )}
    </>
  );
}

function Notes({
  shown,
  counts,
  pendingTerm,
  onReveal,
}: Omit<StoryNotesProps, 'isUnfolded'>): VNode {
  const { message } = useLanguage();
  const { story } = shown;
  const id = sectionId(story, 'notes');
  return (
    <section id={id} class="notes" aria-labelledby={sectionTitleId(id)}>
      <h2 id={sectionTitleId(id)} tabIndex={-1}>
        {message('notes')}
      </h2>
      {story.terms.map((term) => (
        <TermNote
          key={term.id}
          story={story}
          term={term}
          count={counts[term.id] ?? 0}
          isPending={term.id === pendingTerm}
          shown={shown}
          onReveal={onReveal}
        />
      ))}
    </section>
  );
}

type RemarkItemProps = { readonly remark: Remark; readonly sources: Tree };

function RemarkItem({ remark, sources }: RemarkItemProps): VNode {
  const language = useLanguage();
  return (
    <li class="sentence">
      <strong {...ENGLISH}>{remark.about}</strong> <TreeView tree={statement(remark, language)} />{' '}
      <TreeView tree={sources} />
    </li>
  );
}
