/** All the background to a story: its notes, its timeline, and remarks on the report's text. */
import type { Remark, Story, Term } from '../core/story.ts';
import { element } from './element.ts';
import type { Language } from './language.ts';
import { fullNote, kindLine } from './note.ts';
import { sourceLinks, statement } from './sentence.ts';
import { timeline } from './timeline.ts';

/** What the page has of the story; null where the story isn't there. */
export type OnPage = {
  /** Mentions by term. */
  readonly counts: Readonly<Record<string, number>>;
  /** Leads to the first mention of a term. */
  readonly reveal: (term: string) => void;
} | null;

/** The notebook's sections; a note has the id `note-` and its term's id. */
export function notebook(story: Story, onPage: OnPage, language: Language): HTMLElement[] {
  return [
    section(
      'notes',
      language.say('notes'),
      ...story.terms.map((term) => note(story, term, onPage, language)),
    ),
    section('story-timeline', language.say('timeline'), timeline(story, language)),
    section('story-reading', language.say('reading'), ...remarks(story, language)),
  ];
}

function section(id: string, heading: string, ...content: readonly HTMLElement[]): HTMLElement {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-heading` },
    element('h2', { id: `${id}-heading` }, heading),
    ...content,
  );
}

function note(story: Story, term: Term, onPage: OnPage, language: Language): HTMLElement {
  const count = onPage?.counts[term.id] ?? 0;
  return element(
    'article',
    { id: `note-${term.id}`, class: 'term' },
    element('h3', { lang: 'en' }, term.name),
    kindLine(term, language),
    onPage && count > 0 ? presence(term, count, onPage.reveal, language) : null,
    element('div', { class: 'gloss' }, statement(term.note.gloss, language)),
    element(
      'details',
      {},
      element('summary', {}, language.say('thenAndSince')),
      fullNote(story, term, language),
    ),
  );
}

function presence(
  term: Term,
  count: number,
  reveal: (term: string) => void,
  language: Language,
): HTMLElement {
  const show = element('button', { type: 'button', class: 'show' }, language.say('showInPage'));
  show.setAttribute('aria-label', language.say('showTermInPage', term.name));
  show.addEventListener('click', () => {
    reveal(term.id);
  });
  return element('p', { class: 'presence' }, language.count('onThisPage', count), ' ', show);
}

function remarks(story: Story, language: Language): HTMLElement[] {
  const item = (remark: Remark): HTMLElement =>
    element(
      'li',
      { class: 'sentence' },
      element('strong', { lang: 'en' }, remark.about),
      statement(remark, language),
      sourceLinks(remark.sources, story.sources, language),
    );
  return [
    element('p', { class: 'intro' }, language.say('readingIntro')),
    element('ul', { class: 'sentences' }, ...story.reading.map(item)),
  ];
}
