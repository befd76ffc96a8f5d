/** A draft of the sample article with all that a story needs. */
import {
  addSource,
  addTerm,
  type FieldValue,
  setField,
} from '../../src/core/editing/draft-steps.ts';
import { type DraftStory, startStory } from '../../src/core/editing/draft-story.ts';
import type { DataPath } from '../../src/core/story-file/fault.ts';
import { sampleArticle } from './articles.ts';

/** The note on its only term. */
export const NOTE: DataPath = ['terms', 0, 'note'];

/** Makes the draft. */
export function wholeDraft(): DraftStory {
  const named = addTerm(startStory(sampleArticle), {
    name: 'Tom Donilon',
    kind: 'person',
    forms: ['Tom Donilon', 'Donilon'],
  });
  const source = { publisher: 'BBC', title: 'Talks', url: 'https://www.bbc.com/news/talks' };
  const { story } = addSource(named, [...NOTE, 'gloss', 'sources'], {
    ...source,
    date: '16 April 2013',
  });
  const fields: readonly (readonly [DataPath, FieldValue])[] = [
    [['notesBy'], 'Tarrow School'],
    [['asOf'], '16 April 2013'],
    [['url'], 'https://www.bbc.com/news/world'],
    [[...NOTE, 'gloss', 'text'], 'Adviser to the president.'],
    [[...NOTE, 'gloss', 'when'], '2013'],
    [[...NOTE, 'then', 0, 'text'], 'He travelled to Moscow.'],
    [[...NOTE, 'then', 0, 'when'], 'April 2013'],
    [[...NOTE, 'then', 0, 'sources'], ['bbc']],
  ];
  return fields.reduce((draft, [path, value]) => setField(draft, path, value), story);
}
