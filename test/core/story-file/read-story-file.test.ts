/** A story file is read whole and harmless, or refused with what is wrong and where. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DataPath,
  FAULT_KINDS,
  FAULT_KINDS_OF_DRAFTS,
  type FaultKind,
} from '../../../src/core/story-file/fault.ts';
import {
  readStoryFile,
  storyFileSteps,
  type StoryFileReading,
} from '../../../src/core/story-file/read-story-file.ts';
import type { RuleOptions } from '../../../src/core/story-file/rules.ts';
import { describeFault } from '../../../src/view/story-file/describe-fault.ts';
import { english } from '../../../tools/locales/english.ts';
import { storyValidator } from '../../../tools/story/schema.ts';
import { partFaults } from '../../cases/part-faults.ts';
import { shapeFaults } from '../../cases/shape-faults.ts';
import { statementFaults } from '../../cases/statement-faults.ts';
import type { StoryFaultRows } from '../../cases/story-fault-row.ts';
import { brokenStory } from '../../support/broken-story.ts';
import { OWN_TEXT, ownStory } from '../../support/own-story.ts';

const storyFaults: StoryFaultRows = { ...shapeFaults, ...statementFaults, ...partFaults };
const validate = await storyValidator();
const language = english();
const read = (data: unknown, rules?: RuleOptions): StoryFileReading =>
  readStoryFile(typeof data === 'string' ? data : JSON.stringify(data), validate, rules);

/** What kinds of faults there are, and each as it is said. */
function said(reading: StoryFileReading): { kinds: FaultKind[]; lines: string[] } {
  const faults = reading.ok ? reading.advice : reading.faults;
  return {
    kinds: faults.map(({ fault }) => fault.kind),
    lines: faults.map(({ fault, data }) => describeFault(fault, data, language)),
  };
}

/** The kinds that are said of an own story and refuse nothing. */
const ADVICE: readonly FaultKind[] = [
  'undatedSource',
  'encyclopaediaCopy',
  'gateNameUnknown',
  'commonGateName',
  'formNotInText',
];
const isAdvice = (kind: FaultKind, rules?: RuleOptions): boolean =>
  ADVICE.includes(kind) && !rules?.publishers;

