/** The notes as they are printed: short, with numbers that lead to one list of sources. */
import { expect, test } from 'vitest';
import type { Sentence, Source, Story, Term } from '../../../src/core/story/story.ts';
import { endnotesOf } from '../../../src/view/note/endnotes.ts';
import { namesOfMessages } from '../../support/language.ts';
import { textOf, textsOf } from '../../support/trees.ts';

const sentence = (text: string, sources: readonly string[]): Sentence => ({
  text,
  when: '2013',
  sources,
});
const source = (publisher: string, url: string): Source => ({
  publisher,
  title: 'On piers',
  url,
  date: '2013-04-16',
});
const term = (name: string, then: readonly Sentence[], since: readonly Sentence[]): Term => ({
  id: name,
  kind: 'person',
  name,
  forms: [],
  note: { gloss: sentence('Who.', ['gazette']), then, since },
});

const story = {
  agency: 'Agency',
  id: 'harbour',
  notesBy: 'The desk',
  title: 'The harbour reopens',
  asOf: '2013-04-16',
  sources: {
    unread: source('Nobody', 'https://nobody.example'),
    herald: {
      ...source('Herald', 'http://herald.example/piers?page=2'),
      remark: 'state news agency',
    },
    gazette: source('Gazette', 'https://www.gazette.example/piers'),
  },
  terms: [
    term('Roe', [sentence('Was.', ['herald', 'gazette'])], [sentence('Became.', ['herald'])]),
    term('Doe', [sentence('Was.', ['gazette']), sentence('Had been.', ['unread'])], []),
  ],
} as Partial<Story> as Story;

const notes = endnotesOf(story, namesOfMessages);

test('a sentence has the numbers of its sources, the least first, and no source has two', () => {
  expect(textsOf('p', notes).filter((text) => text.includes('['))).toEqual([
    'Who. [1]',
    'Was. [1, 2]',
    'Became. [2]',
    'Who. [1]',
    'Was. [1]',
  ]);
});

test('the list has what is cited, in the order of the numbers, with remarks and addresses to be typed', () => {
  expect(textsOf('li', notes)).toEqual([
    'Gazette: “On piers”, Apr 16, 2013gazette.example/piers',
    'Herald: “On piers”, Apr 16, 2013 (state news agency)herald.example/piers?page=2',
  ]);
});

test('the head says which story it is and whose the notes are', () => {
  const [heading] = endnotesOf(story, {
    ...namesOfMessages,
    message: (key, ...values) => [key, ...values].join(' '),
  }).slice(1);
  expect(heading && textOf(heading)).toBe(
    'Agency: The harbour reopens, Apr 16, 2013 · notesBy The desk',
  );
});

test('no more of a note is printed than a tooltip shows', () => {
  expect(notes.map(textOf).join('')).not.toContain('Had been.');
});
