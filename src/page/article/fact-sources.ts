/** Reads where a page says what its article is, see src/core/article/article-facts.ts. */
import {
  type ArticleFacts,
  articleFacts,
  type FactSources,
} from '../../core/article/article-facts.ts';
import { headlineBefore } from '../text/headline.ts';

/** A page has some hundred of each at most. */
const MAX_ELEMENTS = 500;
const PUBLISHED = 'time[itemprop~="datePublished"], time[pubdate]';
const TIMES = 'article time, main time, header time, [class*="date" i] time, time';
/** Times of other texts. */
const ASIDE = 'aside, nav, footer';

/** What the page says of the article whose text begins at a node; null where none was found. */
export function factsOnPage(beginning: Node | null): ArticleFacts {
  const heading = beginning ? headlineBefore(beginning) : document.querySelector('h1');
  return articleFacts(factSources(heading?.textContent ?? ''));
}

/** @param heading the headline on the page; empty where there is none */
export function factSources(heading: string): FactSources {
  return {
    structured: some('script[type="application/ld+json"]').map(({ textContent }) => textContent),
    meta: metaContents(),
    times: [PUBLISHED, ...TIMES.split(', ')].flatMap(timesOf),
    canonical:
      document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href ?? null,
    address: location.href,
    language: document.documentElement.lang,
    title: document.title,
    heading,
  };
}

function metaContents(): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of some('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content.trim() !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

function timesOf(selector: string): string[] {
  return some(selector)
    .filter((time) => !time.closest(ASIDE))
    .map((time) => time.getAttribute('datetime') ?? '');
}

function some(selector: string): Element[] {
  return [...document.querySelectorAll(selector)].slice(0, MAX_ELEMENTS);
}
