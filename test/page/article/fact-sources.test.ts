// @vitest-environment jsdom
/** Where a page says what its article is. */
import { afterEach, expect, test } from 'vitest';
import { factSources } from '../../../src/page/article/fact-sources.ts';

afterEach(() => {
  document.documentElement.lang = '';
  document.head.replaceChildren();
  document.body.replaceChildren();
});

test('data, meta elements, times, addresses and languages are read as they stand', () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Harbour reopens | The Gazette';
  document.head.insertAdjacentHTML(
    'beforeend',
    `<link rel="alternate" href="/feed"><link rel="canonical" href="/news/harbour">
     <meta property="og:title" content="Harbour reopens"><meta property="og:title" content="Again">
     <meta name="DC.Date" content="2013-04-15"><meta itemprop="datePublished" content=" ">
     <meta charset="utf-8"><script type="application/ld+json">{"a": 1}</script>
     <script>no data</script>`,
  );
  document.body.innerHTML = `<aside><time datetime="2020-01-01">today</time></aside>
    <p><time datetime="2013-04-16">later</time></p>
    <article><time datetime="2013-04-15">then</time></article>
    <p><time itemprop="datePublished" datetime="2013-04-14">first</time></p>`;
  const sources = factSources('Harbour');
  expect(sources).toMatchObject({
    structured: ['{"a": 1}'],
    canonical: new URL('/news/harbour', location.href).href,
    address: location.href,
    language: 'en-GB',
    title: 'Harbour reopens | The Gazette',
    heading: 'Harbour',
  });
  expect([...sources.meta]).toEqual([
    ['og:title', 'Harbour reopens'],
    ['dc.date', '2013-04-15'],
  ]);
  expect(sources.times.slice(0, 2)).toEqual(['2013-04-14', '2013-04-15']);
  expect(sources.times).not.toContain('2020-01-01');
});

test('a page that says nothing gives nothing', () => {
  expect(factSources('')).toMatchObject({ structured: [], times: [], canonical: null, title: '' });
});
