/** A story's notes as they are printed after a page. */
import type { Story } from '../../core/story/story.ts';
import { formatPeriod } from '../../core/story/dates.ts';
import { ENGLISH, english } from '../elements/rich-message.ts';
import type { Language } from '../elements/messages.ts';
import { fullNote, kindLine } from './note.ts';
import { statement } from './sentence.ts';
import { type Tree, tree } from '../elements/tree.ts';

/** Describes all notes of a story, each sentence with its date and its sources. */
export function endnotesOf(story: Story, language: Language): readonly Tree[] {
  const about = tree('cite', ENGLISH, `${story.agency}: ${story.title}`);
  return [
    tree('h2', {}, language.message('endnotes')),
    tree('p', { class: 'endnotes-story' }, about, `, ${formatPeriod(story.asOf, language.locale)}`),
    ...story.terms.map((term) =>
      tree(
        'article',
        {},
        tree('h3', {}, english(term.name)),
        kindLine(term, language),
        tree('div', { class: 'gloss' }, statement(term.note.gloss, language)),
        fullNote(story, term, language),
      ),
    ),
  ];
}
