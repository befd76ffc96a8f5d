/** A term's note in the popup: what or who it is, where the page mentions it, and the whole note folded. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { English } from '../components/english.tsx';
import { useLanguage } from '../components/language.ts';
import { TreeView } from '../components/tree-view.tsx';
import type { Story, Term } from '../core/story/story.ts';
import { fullNote, kindLine } from '../view/note/note.ts';
import { statement } from '../view/note/sentence.ts';

export type TermNoteProps = {
  readonly story: Story;
  readonly term: Term;
  /** How often the page mentions it. */
  readonly count: number;
  /** Whether the reader has opened the popup for this note. */
  readonly isPending: boolean;
  readonly onReveal: (term: string) => void;
};

/** Unfolds and comes into sight, with the focus, where the popup was opened for it. */
export function TermNote({ story, term, count, isPending, onReveal }: TermNoteProps): VNode {
  const language = useLanguage();
  const article = useRef<HTMLElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (!isPending || !details.current) return;
    details.current.open = true;
    article.current?.scrollIntoView({ block: 'start' });
    details.current.querySelector('summary')?.focus({ preventScroll: true });
  }, [isPending]);
  return (
    <article id={`note-${term.id}`} ref={article} class="term">
      <h3>
        <English>{term.name}</English>
      </h3>
      <TreeView tree={kindLine(term, language)} />
      {count > 0 && (
        <p class="presence">
          {language.count('onThisPage', count)}{' '}
          <button
            type="button"
            class="show"
            aria-label={language.message('showTermInPage', term.name)}
            onClick={() => {
              onReveal(term.id);
            }}
          >
            {language.message('showInPage')}
          </button>
        </p>
      )}
      <div class="gloss">
        <TreeView tree={statement(term.note.gloss, language)} />
      </div>
      <details ref={details}>
        <summary>{language.message('thenAndSince')}</summary>
        <TreeView tree={fullNote(story, term, language)} />
      </details>
    </article>
  );
}
