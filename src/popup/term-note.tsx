/** A term's note in the popup: its name, who or what it is in a line, and the whole note folded. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { SpokenText, useSpokenLine } from '../components/spoken-line.tsx';
import { StoryText } from '../components/story-text.tsx';
import { TreeView } from '../components/tree-view.tsx';
import type { FilteredStory } from '../core/story/filter-story.ts';
import type { Story, Term } from '../core/story/story.ts';
import { fullNote, kindLine } from '../view/note/note.ts';
import { statement } from '../view/note/sentence.ts';
import { foldedSources } from './folded-sources.ts';
import { useUnfoldedWhile } from './unfolded-while.ts';

export type TermNoteProps = {
  readonly story: Story;
  readonly term: Term;
  /** How often the page mentions it. */
  readonly count: number;
  /** Whether the reader has opened the popup for this note. */
  readonly isPending: boolean;
  /** What of the story is to be seen. */
  readonly shown: FilteredStory;
  /** Resolves to false where the page shows no mention. */
  readonly onReveal: (storyId: string, termId: string) => Promise<boolean>;
};

/** Unfolds and comes into sight, with the focus, where the popup was opened for it. */
export function TermNote({ story, term, count, isPending, ...rest }: TermNoteProps): VNode {
  const { shown, onReveal } = rest;
  const language = useLanguage();
  const [line, say] = useSpokenLine();
  const article = useRef<HTMLElement>(null);
  const details = useUnfoldedWhile(`${story.id}-note-${term.id}`, shown.unfoldedTerms.has(term.id));
  useLayoutEffect(() => {
    if (!isPending || !details.current) return;
    details.current.open = true;
    article.current?.scrollIntoView({ block: 'start' });
    details.current.querySelector('summary')?.focus({ preventScroll: true });
  }, [isPending]);
  return (
    <article ref={article} class="term">
      <div class="term-head">
        <h3>
          <StoryText of={story}>{term.name}</StoryText>
        </h3>
        {count > 0 && (
          <ShowInPage
            term={term}
            onReveal={() => {
              void onReveal(story.id, term.id).then((isRevealed) => {
                say(isRevealed ? '' : language.message('foldedAway'));
              });
            }}
          />
        )}
      </div>
      <p class="folded-away" role="status">
        <SpokenText line={line} />
      </p>
      <details ref={details}>
        <summary class="gloss">
          <TreeView tree={{ ...statement(story, term.note.gloss, language), tag: 'span' }} />
        </summary>
        <TreeView tree={kindLine(story, term, language)} />
        {count > 0 && <p class="presence">{language.count('onThisPage', count)}</p>}
        <TreeView
          tree={fullNote(story, term, language, {
            heading: 'h4',
            leads: shown.leads,
            sourcesOf: foldedSources(story, shown.unfoldedSources, language),
          })}
        />
      </details>
    </article>
  );
}

type ShowInPageProps = { readonly term: Term; readonly onReveal: () => void };

function ShowInPage({ term, onReveal }: ShowInPageProps): VNode {
  const { message } = useLanguage();
  return (
    <button
      type="button"
      class="show"
      aria-label={message('showTermInPage', term.name)}
      onClick={onReveal}
    >
      {message('showInPage')}
    </button>
  );
}
