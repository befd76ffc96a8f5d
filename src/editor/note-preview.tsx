/** A note as readers will see it: the card on a page, and the whole note in the popup. */
import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import notesStyles from '../../assets/notes.css';
import previewStyles from '../../assets/card-preview.css';
import { useLanguage } from '../components/language.ts';
import { TreeView } from '../components/tree-view.tsx';
import type { DraftTerm } from '../core/editing/draft-story.ts';
import { type Preview, termPreview } from '../core/editing/story-preview.ts';
import { leadsOf } from '../core/story/leads.ts';
import { build } from '../view/elements/build.ts';
import { tree } from '../view/elements/tree.ts';
import { cardOf } from '../view/note/card.ts';
import { fullNote } from '../view/note/note.ts';
import { sourceLinks } from '../view/note/sentence.ts';
import { useFacts } from './editing.ts';

/** Shows it as far as it is written; while the report's date or the term's kind is missing, it says so. */
export function TermPreview({ term }: { readonly term: DraftTerm }): VNode {
  const language = useLanguage();
  const facts = useFacts();
  const preview = useMemo(() => termPreview(facts, term), [facts, term]);
  return (
    <section class="preview">
      <h3>{language.message('editorPreview')}</h3>
      {preview === null ? (
        <p class="explanation">{language.message('editorNoPreview')}</p>
      ) : (
        <div class="previews">
          <CardPreview {...preview} />
          {hasMore(preview) && <PopupNote {...preview} />}
        </div>
      )}
    </section>
  );
}

/** Whether the whole note has more than the gloss. */
function hasMore({ term: { note } }: Preview): boolean {
  const { gloss, then, since, notToBeConfusedWith = [] } = note;
  return gloss.sources.length + then.length + since.length + notToBeConfusedWith.length > 0;
}

/** The card in a shadow root, where the styles of visited pages hold and none of this page's. */
function CardPreview({ story, term }: Preview): VNode {
  const language = useLanguage();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? shadowRootOf(host.current);
    const card = build(tree('div', { class: 'card' }, ...cardOf(story, term, language).transient));
    // Nothing comes of its buttons here.
    for (const button of card.querySelectorAll('button')) button.inert = true;
    root.replaceChildren(card);
  });
  return <div ref={host} class="card-host" />;
}

/** One style sheet for all previews. */
let styles: CSSStyleSheet | null = null;

function shadowRootOf(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(`${notesStyles}${previewStyles}`);
  }
  root.adoptedStyleSheets = [styles];
  return root;
}

function PopupNote({ story, term }: Preview): VNode {
  const language = useLanguage();
  const note = fullNote(story, term, language, {
    heading: 'h4',
    leads: new Set(leadsOf(term.note)),
    sourcesOf: ({ sources }) => sourceLinks(sources, story, language),
  });
  return (
    <div class="popup-note">
      <TreeView tree={note} />
    </div>
  );
}
