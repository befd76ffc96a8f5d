/** All the background to a story: its notes, its timeline, and remarks on the report's text. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { sectionTitleId } from '../components/section.tsx';
import { StoryText } from '../components/story-text.tsx';
import { TreeView } from '../components/tree-view.tsx';
import type { FilteredStory } from '../core/story/filter-story.ts';
import type { Remark, Story } from '../core/story/story.ts';
import { richMessage, storyText } from '../view/elements/rich-message.ts';
import type { Tree } from '../view/elements/tree.ts';
import { notesByLine } from '../view/note/note.ts';
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
  /** The id of the term of it for whose note the popup was opened. */
  readonly pendingTerm: string | null;
  /** Whether it says whose the notes are: under a title that says so, it doesn't. */
  readonly saysWhose: boolean;
  /** Unfolds timeline and remarks. */
  readonly isUnfolded: boolean;
  /** Leads to a term's first mention on the page; resolves to false where the page shows none. */
  readonly onReveal: (storyId: string, termId: string) => Promise<boolean>;
};

/** The notes are in sight; all else is a heading that unfolds, where there is anything under it. */
export function StoryNotes({ shown, isUnfolded, ...notes }: StoryNotesProps): VNode {
  const language = useLanguage();
  const { story } = shown;
  const sourcesOf = foldedSources(story, shown.unfoldedSources, language);
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
              <StoryText of={story}>{story.copies[0]?.publisher ?? ''}</StoryText>,
            )}
          </p>
          <ul class="sentences">
            {story.reading.map((remark) => (
              <RemarkItem
                key={remark.about}
                story={story}
                remark={remark}
                sources={sourcesOf(remark)}
              />
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
  saysWhose,
  onReveal,
}: Omit<StoryNotesProps, 'isUnfolded'>): VNode {
  const language = useLanguage();
  const { story } = shown;
  const id = sectionId(story, 'notes');
  return (
    <section id={id} class="notes" aria-labelledby={sectionTitleId(id)}>
      <div class="notes-head">
        <h2 id={sectionTitleId(id)} tabIndex={-1}>
          {language.message('notes')}
        </h2>
        {saysWhose && <TreeView tree={notesByLine(story, language)} />}
      </div>
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

type RemarkItemProps = {
  readonly story: Story;
  readonly remark: Remark;
  readonly sources: Tree;
};

function RemarkItem({ story, remark, sources }: RemarkItemProps): VNode {
  const language = useLanguage();
  return (
    <li class="sentence">
      <strong {...storyText(story)}>{remark.about}</strong>{' '}
      <TreeView tree={statement(story, remark, language)} /> <TreeView tree={sources} />
    </li>
  );
}