/** Texts of files that are refused as they are, and what is said of them. */
const files: Readonly<Record<string, [text: string, kind: FaultKind, line: string]>> = {
  'a story of more than 1 MB': [
    JSON.stringify({ ...ownStory(), title: 'é'.repeat(500_000) }),
    'storyTooLarge',
    'The file: has more than 1 MB, the most that a story may have',
  ],
  'more than 1 MB that is no JSON either': [
    '['.repeat(1_000_001),
    'storyTooLarge',
    'The file: has more than 1 MB, the most that a story may have',
  ],
  'several stories, one of more than 1 MB': [
    several(ownStory(), { ...ownStory(), id: 'other', title: 'x'.repeat(1_000_000) }),
    'storyTooLarge',
    'The file: has more than 1 MB, the most that a story may have',
  ],
  'several stories of more than 100 MB together': [
    `{ "format": 1, "stories": [${' '.repeat(100_000_000)}] }`,
    'tooLarge',
    'The file: has more than 100 MB, the most that a file of several stories may have',
  ],
  'a comma too many': [
    '{\n  "format": 1,\n  "title": "x",\n}',
    'brokenJson',
    'The file: is damaged, or is no file of Backstory’s: can’t be read from line 4, column 1 on',
  ],
  'nothing in it': [
    '',
    'brokenJson',
    'The file: is damaged, or is no file of Backstory’s: can’t be read from line 1, column 1 on',
  ],
  'brackets without end': [
    '['.repeat(900_000),
    'brokenJson',
    'The file: is damaged, or is no file of Backstory’s: can’t be read from line 1, column 101 on',
  ],
  'a list': ['[{}]', 'otherFile', 'The file: is no file of Backstory’s'],
  'nothing at all': ['null', 'otherFile', 'The file: is no file of Backstory’s'],
  'no story in its list': ['{"format":1,"stories":[]}', 'noStory', 'The file: nothing is in it'],
  'something else in its list': [
    '{"format":1,"stories":[7]}',
    'noStory',
    'The file: nothing is in it',
  ],
  'an unknown field beside its list': [
    '{"format":1,"stories":[{}],"colour":"red"}',
    'unknownField',
    '“colour”: there is no such field here',
  ],
  'data of something else': [
    '{"name":"backstory"}',
    'noFormat',
    'The format: must be 1; this may be another kind of file',
  ],
  'a story without a format': [
    JSON.stringify({ ...ownStory(), format: undefined }),
    'noFormat',
    'The format: must be 1; this may be another kind of file',
  ],
  'a format that is a text': [
    JSON.stringify({ ...ownStory(), format: '1' }),
    'noFormat',
    'The format: must be 1; this may be another kind of file',
  ],
  'a list without a format': [
    JSON.stringify({ stories: [ownStory()] }),
    'noFormat',
    'The format: must be 1; this may be another kind of file',
  ],
  'a later format': [
    '{"format":2,"tales":[]}',
    'laterFormat',
    'The format: is 2: this was written for a later Backstory. Update Backstory to read it',
  ],
  'a list of a later format': [
    '{"format":3,"stories":{},"more":[]}',
    'laterFormat',
    'The format: is 3: this was written for a later Backstory. Update Backstory to read it',
  ],
  ...Object.fromEntries(
    ['__proto__', 'constructor', 'prototype'].map((key) => [
      `a key ${key}`,
      [
        JSON.stringify(ownStory()).replace('"bbc-2014":{', `"${key}":{},"bbc-2014":{`),
        'forbiddenKey',
        `The sources, “${key}”: no field may be called “${key}”`,
      ],
    ]),
  ),
  'lists within lists': [
    `{"format":1,"terms":${'['.repeat(99)}${']'.repeat(99)}}`,
    'tooNested',
    'The terms: holds fields within fields, deeper than any story',
  ],
  'half a character': [
    JSON.stringify({ ...ownStory(), agency: 'Courier \uD83D' }),
    'brokenCharacter',
    'The agency or newsroom: holds half a character; write it anew',
  ],
  'more than 200 terms': [
    JSON.stringify({
      ...ownStory(),
      gate: { names: ['okafor', 'harbour'], minNames: 2 },
      terms: Array.from({ length: 201 }, (_, index) => ({
        ...ownStory().terms[1],
        id: `term-${String(index)}`,
        forms: [`Term ${String(index)}`],
      })),
    }),
    'tooMany',
    'The terms: 201 entries, and at most 200 are allowed',
  ],
  'entries without end': [
    JSON.stringify({ ...ownStory(), timeline: Array.from({ length: 200_000 }, () => 1) }),
    'tooMany',
    'The timeline: 200000 entries, and at most 1000 are allowed',
  ],
  'one story twice': [
    several(ownStory(), ownStory()),
    'sameStoryId',
    'The id: “tarrow-pier-2014” is the id of another story in the file',
  ],
};

function several(...stories: unknown[]): string {
  return JSON.stringify({ format: 1, stories });
}

describe('an own story', () => {
  test('without a fault is read as it is', () => {
    expect(read(ownStory())).toEqual({ ok: true, stories: [ownStory()], advice: [] });
    expect(read(ownStory(), { publishers: null, text: OWN_TEXT }).ok).toBe(true);
    expect(read(`\uFEFF${JSON.stringify(ownStory(), null, 2)}`).ok).toBe(true);
  });

  test.each(Object.entries(storyFaults))('with %s', (_, { kind, set, words, rules }) => {
    const reading = read(brokenStory(set), rules);
    expect(said(reading)).toEqual({ kinds: [kind], lines: [words] });
    expect(reading.ok).toBe(isAdvice(kind, rules));
  });

  test('has all its faults said at once', () => {
    const rows = [
      storyFaults['a capital in an id'],
      storyFaults['a date as one says it'],
      storyFaults['a language by its name'],
    ];
    const set = rows.flatMap((one) => one?.set ?? []);
    expect(said(read(brokenStory(set))).lines.sort()).toEqual(
      rows.map((one) => one?.words ?? '').sort(),
    );
  });
});

