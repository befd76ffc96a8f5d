/** What a page says of its article, in each of the forms in which pages say it. */
import { describe, expect, test } from 'vitest';
import {
  articleFacts,
  type ArticleFacts,
  type FactSources,
} from '../../../src/core/article/article-facts.ts';

const PAGE = 'https://gazette.example/news/harbour';
const NOTHING: FactSources = {
  structured: [],
  meta: new Map(),
  times: [],
  canonical: null,
  address: PAGE,
  language: '',
  title: '',
  heading: '',
};
const UNKNOWN: ArticleFacts = {
  headline: null,
  publisher: null,
  date: null,
  url: PAGE,
  language: null,
};
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Harbour reopens',
  datePublished: '2013-04-15T23:30:00-04:00',
  publisher: { '@type': 'Organization', name: 'The Gazette' },
  inLanguage: 'en-gb',
};
const FACTS: ArticleFacts = {
  headline: 'Harbour reopens',
  publisher: 'The Gazette',
  date: '2013-04-15',
  url: PAGE,
  language: 'en-GB',
};

test('a page that says nothing has its own address alone', () => {
  expect(articleFacts(NOTHING)).toEqual(UNKNOWN);
});

describe('JSON-LD', () => {
  const other = {
    ...ARTICLE,
    headline: 'Ferry delayed',
    url: 'https://gazette.example/news/ferry',
  };
  test.each<[string, readonly string[], Partial<ArticleFacts>]>([
    ['one thing', [JSON.stringify(ARTICLE)], {}],
    ['a graph', [JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, ARTICLE] })], {}],
    ['a list', [JSON.stringify([{ '@type': 'BreadcrumbList' }, ARTICLE])], {}],
    ['within the page', [JSON.stringify({ '@type': 'WebPage', mainEntity: ARTICLE })], {}],
    [
      'types in a list',
      [JSON.stringify({ ...ARTICLE, '@type': ['Thing', 'ReportageNewsArticle'] })],
      {},
    ],
    [
      'a type by its address',
      [JSON.stringify({ ...ARTICLE, '@type': 'https://schema.org/NewsArticle' })],
      {},
    ],
    ['in a comment', [`<!--\n${JSON.stringify(ARTICLE)}\n-->`], {}],
    ['in a CDATA section', [`//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]>`], {}],
    [
      'a line break in a text',
      [JSON.stringify(ARTICLE).replace('Harbour reopens', 'Harbour\nreopens')],
      {},
    ],
    ['a comma too many', [JSON.stringify(ARTICLE).replace(/\}$/, ',}')], {}],
    [
      'broken, and another one whole',
      ['{"@type": "NewsArticle", "headline', JSON.stringify(ARTICLE)],
      {},
    ],
    [
      'markup and entities',
      [
        JSON.stringify({
          ...ARTICLE,
          headline: '<b>Harbour</b> reopens &amp; thrives &#8211; at last',
        }),
      ],
      { headline: 'Harbour reopens & thrives – at last' },
    ],
    [
      'texts in lists',
      [
        JSON.stringify({
          ...ARTICLE,
          headline: ['Harbour reopens'],
          publisher: [{ name: 'The Gazette' }],
        }),
      ],
      {},
    ],
    [
      'texts with a language',
      [
        JSON.stringify({
          ...ARTICLE,
          headline: { '@value': 'Harbour reopens', '@language': 'en' },
        }),
      ],
      {},
    ],
    ['a publisher as text', [JSON.stringify({ ...ARTICLE, publisher: 'The Gazette' })], {}],
    [
      'a publisher by reference',
      [
        JSON.stringify({
          '@graph': [
            { ...ARTICLE, publisher: { '@id': '#o' } },
            { '@id': '#o', name: 'The Gazette' },
          ],
        }),
      ],
      {},
    ],
    [
      'the outlet apart',
      [
        JSON.stringify([
          { ...ARTICLE, publisher: undefined },
          { '@type': 'NewsMediaOrganization', name: 'The Gazette' },
        ]),
      ],
      {},
    ],
    [
      'a language with a name',
      [
        JSON.stringify({
          ...ARTICLE,
          inLanguage: { '@type': 'Language', name: 'British', alternateName: 'en-GB' },
        }),
      ],
      {},
    ],
    [
      'a language that is none',
      [JSON.stringify({ ...ARTICLE, inLanguage: 'English' })],
      { language: null },
    ],
    [
      'of several, the page’s own',
      [JSON.stringify([other, { ...ARTICLE, mainEntityOfPage: { '@id': `${PAGE}#top` } }])],
      {},
    ],
    [
      'news before a blog',
      [JSON.stringify([{ ...ARTICLE, '@type': 'BlogPosting', headline: 'Blog' }, ARTICLE])],
      {},
    ],
    [
      'its address',
      [JSON.stringify({ ...ARTICLE, url: `${PAGE}-reopens?fbclid=1` })],
      { url: `${PAGE}-reopens` },
    ],
  ])('%s', (_, structured, facts) => {
    expect(articleFacts({ ...NOTHING, structured })).toEqual({ ...FACTS, ...facts });
  });

  test.each([
    ['no JSON', 'var data = 1;'],
    ['null', 'null'],
    ['no article', JSON.stringify({ '@type': 'WebSite', headline: 'Home' })],
    [
      'texts that are numbers',
      JSON.stringify({ '@type': 'NewsArticle', headline: 7, datePublished: 2013 }),
    ],
    ['nothing but nesting', '['.repeat(5000) + ']'.repeat(5000)],
  ])('%s says nothing', (_, block) => {
    expect(articleFacts({ ...NOTHING, structured: [block] })).toEqual(UNKNOWN);
  });
});

