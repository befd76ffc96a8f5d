/** Files of added copies: what is written is read again, and what anybody else may have written does no harm. */
import { describe, expect, test } from 'vitest';
import { copiesFileText, storyFileText } from '../../../src/core/story-file/story-file-text.ts';
import { draftFileText, isDraftFile } from '../../../src/core/editing/draft-file.ts';
import {
  type CopiesFile,
  isCopiesFile,
  judgeCopies,
  planCopies,
  readCopiesFile,
} from '../../../src/core/library/copies-file.ts';
import { encodeFingerprint } from '../../../src/core/recognition/fingerprint.ts';
import type { Copy } from '../../../src/core/story/story.ts';
import { storyValidator } from '../../../tools/story/schema.ts';
import { ownStory } from '../../support/own-story.ts';

const validate = await storyValidator();
const pier = ownStory();
const LATE = copy('late-post', 1);
const EARLY = copy('early-post', 2);

test('what is written is read again', () => {
  const text = copiesFileText(pier, [LATE, EARLY]);
  for (const source of [text, `\uFEFF${text}`]) {
    expect(isCopiesFile(source.slice(0, 300))).toBe(true);
    const { storyId, title, copies } = read(source);
    expect({ storyId, title }).toEqual({ storyId: pier.id, title: pier.title });
    expect(judgeCopies(copies, pier, validate)).toEqual({ ok: true, copies: [LATE, EARLY] });
  }
});

test('files of stories and of drafts are none, nor is one of copies theirs', () => {
  for (const text of [storyFileText(pier), storyFileText([pier]), draftFileText([])]) {
    expect(isCopiesFile(text)).toBe(false);
  }
  expect(isDraftFile(copiesFileText(pier, [LATE]))).toBe(false);
});

const SOUND = { format: 1, copiesOf: pier.id, title: pier.title, copies: [LATE] };
const unread: readonly (readonly [string, string, string])[] = [
  ['what is no JSON', '{ "copiesOf": ', 'brokenJson'],
  ['a later format', JSON.stringify({ ...SOUND, format: 2 }), 'laterFormat'],
  ['no format', JSON.stringify({ copiesOf: pier.id, copies: [] }), 'noFormat'],
  ['no story', JSON.stringify({ ...SOUND, copiesOf: 7 }), 'badId'],
  ['a story that no id can be of', JSON.stringify({ ...SOUND, copiesOf: 'draft:one' }), 'badId'],
  ['another field', JSON.stringify({ ...SOUND, script: 'x' }), 'unknownField'],
  [
    'what all objects share',
    JSON.stringify(SOUND).replace('"id":', '"__proto__": {}, "id":'),
    'forbiddenKey',
  ],
  ['copies without end', JSON.stringify({ ...SOUND, copies: Array(1001).fill(0) }), 'tooMany'],
  ['depth without end', JSON.stringify({ ...SOUND, copies: nested(30) }), 'tooNested'],
  ['a huge text', JSON.stringify({ ...SOUND, title: 'a'.repeat(1_000_001) }), 'storyTooLarge'],
];

test.each(unread)('nothing is read of %s', (_, text, kind) => {
  const reading = readCopiesFile(text);
  expect(reading.ok ? [] : reading.faults.map(({ fault }) => fault.kind)).toContain(kind);
});

test('what it says of its story is harmless, and no longer than a headline', () => {
  const title = `See\u202E ${'this '.repeat(100)}`;
  expect(read(JSON.stringify({ ...SOUND, title })).title).toMatch(/^See this [this ]+$/);
  expect(read(JSON.stringify({ ...SOUND, title })).title.length).toBeLessThanOrEqual(200);
  expect(read(JSON.stringify({ ...SOUND, title: {} })).title).toBe(pier.id);
});

const unsound: readonly (readonly [string, unknown, string])[] = [
  ['no list', {}, 'notList'],
  ['none at all', [], 'tooFew'],
  ['no copies', [7], 'notGroup'],
  ['one without a fingerprint', [{ ...LATE, fingerprint: undefined }], 'missing'],
  ['a fingerprint that is none', [{ ...LATE, fingerprint: '<b>x</b>' }], 'notFingerprint'],
  ['a fingerprint of another text', [{ ...LATE, words: 99 }], 'fingerprintLength'],
  ['a fingerprint too long', [{ ...LATE, fingerprint: 'A'.repeat(80_004) }], 'fingerprintTooLong'],
  ['words that are no number', [{ ...LATE, words: '30' }], 'notNumber'],
  ['an address that is a script', [{ ...LATE, url: 'javascript:alert(1)' }], 'notAddress'],
  ['a day that never was', [{ ...LATE, date: '2014-02-30' }], 'noSuchDate'],
  ['an outlet without a name', [{ ...LATE, publisher: '' }], 'empty'],
  ['another field', [{ ...LATE, onclick: 'x' }], 'unknownField'],
  ['an id for two', [LATE, { ...EARLY, id: LATE.id }], 'sameCopyId'],
  ['half a character', [{ ...LATE, publisher: 'Post \ud800' }], 'brokenCharacter'],
];

test.each(unsound)('nothing is taken of %s', (_, copies, kind) => {
  const judged = judgeCopies(copies, pier, validate);
  expect(judged.ok ? [] : judged.faults.map(({ fault }) => fault.kind)).toContain(kind);
});

test('a story has no more copies than its file has room for', () => {
  const large = {
    ...pier,
    reading: Array(900).fill({ ...pier.reading[0], text: 'a'.repeat(990) }),
  };
  const many = Array.from({ length: 60 }, (_, index) => copy(`post-${String(index)}`, index, 900));
  const judged = judgeCopies(many, { ...large, copies: pier.copies }, () => []);
  expect(judged.ok ? [] : judged.faults.map(({ fault }) => fault.kind)).toEqual(['storyTooLarge']);
});

describe('an import', () => {
  const plans: readonly (readonly [string, Copy[], Copy[], string[]])[] = [
    ['of one that is not here', [LATE], [EARLY], ['new']],
    ['of one that is here', [LATE, EARLY], [EARLY], ['new', 'same']],
    ['of one that is here by another name', [{ ...LATE, id: 'other' }], [LATE], ['same']],
    ['of another by the name of one that is here', [{ ...EARLY, id: LATE.id }], [LATE], ['new']],
    ['of one text twice', [LATE, { ...LATE, id: 'other' }], [], ['new', 'same']],
  ];
  test.each(plans)('%s', (_, copies, here, changes) => {
    expect(planCopies(copies, here).map(({ change }) => change)).toEqual(changes);
  });
});

function read(text: string): CopiesFile {
  const reading = readCopiesFile(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.file;
}

/** @param seed makes texts differ */
function copy(id: string, seed: number, words = 30): Copy {
  const hashes = Uint32Array.from({ length: words - 4 }, (_, index) => seed * 1000 + index);
  return {
    ...{ id, publisher: 'The Post', date: '2014-03-11', url: 'https://www.bbc.com/news/pier' },
    ...{ words, fingerprint: encodeFingerprint(hashes) },
  };
}

function nested(depth: number): unknown {
  return depth === 0 ? [] : [nested(depth - 1)];
}
