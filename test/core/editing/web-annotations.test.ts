import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../src/core/editing/note-text.ts';
import type { QuoteSelector } from '../../../src/core/editing/quote-selector.ts';
import {
  type AddressedArticle,
  type Annotation,
  webAnnotations,
} from '../../../src/core/editing/web-annotations.ts';
import { readWords } from '../../../src/core/recognition/words.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { readStories } from '../../../tools/story/read-stories.ts';
import { articleOf, sampleArticle } from '../../support/articles.ts';
import { harbour } from '../../support/texts.ts';
import { modelErrors } from '../../support/web-annotation-model.ts';

const [story] = (await readStories(
  path.resolve(import.meta.dirname, '../../../assets/stories'),
)) as [Story];
const article: AddressedArticle = { ...sampleArticle, url: 'https://courier.example/talks' };
const times = { created: '2013-04-17T09:00:00Z', modified: '2013-04-18T09:30:00Z' };

/** What another tool gets: the collection as JSON. */
function exported(of = story, on = article) {
  const collection = webAnnotations(of, on, times);
  return JSON.parse(JSON.stringify(collection)) as typeof collection;
}

/** The first annotation of a name. */
function annotationOf(exact: string, collection = exported()): Annotation | undefined {
  return itemsOf(collection).find(({ target }) => target.selector.exact === exact);
}

function itemsOf(collection: ReturnType<typeof exported>): readonly Annotation[] {
  return collection.first?.items ?? [];
}

/** Finds a quotation as the model says: its text, and as much as is given of what stands before and after. */
function placesOf({ exact, prefix = '', suffix = '' }: QuoteSelector, text: string): number[] {
  const places: number[] = [];
  const whole = prefix + exact + suffix;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    places.push(at + prefix.length);
  }
  return places;
}

/** The text as other tools read a page: the paragraphs with white space between. */
const pageText = ['The Sample Courier', article.headline, ...article.paragraphs].join('\n  ');

describe('the annotations of a story', () => {
  test('are what the W3C’s model asks for', () => {
    expect(modelErrors(exported())).toEqual([]);
    expect(
      modelErrors(exported(story, { ...article, ...articleOf(harbour), url: article.url })),
    ).toEqual([]);
  });

  test('stand where the names stand, each in one place', () => {
    const places = itemsOf(exported()).map(({ target: { selector } }) => {
      const found = placesOf(selector, pageText);
      expect(found).toHaveLength(1);
      return [found[0], selector.exact] as const;
    });
    expect(places.map(([at]) => at)).toEqual(
      [...places.map(([at = 0]) => at)].sort((a, b) => a - b),
    );
    expect(places.map(([, exact]) => exact)).toEqual([
      'Tom Donilon',
      'Donilon',
      'Magnitsky List',
      'Sergei Magnitsky',
      'Magnitsky Act',
      'Mr Magnitsky',
      'Jay Carney',
      'Carney',
      'Magnitsky List',
    ]);
  });

  test('say in plain text what the note says, by whom, and after which sources', () => {
    const annotation = annotationOf('Tom Donilon');
    const term = story.terms.find(({ forms }) => forms.includes('Donilon'));
    expect(annotation).toMatchObject({
      creator: { name: 'Backstory' },
      ...times,
      target: { source: article.url },
    });
    const text = annotation?.body.value ?? '';
    expect(text.split('\n')[0]).toBe(`${term?.name ?? ''}: ${term?.role ?? ''}`);
    expect(text).toContain(`${term?.note.since[0]?.text ?? ''} (5 Jun 2013 – 7 Aug 2013)\n`);
    expect(text).toMatch(/^≠ Mike Donilon: /m);
    const urls = term ? sourcesOf(term).map((id) => story.sources[id]?.url) : [];
    expect(urls.length).toBeGreaterThan(3);
    expect(annotation?.body['dcterms:source'].map(({ id }) => id)).toEqual(urls);
  });

  test('say whose a contested statement is, with its date', () => {
    expect(annotationOf('Sergei Magnitsky')?.body.value).toMatch(
      /^Vladimir Putin: .* \(December 2012\)$/m,
    );
  });

  test('are in the language of the story, dates too', () => {
    const body = annotationOf('Donilon', exported({ ...story, language: 'de' }))?.body;
    expect(body?.language).toBe('de');
    expect(body?.value).toMatch(/ \(\d+\. \p{L}+\.? 2013\)$/mu);
  });

  test('have the same ids each time, and others for another author, address or mention', () => {
    const ids = (of = story, on = article) => {
      const collection = exported(of, on);
      return [collection.id, collection.first?.id, ...itemsOf(collection).map(({ id }) => id)];
    };
    expect(ids()).toEqual(ids({ ...story, title: 'Another title' }));
    const all = [
      ...ids(),
      ...ids({ ...story, notesBy: 'Somebody else' }),
      ...ids(story, { ...article, url: 'https://other.example' }),
    ];
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) {
      expect(id).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
    }
  });

  test('hold no sentence of the article', () => {
    for (const { target } of itemsOf(exported())) {
      const { prefix = '', suffix = '' } = target.selector;
      expect(prefix.length).toBeLessThanOrEqual(32);
      expect(suffix.length).toBeLessThanOrEqual(32);
    }
    const runs = (text: string): string[] => {
      const words = readWords(text).map((word) => word.text);
      return words.slice(11).map((_, index) => words.slice(index, index + 12).join(' '));
    };
    const own = new Set(runs(JSON.stringify(exported())));
    expect(runs(pageText).filter((run) => own.has(run))).toEqual([]);
  });

  test('of names that never stand are none', () => {
    const collection = exported(story, { ...articleOf(harbour), url: article.url });
    expect(collection).toMatchObject({ total: 0 });
    expect(collection).not.toHaveProperty('first');
  });
});
