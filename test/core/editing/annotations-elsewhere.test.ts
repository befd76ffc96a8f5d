/** Other tools read the annotations: one that looks quotations up on a page, and one that reads JSON-LD. */
import path from 'node:path';
import { expand } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { articleText } from '../../../src/core/article/article-text.ts';
import { placedMentions } from '../../../src/core/editing/form-places.ts';
import { webAnnotations } from '../../../src/core/editing/web-annotations.ts';
import { BLOCK_END } from '../../../src/core/recognition/span.ts';
import type { Story } from '../../../src/core/story/story.ts';
import {
  doorsPage,
  doorsReport,
  type Report,
  samplePage,
  sampleReport,
} from '../../../tools/sample/sample-page.ts';
import { readStories } from '../../../tools/story/read-stories.ts';
import { ANNOTATION_CONTEXT } from '../../support/annotation-context.ts';
import { articleOf } from '../../support/articles.ts';
import { outletPage } from '../../support/outlet-page.ts';
import { harbourStory, ownStory } from '../../support/own-stories.ts';
import { findQuotations, type FoundQuotation } from '../../support/quotation-reader.ts';
import { harbour } from '../../support/texts.ts';

const ADDRESS = 'https://courier.example/report';
const TIMES = { created: '2025-06-13T09:00:00Z', modified: '2025-06-14T09:30:00Z' };

/** Names that stand at the beginning of a paragraph, at its end, twice in one, and within longer ones. */
const doorsStory = ownStory(doorsReport(), {
  id: 'doors',
  gate: { names: ['hallsey', 'vasko', 'brandt'], minNames: 2 },
  names: ['Vasko', 'Brandt List', 'Brandt', 'Pryce', 'Hallsey', 'Heritage Return Act'],
});

const [talksStory] = (await readStories(
  path.resolve(import.meta.dirname, '../../../assets/stories'),
)) as [Story];

describe.each([
  ['the sample', talksStory, sampleReport(), samplePage()],
  ['the second report', doorsStory, doorsReport(), doorsPage()],
  ['a report on an outlet’s page', harbourStory, harbour, outletPage(ADDRESS)],
])('%s', (_, story, report, page) => {
  const collection = collectionOf(story, report);
  const items = collection.first?.items ?? [];

  test('a reader of quotations finds each mention where it is', () => {
    const found = findQuotations(
      page,
      items.map(({ target }) => target.selector),
    );
    expect(found).toEqual(mentionsIn(story, report));
    expect(found.length).toBeGreaterThan(1);
  });

  test('a reader of JSON-LD knows every name in them', async () => {
    const [expanded] = await expand(collection, { safe: true, documentLoader: contextAlone });
    const text = JSON.stringify(expanded);
    for (const { id, body } of items) {
      expect(text).toContain(`"@id":"${id}"`);
      for (const source of body['dcterms:source']) expect(text).toContain(source.id);
    }
    expect(text.match(/"http:\/\/www\.w3\.org\/ns\/oa#exact"/g)).toHaveLength(items.length);
    expect(text.match(/"http:\/\/purl\.org\/dc\/terms\/source"/g)).toHaveLength(items.length);
  });
});

function collectionOf(story: Story, report: Report): ReturnType<typeof webAnnotations> {
  const collection = webAnnotations(story, { ...articleOf(report), url: ADDRESS }, TIMES);
  return JSON.parse(JSON.stringify(collection)) as typeof collection;
}

function mentionsIn(story: Story, report: Report): FoundQuotation[] {
  const text = articleText(report);
  return placedMentions(text, story.terms)
    .filter(({ isNamesake }) => !isNamesake)
    .map(({ from, to }) => {
      const start = text.lastIndexOf(BLOCK_END, from) + 1;
      const block = text.slice(start).split(BLOCK_END, 1)[0] ?? '';
      return { words: text.slice(from, to), block, at: from - start };
    });
}

function contextAlone(url: string) {
  expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
  return Promise.resolve({ documentUrl: url, contextUrl: null, document: ANNOTATION_CONTEXT });
}
