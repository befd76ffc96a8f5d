/**
 * The rules for a story that its schema can't express. That every sentence has a date and a source is in
 * assets/stories/story.schema.json; that they are good is checked here.
 */
import { decodeFingerprint, SHINGLE_WORDS } from '../recognition/fingerprint.ts';
import { readWords } from '../recognition/words.ts';
import type { Story } from '../story/story.ts';
import { dateFaults } from './date-rules.ts';
import { error, type Fault } from './fault.ts';
import { gateFaults } from './gate-rules.ts';
import { languageFaults, languageTagFaults } from './language-rules.ts';
import { placeholderFaults } from './placeholder-rules.ts';
import type { Publishers } from './publishers.ts';
import { citationFaults, sourceListFaults } from './source-rules.ts';
import { statementsOf } from './statements.ts';
import { termFaults } from './term-rules.ts';
import { textFaults } from './text-rules.ts';
import { wordingFaults } from './wording-rules.ts';

export type RuleOptions = {
  /** The kinds of those whom a bundled story may cite; null for own stories, whose authors judge for themselves. */
  readonly publishers: Publishers | null;
  /** The file's name without its extension, where the id must be the same. */
  readonly fileName?: string;
  /** A text of the story, headline and paragraphs: gate names and terms must stand in it. */
  readonly text?: string;
};

/** Checks a story against the rules. What its schema refuses may be in it: storyFaults knows what to make of that. */
export function ruleFaults(story: Story, { publishers, fileName, text }: RuleOptions): Fault[] {
  const statements = statementsOf(story);
  return [
    ...(fileName === undefined || story.id === fileName
      ? []
      : [error(['id'], 'fileName', fileName)]),
    ...(publishers === null ? authorFaults(story) : []),
    ...languageTagFaults(story),
    ...languageFaults(story),
    ...placeholderFaults(story),
    ...dateFaults(story, statements),
    ...statements.flatMap((one) => [
      ...wordingFaults(one),
      ...citationFaults(one, story.sources, publishers),
    ]),
    ...sourceListFaults(story, statements, publishers),
    ...termFaults(story),
    ...gateFaults(story),
    ...copyFaults(story),
    ...(text === undefined ? [] : textFaults(story, text)),
  ];
}

/** Nobody's own story passes for one of the project's. */
function authorFaults({ notesBy }: Story): Fault[] {
  const name = readWords(notesBy)
    .map(({ text }) => text)
    .join('');
  return name === 'backstory' ? [error(['notesBy'], 'notesByBackstory')] : [];
}

function copyFaults({ copies }: Story): Fault[] {
  return copies.flatMap(({ id, words, fingerprint }, index) => {
    const path = ['copies', index];
    const expected = words - SHINGLE_WORDS + 1;
    return [
      ...(copies.findIndex((other) => other.id === id) < index
        ? [error([...path, 'id'], 'sameCopyId', id)]
        : []),
      ...(decodeFingerprint(fingerprint).length === expected
        ? []
        : [error([...path, 'fingerprint'], 'fingerprintLength', expected, words)]),
    ];
  });
}
