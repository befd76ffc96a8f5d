/** A story as the text of a story file: the same data is always the same text, whatever it was made by. */
import type {
  Copy,
  Lookalike,
  Note,
  Remark,
  Sentence,
  Source,
  Story,
  Term,
} from '../story/story.ts';

const EXTENSION = '.backstory.json';

/** The keys of each kind of data in the order in which files have them. */
const STORY_KEYS =
  '$schema format id notesBy language revised title agency asOf gate terms timeline reading sources copies'.split(
    ' ',
  ) as (keyof Story)[];
const GATE_KEYS: readonly (keyof Story['gate'])[] = ['names', 'minNames'];
const TERM_KEYS: readonly (keyof Term)[] = [
  'id',
  'kind',
  'name',
  'role',
  'forms',
  'notWithin',
  'note',
];
const NOTE_KEYS: readonly (keyof Note)[] = ['gloss', 'then', 'since', 'notToBeConfusedWith'];
const SENTENCE_KEYS: readonly (keyof Sentence)[] = ['text', 'when', 'sources', 'saidBy'];
const LOOKALIKE_KEYS: readonly (keyof Lookalike)[] = ['name', 'text', 'when', 'sources'];
const REMARK_KEYS: readonly (keyof Remark)[] = ['about', 'text', 'when', 'sources'];
const SOURCE_KEYS: readonly (keyof Source)[] = ['publisher', 'title', 'url', 'date', 'remark'];
const COPY_KEYS: readonly (keyof Copy)[] = [
  'id',
  'publisher',
  'date',
  'url',
  'words',
  'fingerprint',
];

/** The text of a file that holds one story, or several. */
export function storyFileText(stories: Story | readonly Story[]): string {
  const data = isList(stories)
    ? { format: 1, stories: stories.map(orderedStory) }
    : orderedStory(stories);
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The story as its author gives it away at a time: a later one of the same id is newer. */
export function revisedStory(story: Story, at: Date): Story {
  return { ...story, revised: at.toISOString().replace(/\.\d+/, '') };
}

/** The name of such a file: the id of its one story, or `stories`. */
export function storyFileName(stories: Story | readonly Story[]): string {
  return `${isList(stories) ? 'stories' : stories.id}${EXTENSION}`;
}

/** The text of a file that holds copies of a story as its own file has them. */
export function copiesFileText(
  { id, title }: Pick<Story, 'id' | 'title'>,
  copies: readonly Copy[],
): string {
  const inFile = copies.map((copy) => inOrder(COPY_KEYS, copy));
  return `${JSON.stringify({ format: 1, copiesOf: id, title, copies: inFile }, null, 2)}\n`;
}

export function copiesFileName({ id }: Pick<Story, 'id'>): string {
  return `${id}.copies.json`;
}

function isList(stories: Story | readonly Story[]): stories is readonly Story[] {
  return Array.isArray(stories);
}

function orderedStory(story: Story): Story {
  const { gate, terms, timeline, reading, sources, copies } = story;
  return inOrder(STORY_KEYS, {
    ...story,
    gate: inOrder(GATE_KEYS, gate),
    terms: terms.map((term) => inOrder(TERM_KEYS, { ...term, note: orderedNote(term.note) })),
    timeline: timeline.map((event) => inOrder(SENTENCE_KEYS, event)),
    reading: reading.map((remark) => inOrder(REMARK_KEYS, remark)),
    sources: orderedSources(sources),
    copies: copies.map((copy) => inOrder(COPY_KEYS, copy)),
  });
}

function orderedNote(note: Note): Note {
  const { gloss, then, since, notToBeConfusedWith } = note;
  return inOrder(NOTE_KEYS, {
    gloss: inOrder(SENTENCE_KEYS, gloss),
    then: then.map((sentence) => inOrder(SENTENCE_KEYS, sentence)),
    since: since.map((sentence) => inOrder(SENTENCE_KEYS, sentence)),
    ...(notToBeConfusedWith && {
      notToBeConfusedWith: notToBeConfusedWith.map((other) => inOrder(LOOKALIKE_KEYS, other)),
    }),
  });
}

/** By id: they were added in an order that means nothing. */
function orderedSources(sources: Story['sources']): Story['sources'] {
  const ids = Object.keys(sources).sort();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const source = sources[id];
      return source ? [[id, inOrder(SOURCE_KEYS, source)] as const] : [];
    }),
  );
}

/** The same data, its keys in order; what has another key comes after them. */
function inOrder<Data extends object>(keys: readonly (keyof Data)[], data: Data): Data {
  const known = keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]);
  return { ...(Object.fromEntries(known) as Data), ...data };
}
