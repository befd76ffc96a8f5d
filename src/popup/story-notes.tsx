/** All the background to a story: its notes, its timeline, and remarks on the report's text. */
import type { VNode } from 'preact';
import { English } from '../components/english.tsx';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { TreeView } from '../components/tree-view.tsx';
import type { Remark, Story } from '../core/story/story.ts';
import { ENGLISH } from '../view/elements/rich-message.ts';
import { sourceLinks, statement } from '../view/note/sentence.ts';
import type { PopupContent } from './popup-content.ts';
import { TermNote } from './term-note.tsx';
import { Timeline } from './timeline.tsx';

export type StoriesProps = {
  readonly content: PopupContent;
  /** Leads to a term's first mention on the page. */
  readonly onReveal: (term: string) => void;
};

/** The notes of the story on the page; where none is, those of every story, under its title. */
export function Stories({
  content: { state, stories, pendingTerm },
  onReveal,
}: StoriesProps): VNode {
  const { message } = useLanguage();
  if (!stories.ok) {
    return (
      <p class="error" role="alert">
        {message('noNotes')}
      </p>
    );
  }
  const isHere = state.kind === 'found';
  return (
    <>
      {stories.value.map((story) => (
        <StoryNotes
          key={story.id}
          story={story}
          hasTitle={!isHere}
          counts={isHere ? state.counts : {}}
          pendingTerm={pendingTerm}
          onReveal={onReveal}
        />
      ))}
    </>
  );
}

type StoryNotesProps = Pick<StoriesProps, 'onReveal'> & {
  readonly story: Story;
  readonly hasTitle: boolean;
  /** How often the page mentions each term, by its id. */
  readonly counts: Readonly<Record<string, number>>;
  readonly pendingTerm: string | null;
};

function StoryNotes({ story, hasTitle, counts, pendingTerm, onReveal }: StoryNotesProps): VNode {
  const { message } = useLanguage();
  return (
    <>
      {hasTitle && (
        <p class="story-title">
          <English>{`${story.agency}: ${story.title}`}</English>
        </p>
      )}
      <Section id="notes" title={message('notes')}>
        {story.terms.map((term) => (
          <TermNote
            key={term.id}
            story={story}
            term={term}
            count={counts[term.id] ?? 0}
            isPending={term.id === pendingTerm}
            onReveal={onReveal}
          />
        ))}
      </Section>
      <Section id="story-timeline" title={message('timeline')}>
        <Timeline story={story} />
      </Section>
      <Section id="story-reading" title={message('reading')}>
        <p class="intro">{message('readingIntro')}</p>
        <ul class="sentences">
          {story.reading.map((remark) => (
            <RemarkItem remark={remark} story={story} />
          ))}
        </ul>
      </Section>
    </>
  );
}

type RemarkItemProps = { readonly remark: Remark; readonly story: Story };

function RemarkItem({ remark, story }: RemarkItemProps): VNode {
  const language = useLanguage();
  return (
    <li class="sentence">
      <strong {...ENGLISH}>{remark.about}</strong>
      <TreeView tree={statement(remark, language)} />
      <TreeView tree={sourceLinks(remark.sources, story.sources, language)} />
    </li>
  );
}
