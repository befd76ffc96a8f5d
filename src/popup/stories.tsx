/** The background to the story on the page, or to every story where none is, and what finds words in it. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { English } from '../components/english.tsx';
import { useLanguage } from '../components/language.ts';
import {
  type FilteredStory,
  filterStory,
  wholeStory,
  type Wording,
} from '../core/story/filter-story.ts';
import type { Story } from '../core/story/story.ts';
import { wordsToFind } from '../core/story/typed-words.ts';
import { Bar } from './bar.tsx';
import { useFoundWords } from './found-words.ts';
import type { PopupContent } from './popup-content.ts';
import { StoryNotes } from './story-notes.tsx';
import { useUnfoldedWhile } from './unfolded-while.ts';

export type StoriesProps = {
  readonly content: PopupContent;
  /** Leads to a term's first mention on the page. */
  readonly onReveal: (term: string) => void;
};

/** What the background knows, or that it does not answer. */
export function Stories({ content, onReveal }: StoriesProps): VNode | null {
  const { message } = useLanguage();
  const { stories } = content;
  if (!stories.ok) {
    return (
      <p class="error" role="alert">
        {message('noNotes')}
      </p>
    );
  }
  if (stories.value.length === 0) return null;
  return <KnownStories stories={stories.value} content={content} onReveal={onReveal} />;
}

type KnownStoriesProps = StoriesProps & { readonly stories: readonly Story[] };

/** One story in full; of several, the titles, which unfold. */
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
  const notesOf = (one: FilteredStory): VNode => (
    <StoryNotes
      key={one.story.id}
      shown={one}
      counts={state.kind === 'found' ? state.counts : {}}
      pendingTerm={pendingTerm}
      isUnfolded={isFiltered}
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
                <FoldedStory key={one.story.id} story={one.story} isUnfolded={isFiltered}>
                  {notesOf(one)}
                </FoldedStory>
              ))}
      </div>
    </>
  );
}

/** What the reader is to see of a story: all of it where no words are looked for. */
function shownOf(story: Story, words: readonly string[], wording: Wording): FilteredStory {
  return words.length > 0 ? filterStory(story, words, wording) : wholeStory(story);
}

function StoryTitle({ story }: { readonly story: Story }): VNode {
  return (
    <p class="story-title">
      <English>{`${story.agency}: ${story.title}`}</English>
    </p>
  );
}

type FoldedStoryProps = {
  readonly story: Story;
  readonly isUnfolded: boolean;
  readonly children: VNode;
};

function FoldedStory({ story, isUnfolded, children }: FoldedStoryProps): VNode {
  const details = useUnfoldedWhile(isUnfolded);
  return (
    <details ref={details} class="story">
      <summary>
        <English>{`${story.agency}: ${story.title}`}</English>
      </summary>
      {children}
    </details>
  );
}
