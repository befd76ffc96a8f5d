/** The stories that are known, where the page carries none of them: titles, each with its notes once they are asked for. */
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import {
  type FilteredStory,
  filterStory,
  wholeStory,
  type Wording,
} from '../core/story/filter-story.ts';
import type { StorySummary } from '../core/story/story-summary.ts';
import type { Story } from '../core/story/story.ts';
import { holdsWords, wordsToFind } from '../core/story/typed-words.ts';
import { Bar } from './bar.tsx';
import { useFoundWords } from './found-words.ts';
import { StoryNotes } from './story-notes.tsx';
import { useUnfoldedWhile } from './unfolded-while.ts';

/** The notes of so many stories are all read where the reader looks for a word; of more, the titles are looked through. */
const MAX_READ_AT_ONCE = 5;

export type StoryTitlesProps = {
  readonly known: readonly StorySummary[];
  /** Gives a story; null where it can't be had. */
  readonly readStory: (id: string) => Promise<Story | null>;
};

/** A word that is looked for leaves the stories that have it in their title, or in notes that were read. */
export function StoryTitles({ known, readStory }: StoryTitlesProps): VNode {
  const { locale, message } = useLanguage();
  const wording: Wording = { locale, saidBy: (who) => message('saidBy', who) };
  const { stories, read } = useStories(readStory);
  const [typed, type] = useState('');
  const words = wordsToFind(typed);
  const notebook = useFoundWords(words);
  const isFiltered = words.length > 0;
  const rows = known.map((summary) => rowOf(summary, stories.get(summary.id), words, wording));
  return (
    <>
      <Bar
        story={undefined}
        shown={undefined}
        typed={typed}
        found={isFiltered ? rows.reduce((sum, { found }) => sum + found, 0) : null}
        onType={(now) => {
          type(now);
          if (known.length <= MAX_READ_AT_ONCE) for (const { id } of known) read(id);
        }}
      />
      <div ref={notebook}>
        {rows
          .filter(({ found }) => !isFiltered || found > 0)
          .map((row) => (
            <FoldedStory key={row.summary.id} row={row} isFiltered={isFiltered} onUnfold={read} />
          ))}
      </div>
    </>
  );
}

type Row = {
  readonly summary: StorySummary;
  /** What the reader is to see of it; null where it can't be had, undefined before it is read. */
  readonly shown: FilteredStory | null | undefined;
  /** How many statements hold the words; a title that does counts as one. */
  readonly found: number;
  /** Whether anything in the notes holds them. */
  readonly hasFound: boolean;
};

/** With nothing to look for, and where the title holds the words alone, a story is shown whole. */
function rowOf(
  summary: StorySummary,
  story: Story | null | undefined,
  words: readonly string[],
  wording: Wording,
): Row {
  const whole = { summary, shown: story && wholeStory(story), found: 0, hasFound: false };
  if (words.length === 0) return whole;
  const inTitle = holdsWords(`${summary.agency} ${summary.title}`, words) ? 1 : 0;
  const filtered = story ? filterStory(story, words, wording) : null;
  if (!filtered || filtered.found === 0) return { ...whole, found: inTitle };
  return { summary, shown: filtered, found: filtered.found + inTitle, hasFound: true };
}

type FoldedStoryProps = {
  readonly row: Row;
  readonly isFiltered: boolean;
  readonly onUnfold: (id: string) => void;
};

function FoldedStory({ row, isFiltered, onUnfold }: FoldedStoryProps): VNode {
  const { summary, shown, hasFound } = row;
  const { message } = useLanguage();
  const details = useUnfoldedWhile(summary.id, hasFound);
  return (
    <details
      ref={details}
      class="story"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onUnfold(summary.id);
      }}
    >
      <summary>
        <span lang={summary.language} dir="auto">{`${summary.agency}: ${summary.title}`}</span>
      </summary>
      {shown === null && <p class="error">{message('noNotes')}</p>}
      {shown && (
        <StoryNotes
          shown={shown}
          counts={{}}
          pendingTerm={null}
          saysWhose
          isUnfolded={isFiltered && hasFound}
          onReveal={() => Promise.resolve(false)}
        />
      )}
    </details>
  );
}

type StoriesAtHand = {
  /** By id, as far as they were read; null for one that can't be had. */
  readonly stories: ReadonlyMap<string, Story | null>;
  /** Reads a story, once. */
  readonly read: (id: string) => void;
};

function useStories(readStory: StoryTitlesProps['readStory']): StoriesAtHand {
  const [stories, setStories] = useState<ReadonlyMap<string, Story | null>>(new Map());
  const asked = useRef(new Set<string>());
  const read = async (id: string): Promise<void> => {
    if (asked.current.has(id)) return;
    asked.current.add(id);
    const story = await readStory(id);
    setStories((before) => new Map([...before, [id, story]]));
  };
  return { stories, read: (id) => void read(id) };
}
