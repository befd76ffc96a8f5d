/**
 * A story's notes as annotations that other tools read, after the W3C's Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/): one annotation a mention, in a collection with one page.
 */
import { articleText } from '../article/article-text.ts';
import type { CapturedArticle } from '../article/captured-article.ts';
import type { Source, Story, Term } from '../story/story.ts';
import { placedMentions } from './form-places.ts';
import { noteText, sourcesOf } from './note-text.ts';
import { type QuoteSelector, quoteSelector } from './quote-selector.ts';
import { stableUuid } from './stable-uuid.ts';

/** Its context names the terms of Dublin Core as well, so no other one is needed. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** The language of a story that names none. */
const DEFAULT_LANGUAGE = 'en';

export type AnnotationCollection = Made & {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  /** Left out where there is no annotation. */
  readonly first?: AnnotationPage;
  readonly last?: string;
};

export type AnnotationPage = {
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: string;
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
};

export type Annotation = Made & {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly format: 'text/plain';
    readonly language: string;
    readonly purpose: 'describing';
    readonly 'dcterms:source': readonly SourceReference[];
  };
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: string;
    readonly selector: QuoteSelector;
  };
};

type SourceReference = {
  readonly id: string;
  readonly 'dcterms:publisher': string;
  readonly 'dcterms:title': string;
  readonly 'dcterms:date'?: string;
};

/** Who made an annotation and when, each time as an ISO date and time in UTC: 2013-04-16T09:00:00Z. */
type Made = {
  readonly creator: { readonly name: string };
  readonly created: string;
  readonly modified: string;
};

/** An article with an address: an annotation says of what it is one. */
export type AddressedArticle = CapturedArticle & { readonly url: string };

/**
 * Makes the annotations. Of the article they hold the marked names and a few words around each.
 *
 * @param times when the notes were written first and last, as {@link Made} has it
 * @returns what is the same each time the story is exported, ids included, but for the times; to be written as JSON
 */
export function webAnnotations(
  story: Story,
  article: AddressedArticle,
  times: { readonly created: string; readonly modified: string },
): AnnotationCollection {
  const { created, modified } = times;
  const made: Made = { creator: { name: story.notesBy }, created, modified };
  const idOf = (...parts: readonly string[]): string =>
    `urn:uuid:${stableUuid(JSON.stringify([article.url, story.notesBy, story.id, ...parts]))}`;
  const text = articleText(article);
  const bodies = new Map(story.terms.map((term) => [term.id, bodyOf(term, story)]));
  const counts = new Map<string, number>();
  const items = placedMentions(text, story.terms).flatMap((mention): Annotation[] => {
    const { termId, isNamesake } = mention;
    const body = bodies.get(termId);
    if (isNamesake || !body) return [];
    const count = (counts.get(termId) ?? 0) + 1;
    counts.set(termId, count);
    return [
      {
        id: idOf('mention', termId, String(count)),
        type: 'Annotation',
        motivation: 'describing',
        ...made,
        body,
        target: {
          type: 'SpecificResource',
          source: article.url,
          selector: quoteSelector(text, mention),
        },
      },
    ];
  });
  return collection(story.title, made, items, idOf);
}

function collection(
  label: string,
  made: Made,
  items: readonly Annotation[],
  idOf: (part: string) => string,
): AnnotationCollection {
  const id = idOf('collection');
  const page = idOf('page');
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    ...made,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      last: page,
    }),
  };
}

function bodyOf(term: Term, { language = DEFAULT_LANGUAGE, sources }: Story): Annotation['body'] {
  return {
    type: 'TextualBody',
    value: noteText(term, language),
    format: 'text/plain',
    language,
    purpose: 'describing',
    'dcterms:source': sourcesOf(term).flatMap((id) => {
      const source = sources[id];
      return source ? [reference(source)] : [];
    }),
  };
}

function reference({ url, publisher, title, date }: Source): SourceReference {
  return {
    id: url,
    'dcterms:publisher': publisher,
    'dcterms:title': title,
    ...(date !== null && { 'dcterms:date': date }),
  };
}