describe('elsewhere on the page', () => {
  test.each<[string, Partial<FactSources>, Partial<ArticleFacts>]>([
    [
      'Open Graph',
      {
        meta: new Map([
          ['og:title', 'Harbour reopens'],
          ['og:site_name', 'The Gazette'],
          ['article:published_time', '2013-04-15'],
          ['og:url', `${PAGE}/1`],
          ['og:locale', 'en_GB'],
        ]),
      },
      { ...FACTS, url: `${PAGE}/1` },
    ],
    [
      'meta of other kinds',
      {
        meta: new Map([
          ['twitter:title', 'Harbour reopens'],
          ['dc.publisher', 'The Gazette'],
          ['dc.date.issued', '2013-04-15'],
          ['content-language', 'en-GB, en'],
        ]),
      },
      FACTS,
    ],
    [
      'the outlet’s name behind the title',
      {
        meta: new Map([
          ['og:title', 'Harbour reopens | The Gazette'],
          ['og:site_name', 'The Gazette'],
        ]),
      },
      { headline: 'Harbour reopens', publisher: 'The Gazette' },
    ],
    [
      'a title that goes on after the heading',
      {
        meta: new Map([['og:title', 'Harbour reopens - The Gazette']]),
        heading: ' Harbour  reopens\n',
      },
      { headline: 'Harbour reopens' },
    ],
    [
      'heading and title',
      { heading: 'Harbour reopens', title: 'Harbour reopens · The Gazette' },
      { headline: 'Harbour reopens', publisher: 'The Gazette' },
    ],
    ['a title alone', { title: 'Harbour reopens' }, { headline: 'Harbour reopens' }],
    [
      'a headline that has a dash',
      { heading: 'Harbour – reopens at last', title: 'Harbour – reopens at last' },
      { headline: 'Harbour – reopens at last' },
    ],
    [
      'the first time that is one',
      { times: ['', 'soon', '2013-04-15T06:00Z'] },
      { date: '2013-04-15' },
    ],
    [
      'a canonical address',
      { canonical: 'https://Wire.example/Story?utm_source=a&id=7&gclid=b#c' },
      { url: 'https://wire.example/Story?id=7' },
    ],
    [
      'a canonical address of the first page',
      { canonical: 'https://gazette.example/' },
      { url: PAGE },
    ],
    ['a canonical address that is none', { canonical: 'javascript:alert(1)' }, { url: PAGE }],
    ['a page of no web address', { address: 'file:///home/me/saved.html' }, { url: null }],
    ['the document’s language', { language: 'pt_br' }, { language: 'pt-BR' }],
    ['no language', { language: 'x-default' }, { language: null }],
    [
      'what nobody sees',
      { heading: '\u202EHar\u00ADbour\u200B\u0007 reopens' },
      { headline: 'Harbour reopens' },
    ],
    [
      'what is endless',
      { heading: 'word '.repeat(1000) },
      { headline: `${'word '.repeat(59)}word…` },
    ],
  ])('%s', (_, sources, facts) => {
    expect(articleFacts({ ...NOTHING, ...sources })).toEqual({ ...UNKNOWN, ...facts });
  });
});
