/** What is wrong with a draft as it stands, by the rules for story files, and in which field it is to be put right. */
import type { Story } from '../story/story.ts';
import { advice, type DataPath, error, type Fault } from '../story-file/fault.ts';
import { storySizeFaults } from '../story-file/file-rules.ts';
import { foreignDataFaults } from '../story-file/foreign-data.ts';
import { lacksSpaces } from '../text/words-without-spaces.ts';
import { harmless } from '../story-file/harmless-text.ts';
import { languageFaults } from '../story-file/language-rules.ts';
import type { ValidateStory } from '../story-file/schema-error.ts';
import { storyFaults } from '../story-file/story-faults.ts';
import { futureFaults } from './future-dates.ts';
import type { UncheckedStory } from './story-of-draft.ts';
import { ofReport, ofTypedDate } from './typed-faults.ts';
import { isKnownLanguage } from './typed-language.ts';

/** A draft, judged. */
export type CheckedDraft =
  /** It can be put to use and given away; there may be advice. */
  | { readonly isWhole: true; readonly story: Story; readonly faults: readonly Fault[] }
  | { readonly isWhole: false; readonly story: unknown; readonly faults: readonly Fault[] };

/** So much of a text says in which script it is. */
const BEGINNING = 40;

/**
 * Judges a draft: all that an import of it would refuse, and what its text tells.
 *
 * @param text headline and paragraphs of the article; null where they are not here
 * @param today such as 2026-05-08; null where dates to come are not asked for
 */
export function checkDraft(
  unchecked: UncheckedStory,
  text: string | null,
  validate: ValidateStory,
  today: string | null = null,
): CheckedDraft {
  const story = harmless(unchecked);
  const { copies } = unchecked;
  const foreign = foreignDataFaults(story);
  // Whatever else is wrong in such data, the rules take too long to find.
  if (foreign.length > 0) return { isWhole: false, story, faults: foreign.map(ofReport) };
  const rules = { publishers: null, ...(text !== null && { text }) };
  const found = storyFaults(story, validate, rules)
    .filter(({ kind }) => !NOT_SAID_OF_DRAFTS.includes(kind))
    .map(ofTypedDate)
    .map(weighedBy(copies));
  // A date that the report has is the one of its copy.
  const faults = withoutDoubles(
    [
      ...scriptFaults(unchecked, text),
      ...found,
      ...languageAdvice(unchecked),
      ...(today === null ? [] : futureFaults(unchecked, today)),
      ...storySizeFaults(story),
    ].map(ofReport),
  );
  return faults.some(({ severity }) => severity === 'error')
    ? { isWhole: false, story, faults }
    : { isWhole: true, story: story as Story, faults };
}

/**
 * The first is said of the article. That a name at the gate stands in no term may mean that it is misspelt: the text
 * tells, and where there is none, the story comes from somebody who had it.
 */
const NOT_SAID_OF_DRAFTS: readonly string[] = ['wordsWithoutSpaces', 'gateNameUnknown'];
const TOLD_BY_TEXT: readonly string[] = [
  'gateNameNotInText',
  'gateNameInSmallLetters',
  'termNotInText',
];

/** What does not stand in the text may stand in another one of the story, which is not here. */
function weighedBy(copies: UncheckedStory['copies']): (fault: Fault) => Fault {
  return (fault) =>
    copies.length > 1 && TOLD_BY_TEXT.includes(fault.kind)
      ? { ...fault, severity: 'advice' }
      : fault;
}

/** What no writing puts right: the article is in a language that can't be recognised. So it is said first of all. */
function scriptFaults(
  { language, title }: Pick<UncheckedStory, 'language' | 'title'>,
  text: string | null,
): Fault[] {
  const named = languageFaults({ ...(language !== undefined && { language }), title: title ?? '' });
  if (named.length > 0 || text === null || !lacksSpaces(text)) return named;
  const beginning = Array.from(text.trim()).slice(0, BEGINNING).join('');
  return [error(['title'], 'wordsWithoutSpaces', beginning)];
}

/** A language may be one that browsers have no name for; more often it is misspelt, or forgotten. */
function languageAdvice({ language }: Pick<UncheckedStory, 'language'>): Fault[] {
  if (language === undefined) return [advice(['language'], 'noLanguage')];
  const isTag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language);
  return isTag && !isKnownLanguage(language)
    ? [advice(['language'], 'unknownLanguage', language)]
    : [];
}

/** What is said of two places that are one for the author is said once. */
function withoutDoubles(faults: readonly Fault[]): Fault[] {
  const said = faults.map((fault) => JSON.stringify(fault));
  return faults.filter((_, index) => said.indexOf(said[index] ?? '') === index);
}

/** Lists that are one field, whichever entry is meant. */
const LISTS = ['forms', 'notWithin', 'names', 'sources'];
/** What the author doesn't write, by what it is made of. */
const MADE_OF: Readonly<Record<string, string>> = {
  // Of a story that is too large, the terms have most.
  '': 'terms',
  format: 'title',
  text: 'title',
  gate: 'gate-names',
};

/** The name of the field that holds a place of the data. */
export function fieldOf(path: DataPath): string {
  const name = fieldName(path);
  return Object.hasOwn(MADE_OF, name) ? (MADE_OF[name] ?? name) : name;
}

function fieldName(path: DataPath): string {
  const [first, index] = path;
  const isSourceList = first === 'sources';
  if (isSourceList) return path.length === 2 ? `${path.join('-')}-url` : path.join('-');
  const last = path.at(-1);
  const before = path.at(-2);
  if (typeof last === 'number' && typeof before === 'string' && LISTS.includes(before)) {
    return path.slice(0, -1).join('-');
  }
  // A statement as a whole is put right in its text, a term in its name.
  if (last === 'gloss' || (typeof last === 'number' && first !== 'terms')) {
    return [...path, 'text'].join('-');
  }
  if (typeof last === 'number') return [...path, path.length === 2 ? 'name' : 'text'].join('-');
  if (first === 'terms' && path.length === 3 && last === 'id') return `terms-${String(index)}-name`;
  const isAbout = last === 'name' && before !== undefined && path.length > 3;
  return (isAbout ? [...path.slice(0, -1), 'about'] : path).join('-');
}
