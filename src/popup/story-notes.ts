/** All the background to a story: its notes, its timeline, and remarks on the report's text. */
import type { Remark, Story, Term } from '../core/story/story.ts';
import { ENGLISH, english } from '../view/elements/rich-message.ts';
import type { Language } from '../view/elements/messages.ts';
import { fullNote, kindLine } from '../view/note/note.ts';
import { sourceLinks, statement } from '../view/note/sentence.ts';
import { timeline } from './timeline.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** How often the page mentions each term; null where the story isn't there. */
export type Counts = Readonly<Record<string, number>> | null;

/**
 * The notebook's sections; a note has the id `note-` and its term's id. A button of the class `show`
 * carries the term in `data-term`, and leads to the first mention.
 */
export function storyNotes(story: Story, counts: Counts, language: Language): Tree[] {
  return [
    section(
      'notes',
      language.message('notes'),
      ...story.terms.map((term) => note(story, term, counts?.[term.id] ?? 0, language)),
    ),
    section('story-timeline', language.message('timeline'), timeline(story, language)),
    section('story-reading', language.message('reading'), ...remarks(story, language)),
  ];
}

function section(id: string, heading: string, ...content: readonly Tree[]): Tree {
  return tree(
    'section',
    { id, 'aria-labelledby': `${id}-heading` },
    tree('h2', { id: `${id}-heading` }, heading),
    ...content,
  );
}

function note(story: Story, term: Term, count: number, language: Language): Tree {
  return tree(
    'article',
    { id: `note-${term.id}`, class: 'term' },
    tree('h3', {}, english(term.name)),
    kindLine(term, language),
    count > 0 ? presence(term, count, language) : null,
    tree('div', { class: 'gloss' }, statement(term.note.gloss, language)),
    tree(
      'details',
      {},
      tree('summary', {}, language.message('thenAndSince')),
      fullNote(story, term, language),
    ),
  );
}

function presence(term: Term, count: number, language: Language): Tree {
  const show = tree(
    'button',
    {
      type: 'button',
      class: 'show',
      'data-term': term.id,
      'aria-label': language.message('showTermInPage', term.name),
    },
    language.message('showInPage'),
  );
  return tree('p', { class: 'presence' }, language.count('onThisPage', count), ' ', show);
}

function remarks(story: Story, language: Language): Tree[] {
  const item = (remark: Remark): Tree =>
    tree(
      'li',
      { class: 'sentence' },
      tree('strong', ENGLISH, remark.about),
      statement(remark, language),
      sourceLinks(remark.sources, story.sources, language),
    );
  return [
    tree('p', { class: 'intro' }, language.message('readingIntro')),
    tree('ul', { class: 'sentences' }, ...story.reading.map(item)),
  ];
}
