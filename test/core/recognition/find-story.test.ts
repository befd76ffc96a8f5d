import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FoundCopies, findStory } from '../../../src/core/recognition/find-story.ts';
import type { FoundStory } from '../../../src/core/recognition/found-story.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { MAX_TEXT_LENGTH } from '../../../src/core/recognition/text-limit.ts';
import { BLOCK_END } from '../../../src/core/recognition/span.ts';
import { type Report, sampleReport } from '../../../tools/sample/sample-page.ts';
import { readStories } from '../../../tools/story/read-stories.ts';
import { copies } from '../../support/copies.ts';
import { lookalikes } from '../../support/lookalikes.ts';
import { print, type Print } from '../../support/print.ts';
import { harbourStory, storyOf, termOf } from '../../support/stories.ts';
import { blog, budget, harbour, summit } from '../../support/texts.ts';

const stories: Story[] = await readStories(
  path.resolve(import.meta.dirname, '../../../assets/stories'),
);
const report = sampleReport();

/** The text of HTML as a page is read: blocks separated, tags removed. */
function textOf(html: string): string {
  return html
    .replace(/<\/?(?:p|li|ul|section|div|aside|h2)\b[^>]*>/g, BLOCK_END)
    .replace(/<br>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

const onPage = ({ headline, body }: Print): string =>
  [...harbour.paragraphs, headline, textOf(body), ...harbour.paragraphs].join(BLOCK_END);

function foundIn(text: string): FoundStory | null {
  return storiesIn(text, stories)[0]?.found ?? null;
}

/** What is found of stories in a text, where no body overlaps another one that is not the same. */
function storiesIn(text: string, known: readonly Story[]): readonly FoundCopies[] {
  const finding = findStory(text, known);
  const all = finding.kind === 'found' ? finding.stories : [];
  const bodies = all.flatMap(({ found, others }) => [found, ...others].map(({ body }) => body));
  const different = [...new Map(bodies.map((body) => [body.from, body])).values()];
  different.sort((one, other) => one.from - other.from);
  expect(different.filter(({ from }, index) => from < (different[index - 1]?.to ?? 0))).toEqual([]);
  return all;
}

describe('a story', () => {
  test.each(Object.entries(copies))('is found %s', (_, make) => {
    expect(foundIn(onPage(make(report)))?.copyId).toBe('backstory-sample');
  });

  test.each(Object.entries(lookalikes))('is not %s', (_, make) => {
    expect(foundIn(onPage(make(report)))).toBeNull();
  });

  test('mentions nobody whose surname an outlet has added with another first name, or in a credit line', () => {
    const added = [
      'Susan Carney saw the cars.',
      'Mr Carney saw them.',
      '(Reporting by Tim Carney)',
    ];
    const mentioned = (paragraphs: readonly string[]): number =>
      foundIn(onPage(print(report.headline, paragraphs)))?.mentions.length ?? 0;
    expect(mentioned([...report.paragraphs, ...added])).toBe(mentioned(report.paragraphs) + 1);
  });

  test('is found with the spans of its body, without the headline, and of its mentions', () => {
    const text = onPage(print(report.headline, report.paragraphs));
    const found = foundIn(text);
    const at = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
    expect(at(found?.body ?? { from: 0, to: 0 })).toMatch(/^The presidents of .* was too short$/su);
    expect(found?.mentions.map((mention) => [mention.termId, at(mention)])).toContainEqual([
      'magnitsky-act',
      'Magnitsky Act',
    ]);
    expect(found?.ofStory).toBeGreaterThan(0.95);
  });

  test('is found in each of its copies, with the whole of it, up to four', () => {
    const one = onPage(print(report.headline, report.paragraphs));
    for (const [count, expected] of [
      [1, 1],
      [2, 2],
      [6, 4],
    ] as const) {
      const all = copiesIn(one.repeat(count));
      const places = all.map(({ body }) => Math.floor(body.from / one.length));
      expect(new Set(places).size).toBe(expected);
      for (const { body, ofStory } of all) {
        expect(body.to - body.from).toBeLessThan(one.length);
        expect(ofStory).toBeGreaterThan(0.95);
      }
    }
  });

  test('is found in an excerpt, too, with two of its terms, that stands before the whole of it', () => {
    const excerpt = onPage(print(report.headline, report.paragraphs.slice(5, 8)));
    const whole = onPage(print(report.headline, report.paragraphs));
    expect(copiesIn(excerpt + whole).map(({ body }) => body.from < excerpt.length)).toEqual([
      false,
      true,
    ]);
  });

  test('is found once in a text of half a million characters, each look at which is long', () => {
    const one = onPage(print(report.headline, report.paragraphs));
    expect(copiesIn(one.repeat(2) + ' '.repeat(500_000))).toHaveLength(1);
  });

  test('is found before the place to which texts are read, and not beyond it', () => {
    const story = report.paragraphs.join(BLOCK_END);
    const before = ' '.repeat(MAX_TEXT_LENGTH - story.length);
    expect(foundIn(before + story)?.copyId).toBe('backstory-sample');
    expect(foundIn(before + ' '.repeat(story.length) + story)).toBeNull();
  });
});

/** The one story of a text, in each of its copies. */
function copiesIn(text: string): FoundStory[] {
  return storiesIn(text, stories).flatMap(({ found, others }) => [found, ...others]);
}

describe('several stories', () => {
  const inText = (...reports: readonly Report[]): string =>
    reports.flatMap(({ headline, paragraphs }) => [headline, ...paragraphs]).join(BLOCK_END);
  const part = ({ headline, paragraphs }: Report, from: number, to?: number): Report => ({
    headline,
    paragraphs: paragraphs.slice(from, to),
  });
  const [talks] = stories;
  if (!talks) throw new Error('no story');
  const names = (...all: readonly string[]): Partial<Story> => ({
    gate: { names: all.map((name) => name.toLowerCase()), minNames: all.length },
    terms: all.map((name) => termOf(name.toLowerCase(), 'person', name)),
  });
  const budgetStory = storyOf(budget, { id: 'budget', ...names('Helen', 'Marsh') });
  const summitStory = storyOf(summit, { id: 'summit' });
  const blogStory = storyOf(blog, { id: 'blog' });
  const harbourHalf = part(harbour, 0, 5);
  const halfStory = storyOf(harbourHalf, { id: 'half', ...names('Ingrid', 'Falk') });
  const partStory = storyOf(part(harbour, 0, 2), { id: 'part', ...names('Ingrid', 'Falk') });
  // A later version, which shares more than half of the report.
  const later = { ...harbour, paragraphs: [...harbour.paragraphs.slice(0, 6), ...blog.paragraphs] };
  const laterStory = storyOf(later, { id: 'later', ...names('Ingrid', 'Falk') });
  const framed = {
    ...harbour,
    paragraphs: [
      ...harbour.paragraphs.slice(0, 5),
      ...report.paragraphs,
      ...harbour.paragraphs.slice(5),
    ],
  };

  const cases: readonly (readonly [
    string,
    string,
    readonly Story[],
    readonly (readonly [string, number])[],
  ])[] = [
    [
      'two, in the order of the page',
      inText(report, harbour),
      [harbourStory, talks],
      [
        [talks.id, 1],
        [harbourStory.id, 1],
      ],
    ],
    [
      'two, the longer one last',
      inText(harbour, report),
      [harbourStory, talks],
      [
        [harbourStory.id, 1],
        [talks.id, 1],
      ],
    ],
    [
      'three',
      inText(budget, report, harbour),
      [harbourStory, talks, budgetStory],
      [
        ['budget', 1],
        [talks.id, 1],
        [harbourStory.id, 1],
      ],
    ],
    [
      'four of five, the shortest left out',
      inText(blog, budget, report, harbour, summit),
      [harbourStory, talks, budgetStory, summitStory, blogStory],
      [
        ['budget', 1],
        [talks.id, 1],
        [harbourStory.id, 1],
        ['summit', 1],
      ],
    ],
    [
      'one twice, with another between',
      inText(harbour, report, harbour),
      [harbourStory, talks],
      [
        [harbourStory.id, 2],
        [talks.id, 1],
      ],
    ],
    [
      'each twice',
      inText(harbour, report, harbour, report),
      [harbourStory, talks],
      [
        [harbourStory.id, 2],
        [talks.id, 2],
      ],
    ],
    [
      'both of two where one is a cut of the other',
      inText(harbour),
      [halfStory, harbourStory],
      [
        ['half', 1],
        [harbourStory.id, 1],
      ],
    ],
    [
      'both where both stand there',
      inText(harbour, budget, harbourHalf),
      [halfStory, harbourStory],
      [
        ['half', 2],
        [harbourStory.id, 1],
      ],
    ],
    [
      'no contained one in a copy beyond the fourth',
      inText(harbour, harbour, harbour, harbour, harbour),
      [partStory, harbourStory],
      [[harbourStory.id, 4]],
    ],
    [
      'one of two versions that share most of their text',
      inText(harbour, budget),
      [laterStory, harbourStory],
      [[harbourStory.id, 1]],
    ],
    [
      'both where one stands in the middle of a shorter one, whose halves count as copies',
      inText(framed),
      [harbourStory, talks],
      [
        [harbourStory.id, 2],
        [talks.id, 1],
      ],
    ],
    [
      'none of whose gate names too few stand outside of the first',
      inText(report, {
        ...harbour,
        paragraphs: harbour.paragraphs.map((text) => text.replace(/Ingrid|Reyes/g, 'So')),
      }),
      [harbourStory, talks],
      [[talks.id, 1]],
    ],
    [
      'one without a gate whatever names stand there',
      inText(report, summit),
      [summitStory, talks],
      [
        [talks.id, 1],
        ['summit', 1],
      ],
    ],
    [
      'one alone in a text of half a million characters',
      inText(report, harbour) + ' '.repeat(500_000),
      [harbourStory, talks],
      [[talks.id, 1]],
    ],
  ];

  test.each(cases)('%s', (_, text, known, expected) => {
    const found = storiesIn(text, known);
    expect(found.map((one) => [one.found.storyId, 1 + one.others.length])).toEqual(expected);
  });

  test('each mentions its own terms, and none in the body of one that was found before', () => {
    const text = inText(harbour, report);
    const [first, second] = storiesIn(text, [harbourStory, talks]);
    const at = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
    expect(first?.found.mentions.map(at)).toContain('Tomas Reyes');
    expect(second?.found.mentions.map(at)).toContain('Tom Donilon');
    const { body } = second?.found ?? { body: { from: 0, to: 0 } };
    const inside = first?.found.mentions.filter(({ from }) => from > body.from) ?? [];
    expect(inside).toEqual([]);
  });
});
