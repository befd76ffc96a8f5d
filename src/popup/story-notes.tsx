/** All the background to a story: its notes, its timeline, and remarks on the report's text. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { sectionTitleId } from '../components/section.tsx';
import { TreeView } from '../components/tree-view.tsx';
import type { Remark, Story } from '../core/story/story.ts';
import { storyText } from '../view/elements/rich-message.ts';
import { notesByLine } from '../view/note/note.ts';
import { statement } from '../view/note/sentence.ts';
import { foldedSources } from './folded-sources.ts';
import { FoldedSection, sectionId } from './sections.tsx';
import { TermNote } from './term-note.tsx';
import { Timeline } from './timeline.tsx';

export type StoryNotesProps = {
  /** With what the reader is to see of it, which may not be all. */
  readonly story: Story;
  /** How often the page mentions each term, by its id. */
  readonly counts: Readonly<Record<string, number>>;
  /** The id of the term of it for whose note the popup was opened. */
  readonly pendingTerm: string | null;
  /** Unfolds timeline and remarks. */
  readonly isUnfolded: boolean;
  /** The terms whose notes are unfolded, by their ids. */
  readonly unfoldedTerms: ReadonlySet<string>;
  /** Leads to a term's first mention on the page; resolves to false where the page shows none. */
  readonly onReveal: (storyId: string, termId: string) => Promise<boolean>;
};

/** The notes are in sight; all else is a heading that unfolds, where there is anything under it. */
export function StoryNotes({ story, isUnfolded, ...notes }: StoryNotesProps): VNode {
  const { message } = useLanguage();
  return (
    <>
      {story.terms.length > 0 && <Notes story={story} {...notes} />}
      {story.timeline.length > 0 && (
        <FoldedSection story={story} name="timeline" isUnfolded={isUnfolded}>
          <Timeline story={story} />
        </FoldedSection>
      )}
      {story.reading.length > 0 && (
        <FoldedSection story={story} name="reading" isUnfolded={isUnfolded}>
          <p class="intro">{message('readingIntro')}</p>
          <ul class="sentences">
            {story.reading.map((remark) => (
              <RemarkItem remark={remark} story={story} />
            ))}
          </ul>
        </FoldedSection>
      )}
    </>
  );
}

function Notes({
  story,
  counts,
  pendingTerm,
  unfoldedTerms,
  onReveal,
}: Omit<StoryNotesProps, 'isUnfolded'>): VNode {
  const language = useLanguage();
  const id = sectionId(story, 'notes');
  return (
    <section id={id} class="notes" aria-labelledby={sectionTitleId(id)}>
      <div class="notes-head">
        <h2 id={sectionTitleId(id)} tabIndex={-1}>
          {language.message('notes')}
        </h2>
        <TreeView tree={notesByLine(story, language)} />
      </div>
      {story.terms.map((term) => (
        <TermNote
          key={term.id}
          story={story}
          term={term}
          count={counts[term.id] ?? 0}
          isPending={term.id === pendingTerm}
          isUnfolded={unfoldedTerms.has(term.id)}
          onReveal={onReveal}
        />
      ))}
    </section>
  );
}

type RemarkItemProps = { readonly remark: Remark; readonly story: Story };

function RemarkItem({ remark, story }: RemarkItemProps): VNode {
  const language = useLanguage();
  return (
    <li class="sentence">
      <strong {...storyText(story)}>{remark.about}</strong>{' '}
      <TreeView tree={statement(story, remark, language)} />{' '}
      <TreeView tree={foldedSources(remark.sources, story, language)} />
    </li>
  );
}
