/** All stories, the bundled ones first, and what finds one among many. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { holdsWords, wordsToFind } from '../core/story/typed-words.ts';
import type { Story } from '../core/story/story.ts';
import { draftOfOwn } from '../extension/library/shown-drafts.ts';
import { storyText } from '../view/elements/rich-message.ts';
import { AddedCopies } from './added-copies.tsx';
import { StoryFacts } from './story-facts.tsx';
import { StoryRow } from './story-row.tsx';
import { type StoryActionProps, useStoryActions } from './story-actions.ts';
import { copiesOnShelf, type Shelf } from './use-shelf.ts';

/** Of more, the reader finds one by a word. */
export const MAX_SHOWN = 200;
/** So few are found at a glance. */
const FEW = 5;

export type StoryListProps = {
  readonly bundled: readonly Story[];
  /** Null where there is no library. */
  readonly shelf: Shelf | null;
  readonly actions: StoryActionProps | null;
};

export function StoryList({ bundled, shelf, actions }: StoryListProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const [typed, type] = useState('');
  const words = wordsToFind(typed);
  const isFound = ({ title, agency, notesBy }: Findable): boolean =>
    words.length === 0 || holdsWords(`${agency} ${title} ${notesBy}`, words);
  const kept = shelf?.kept ?? { entries: [], unreadable: 0 };
  const own = kept.entries.filter(isFound);
  const shownBundled = bundled.filter(isFound);
  const isMany = bundled.length + kept.entries.length > FEW;
  return (
    <Section id="stories" title={message('storiesAll')} class="option">
      {isMany && <FindField typed={typed} onType={type} />}
      <p id="stories-found" role="status" class="explanation">
        {words.length > 0 && language.count('storiesFound', own.length + shownBundled.length)}
      </p>
      <ul class="shelf" id="bundled-stories" aria-label={message('storiesBundled')}>
        {shownBundled.map((story) => (
          <li key={story.id}>
            <h3 {...storyText(story)}>{story.title}</h3>
            <StoryFacts
              of={{ ...story, terms: story.terms.length }}
              more={message('storiesBundled')}
            />
            {actions && <CopiesOf story={story} shelf={shelf} actions={actions} />}
          </li>
        ))}
      </ul>
      {shelf && kept.entries.length === 0 && <p class="none">{message('storiesNone')}</p>}
      {kept.unreadable > 0 && (
        <p class="explanation">{language.count('storiesUnreadable', kept.unreadable)}</p>
      )}
      {actions && (
        <OwnStories
          entries={own}
          isEmpty={kept.entries.length === 0}
          drafts={shelf?.drafts ?? []}
          hasCopies={shelf !== null && copiesOnShelf(shelf) > 0}
          actions={actions}
        />
      )}
    </Section>
  );
}

type CopiesOfProps = {
  readonly story: Story;
  readonly shelf: Shelf | null;
  readonly actions: StoryActionProps;
};

function CopiesOf({ story, shelf, actions }: CopiesOfProps): VNode {
  return <AddedCopies story={story} copies={shelf?.copies.get(story.id) ?? []} actions={actions} />;
}

type Findable = Pick<Story, 'title' | 'agency' | 'notesBy'>;

type OwnStoriesProps = {
  readonly entries: Shelf['kept']['entries'];
  /** Whether there is none at all; a removal that can't be undone is said all the same. */
  readonly isEmpty: boolean;
  readonly drafts: Shelf['drafts'];
  /** Whether some were added to bundled stories, which no export of own ones has. */
  readonly hasCopies: boolean;
  readonly actions: StoryActionProps;
};

function OwnStories(props: OwnStoriesProps): VNode {
  const { entries, isEmpty, drafts, hasCopies, actions } = props;
  const language = useLanguage();
  const { message } = language;
  const { error, exportAll, ...onStory } = useStoryActions(actions);
  const errorLine = <ErrorLine forId="stories" line={error} />;
  if (isEmpty) return errorLine;
  return (
    <>
      <ul class="shelf" id="own-stories" aria-label={message('storiesOwn')}>
        {entries.slice(0, MAX_SHOWN).map((entry) => (
          <StoryRow
            key={entry.id}
            entry={entry}
            draftId={draftOfOwn(drafts, entry.id)?.id ?? null}
            library={actions.library}
            {...onStory}
          />
        ))}
      </ul>
      {entries.length > MAX_SHOWN && (
        <p class="explanation">{language.count('storiesMore', entries.length - MAX_SHOWN)}</p>
      )}
      <div class="buttons">
        <button type="button" id="export-all" onClick={exportAll}>
          {message('storiesExportAll')}
        </button>
      </div>
      {drafts.length > 0 && <p class="explanation">{message('storiesDraftsNotIn')}</p>}
      {hasCopies && <p class="explanation">{message('storiesCopiesNotIn')}</p>}
      {errorLine}
    </>
  );
}

type FindFieldProps = { readonly typed: string; readonly onType: (typed: string) => void };

function FindField({ typed, onType }: FindFieldProps): VNode {
  const { message } = useLanguage();
  return (
    <>
      <label for="find-story" class="field-label">
        {message('storiesFind')}
      </label>
      <input
        type="text"
        id="find-story"
        value={typed}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="stories-found"
        onInput={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
      />
    </>
  );
}
