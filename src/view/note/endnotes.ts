/** A story's notes as they are printed after a page: short, with one numbered list of the sources that they cite. */
import type { Sentence, Source, Story, Term } from '../../core/story/story.ts';
import { formatPeriod } from '../../core/story/dates.ts';
import { storySpan, storyText } from '../elements/rich-message.ts';
import type { Language } from '../elements/messages.ts';
import { briefNote, kindLine, notesByLine } from './note.ts';
import { sourceDate } from './sentence.ts';
import { type Tree, tree } from '../elements/tree.ts';

/** Gives the place of a sentence's sources in the list, as it follows the sentence. */
export type Cite = (sentence: Sentence) => Tree;

/** Describes the short notes of a story, each sentence with the numbers of its sources, and the sources. */
export function endnotesOf(story: Story, language: Language): readonly Tree[] {
  const about = tree('cite', storyText(story), `${story.agency}: ${story.title}`);
  const cited: string[] = [];
  const cite: Cite = ({ sources }) => {
    for (const id of sources) if (!cited.includes(id)) cited.push(id);
    const numbers = sources.map((id) => cited.indexOf(id) + 1).sort((one, other) => one - other);
    return tree('span', { class: 'cited' }, ` [${numbers.join(', ')}]`);
  };
  // The list has what the notes cite, so they come first.
  const notes = story.terms.map((term) => endnote(story, term, language, cite));
  const sources = cited.map((id) => story.sources[id]).filter((source) => source !== undefined);
  return [
    tree('h2', {}, language.message('endnotes')),
    tree(
      'p',
      { class: 'endnotes-story' },
      about,
      `, ${formatPeriod(story.asOf, language.locale)} · `,
      notesByLine(story, language),
    ),
    ...notes,
    tree('h3', {}, language.message('sources')),
    tree(
      'ol',
      { class: 'cited-sources' },
      ...sources.map((source) => printed(story, source, language)),
    ),
  ];
}

function endnote(story: Story, term: Term, language: Language, cite: Cite): Tree {
  return tree(
    'article',
    {},
    tree('h3', {}, storySpan(story, term.name)),
    kindLine(story, term, language),
    briefNote(story, term, language, cite),
  );
}

/** On paper, nobody can follow a link: the address stands there, in small print. */
function printed(story: Story, source: Source, language: Language): Tree {
  const { publisher, title, url, remark } = source;
  return tree(
    'li',
    {},
    storySpan(story, `${publisher}: “${title}”`),
    `, ${sourceDate(source, language)}`,
    remark === undefined ? null : ' ',
    remark === undefined ? null : storySpan(story, `(${remark})`),
    tree('span', { class: 'address', dir: 'ltr' }, url.replace(/^https?:\/\/(www\.)?/, '')),
  );
}