describe('a story file', () => {
  test.each(Object.entries(files))('with %s is refused', (_, [text, kind, line]) => {
    const reading = read(text);
    expect(said(reading)).toEqual({ kinds: [kind], lines: [line] });
    expect(reading.ok).toBe(false);
  });

  test('of several stories is read, each with its place', () => {
    const other = { ...ownStory(), id: 'other' };
    expect(read(several(ownStory(), other))).toMatchObject({
      ok: true,
      stories: [{ id: 'tarrow-pier-2014' }, { id: 'other' }],
    });
    const reading = read(several(ownStory(), { ...other, title: '' }));
    expect(reading).toMatchObject({ ok: false, faults: [{ at: ['stories', 1] }] });
  });

  test('of several is read a story at a time', () => {
    const text = several(ownStory(), { ...ownStory(), id: 'other' });
    expect([...storyFileSteps(text, validate)]).toEqual([0.5, 1]);
  });

  test('says of which of its stories something foreign is a part', () => {
    const text = several({ ...ownStory(), id: 'other' }, { ...ownStory(), constructor: 1 });
    expect(read(text)).toMatchObject({
      ok: false,
      faults: [{ fault: { kind: 'forbiddenKey' }, at: ['stories', 1] }],
    });
  });

  test('of nothing but faults is not read to its end', () => {
    const reading = read(several(...Array.from({ length: 50_000 }, () => ({}))));
    expect(said(reading).kinds.length).toBeLessThan(2_000);
  });

  test('keeps markup as the text that it is', () => {
    const title = '<img src=x onerror=alert(1)>&lt;b&gt;';
    expect(read({ ...ownStory(), title })).toMatchObject({ ok: true, stories: [{ title }] });
  });

  test('is read without characters that do harm, names of terms included', () => {
    const [term, ...terms] = ownStory().terms;
    const name = 'Ada\u202E Oka\u200Bfor\u0000';
    const changed = {
      ...ownStory(),
      agency: 'Tarrow\u2028Courier',
      terms: [{ ...term, name }, ...terms],
    };
    expect(read(changed)).toMatchObject({
      ok: true,
      stories: [{ agency: 'Tarrow\nCourier', terms: [{ name: 'Ada Okafor' }, {}, {}] }],
    });
  });
});

test('whatever is put into a story is read or refused in words, and breaks nothing', () => {
  const paths = pathsIn(ownStory());
  const value = fc
    .oneof(fc.jsonValue(), fc.string(), fc.constantFrom(null, [], {}, 'TODO', -1))
    // What is put in is quoted, and is not to be taken for a gap in the words around it.
    .filter((put) => !/\$|undefined/.test(JSON.stringify(put)));
  fc.assert(
    fc.property(fc.constantFrom(...paths), value, (path, put) => {
      const { lines } = said(read(brokenStory([[path, put]])));
      for (const line of lines) expect(line).toMatch(/^(?!.*(?:undefined|\$\w+\$)).+: .+/s);
    }),
    { examples: [[['terms', 0], null]] },
  );
});

/** Every place in data. */
function pathsIn(data: unknown): DataPath[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) => {
    const at = Array.isArray(data) ? Number(key) : key;
    return [[at], ...pathsIn(inner).map((path) => [at, ...path])];
  });
}

test('every kind of fault has a case', () => {
  const kinds = new Set([
    ...Object.values(storyFaults).map(({ kind }) => kind),
    ...Object.values(files).map(([, kind]) => kind),
  ]);
  // The schema has no rule yet that no other kind stands for.
  const unsaid = new Set(['notAllowed', ...FAULT_KINDS_OF_DRAFTS]);
  expect(FAULT_KINDS.filter((kind) => kinds.has(kind) === unsaid.has(kind))).toEqual([]);
});
