/** The background to the story on the page, or to what is known where none is, and what finds words in it. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { StoryText } from '../components/story-text.tsx';
import { TreeView } from '../components/tree-view.tsx';
import {
  type FilteredStory,
  filterStory,
  wholeStory,
  type Wording,
} from '../core/story/filter-story.ts';
import type { Story } from '../core/story/story.ts';
import { wordsToFind } from '../core/story/typed-words.ts';
import { storyText } from '../view/elements/rich-message.ts';
import { notesByLine } from '../view/note/note.ts';
import { Bar } from './bar.tsx';
import { useFoundWords } from './found-words.ts';
import type { PopupContent } from './popup-content.ts';
import { StoryNotes } from './story-notes.tsx';
import { StoryTitles } from './story-titles.tsx';
import { UnfoldedByReader, useUnfoldedWhile } from './unfolded-while.ts';

export type StoriesProps = {
  readonly content: PopupContent;
  /** Leads to a term's first mention on the page; resolves to false where the page shows none. */
  readonly onReveal: (storyId: string, termId: string) => Promise<boolean>;
  /** Gives a story of those that are shown by title; null where it can't be had. */
  readonly readStory: (id: string) => Promise<Story | null>;
};

/** What the background knows, or that it does not answer. */
export function Stories(props: StoriesProps): VNode {
  const [byReader] = useState(() => new Map<string, boolean>());
  return (
    <UnfoldedByReader.Provider value={byReader}>
      <StoriesAtHand {...props} />
    </UnfoldedByReader.Provider>
  );
}

function StoriesAtHand({ content, onReveal, readStory }: StoriesProps): VNode | null {
  const { message } = useLanguage();
  const { stories, known } = content;
  if (!stories.ok) {
    return (
      <p class="error" role="alert">
        {message('noNotes')}
      </p>
    );
  }
  if (known.length > 0) return <StoryTitles known={known} readStory={readStory} />;
  if (stories.value.length === 0) return null;
  return <KnownStories stories={stories.value} content={content} onReveal={onReveal} />;
}

type KnownStoriesProps = Omit<StoriesProps, 'readStory'> & { readonly stories: readonly Story[] };

/** One story in full; of several, the titles, which unfold: the first is, where they are those of the page. */
function KnownStories({ stories, content, onReveal }: KnownStoriesProps): VNode {
  const { state, pendingTerm } = content;
  const { locale, message } = useLanguage();
  const wording: Wording = { locale, saidBy: (who) => message('saidBy', who) };
  const [typed, type] = useState('');
  const words = wordsToFind(typed);
  const notebook = useFoundWords(words);
  const isFiltered = words.length > 0;
  const shown = stories.map((story) => shownOf(story, words, wording));
  const [only] = stories.length === 1 ? shown : [];
  // One that a note was asked of is unfolded in place of the first.
  const firstId = state.kind === 'found' ? (pendingTerm ?? state.stories[0])?.storyId : undefined;
  const notesOf = (one: FilteredStory): VNode => (
    <StoryNotes
      key={one.story.id}
      shown={one}
      counts={countsOf(state, one.story.id)}
      pendingTerm={pendingTerm?.storyId === one.story.id ? pendingTerm.termId : null}
      isUnfolded={isFiltered}
      saysWhose={only !== undefined}
      onReveal={onReveal}
    />
  );
  return (
    <>
      <Bar
        story={only && stories[0]}
        shown={only?.story}
        typed={typed}
        found={isFiltered ? shown.reduce((sum, { found }) => sum + found, 0) : null}
        onType={type}
      />
      <div ref={notebook}>
        {only && state.kind !== 'found' && <StoryTitle story={only.story} />}
        {only
          ? notesOf(only)
          : shown
              .filter(({ found }) => !isFiltered || found > 0)
              .map((one) => (
                <FoldedStory
                  key={one.story.id}
                  story={one.story}
                  isUnfoldedAtFirst={one.story.id === firstId}
                  isUnfolded={isFiltered}
                >
                  {notesOf(one)}
                </FoldedStory>
              ))}
      </div>
    </>
  );
}

/** How often the page mentions each term of a story. */
function countsOf(state: PopupContent['state'], storyId: string): Readonly<Record<string, number>> {
  const stories = state.kind === 'found' ? state.stories : [];
  return stories.find((one) => one.storyId === storyId)?.counts ?? {};
}

/** What the reader is to see of a story: all of it where no words are looked for. */
function shownOf(story: Story, words: readonly string[], wording: Wording): FilteredStory {
  return words.length > 0 ? filterStory(story, words, wording) : wholeStory(story);
}

function StoryTitle({ story }: { readonly story: Story }): VNode {
  return (
    <p class="story-title" {...storyText(story)}>
      {`${story.agency}: ${story.title}`}
    </p>
  );
}

type FoldedStoryProps = {
  readonly story: Story;
  /** Whether it is before the reader has folded or unfolded it. */
  readonly isUnfoldedAtFirst: boolean;
  /** Shows it whole, whatever the reader has folded. */
  readonly isUnfolded: boolean;
  readonly children: VNode;
};

function FoldedStory({ story, isUnfoldedAtFirst, isUnfolded, children }: FoldedStoryProps): VNode {
  const details = useUnfoldedWhile(story.id, isUnfolded);
  // From then on it is as the reader leaves it, also where the popup is read anew, when no note is asked for any more.
  const [opensAtFirst] = useState(isUnfoldedAtFirst);
  const language = useLanguage();
  return (
    <details ref={details} class="story" open={opensAtFirst}>
      <summary>
        <StoryText of={story}>{`${story.agency}: ${story.title}`}</StoryText>{' '}
        <TreeView tree={notesByLine(story, language)} />
      </summary>
      {children}
    </details>
  );
}
