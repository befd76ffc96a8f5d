/** The story that a draft has become so far: what is not written is missing in it, and the rules say so. */
import { daysOf } from '../story/dates.ts';
import type { Copy, Story } from '../story/story.ts';
import type {
  DraftNote,
  DraftSource,
  DraftStatement,
  DraftStory,
  DraftTerm,
} from './draft-story.ts';
import { idFromName, storyId } from '../story/ids.ts';
import { readTypedDate } from './typed-dates.ts';
import { typedLanguage } from './typed-language.ts';

export type StoryContext = {
  /** The article's, see `printOfArticle`; null where it is too short, or not here. */
  readonly print: Pick<Copy, 'words' | 'fingerprint'> | null;
  /** What opens the gate where the author has chosen nothing else. */
  readonly gate: Story['gate'];
  /** The ids of all other stories. */
  readonly takenIds: Iterable<string>;
};

/** A story that need not be one that the schema allows. */
export type UncheckedStory = Omit<Partial<Story>, 'terms' | 'copies'> & {
  readonly terms: readonly object[];
  readonly copies: readonly Partial<Copy>[];
};

/** Makes the story. Each part of it stands at the place that it has in the draft. */
export function storyOfDraft(draft: DraftStory, context: StoryContext): UncheckedStory {
  const { notesBy, language, title, agency, terms, timeline, reading, sources } = draft;
  const asOf = dataDate(draft.asOf);
  const id =
    draft.id || storyId({ title, asOf: daysOf(asOf) ? asOf : null, notesBy }, context.takenIds);
  return {
    format: 1,
    id,
    notesBy: notesBy.trim(),
    ...written({ language: typedLanguage(language) }),
    title: title.trim(),
    agency: agency.trim(),
    asOf,
    gate: draft.gate ?? context.gate,
    terms: terms.map(termOf),
    timeline: timeline.map(sentenceOf),
    reading: reading.map((one) => ({ about: one.about.trim(), ...bareOf(one) })),
    sources: Object.fromEntries(
      Object.entries(sources).map(([key, source]) => [key, sourceOf(source)]),
    ),
    copies: copiesOf(draft, context.print),
  };
}

/** A date as the data has it; what can't be read stays as it was typed. */
export function dataDate(typed: string): string {
  const read = readTypedDate(typed);
  return read?.kind === 'when' ? read.when : typed.trim();
}

/** What is known of the other copies stays as it is; where the one stands that the draft has the text of is typed. */
function copiesOf(draft: DraftStory, print: StoryContext['print']): readonly Partial<Copy>[] {
  const { copies, outlet, url } = draft;
  const known = print ? copies.find((one) => one.fingerprint === print.fingerprint) : copies[0];
  const others = copies.filter((one) => one !== known);
  if (!known) return [copyOf(draft, print), ...others];
  const { id, date, words, fingerprint } = known;
  const typed = { publisher: outlet.trim(), date, ...written({ url }) };
  return [{ id, ...typed, words, fingerprint }, ...others];
}

function copyOf(
  { outlet, asOf, url, copies }: DraftStory,
  print: StoryContext['print'],
): Partial<Copy> {
  return {
    id: idFromName(
      outlet,
      copies.map(({ id }) => id),
      'copy',
    ),
    publisher: outlet.trim(),
    date: dataDate(asOf),
    ...written({ url }),
    ...print,
  };
}

function termOf({ id, kind, name, role, forms, notWithin, note }: DraftTerm): object {
  return {
    id,
    ...written({ kind }),
    name: name.trim(),
    ...written({ role }),
    forms,
    ...(notWithin.length > 0 && { notWithin }),
    note: noteOf(note),
  };
}

function noteOf({ gloss, then, since, notToBeConfusedWith: others }: DraftNote): object {
  return {
    gloss: sentenceOf(gloss),
    then: then.map(sentenceOf),
    since: since.map(sentenceOf),
    ...(others.length > 0 && {
      notToBeConfusedWith: others.map((one) => ({ name: one.about.trim(), ...bareOf(one) })),
    }),
  };
}

type Bare = { readonly text: string; readonly when: string; readonly sources: readonly string[] };

function sentenceOf(statement: DraftStatement): Bare & { readonly saidBy?: string } {
  return { ...bareOf(statement), ...written({ saidBy: statement.saidBy }) };
}

function bareOf({ text, when, sources }: DraftStatement): Bare {
  return { text: text.trim(), when: dataDate(when), sources };
}

function sourceOf({
  publisher,
  title,
  url,
  date,
  remark,
}: DraftSource): NonNullable<Story['sources'][string]> {
  return {
    publisher: publisher.trim(),
    title: title.trim(),
    url: url.trim(),
    date: date.trim() === '' ? null : dataDate(date),
    ...written({ remark }),
  };
}

/** A field, where anything is written in it. */
function written<Key extends string>(
  field: Readonly<Record<Key, string>>,
): Partial<Record<Key, string>> {
  const filled = Object.entries<string>(field).map(([key, text]) => [key, text.trim()] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== '')) as Partial<
    Record<Key, string>
  >;
}
