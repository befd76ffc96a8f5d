// @vitest-environment jsdom
/** The article's paragraphs, and nothing else that stands among them. */
import { beforeEach, expect, test } from 'vitest';
import { findArticle } from '../../../src/page/article/found-article.ts';
import { createYielder } from '../../../src/page/text/time-slice.ts';
import { readVisibleText } from '../../../src/page/text/visible-text.ts';
import { stubPlainStyles } from '../../support/plain-styles.ts';
import { harbour } from '../../support/texts.ts';

const PARAGRAPHS = harbour.paragraphs.map((text) => `<p>${text}</p>`);
const ARTICLE = PARAGRAPHS.join('');

beforeEach(() => {
  stubPlainStyles();
  document.head.replaceChildren();
});

async function foundIn(html: string): Promise<string[]> {
  document.body.innerHTML = html;
  const text = await readVisibleText(document.body, createYielder(Infinity));
  return findArticle(text).map((block) => block.text);
}

test.each([
  ['by itself', `<article>${ARTICLE}</article>`],
  ['under its headline', `<main><h1>${harbour.headline}</h1><div>${ARTICLE}</div></main>`],
  ['by line breaks', `<div class="story">${harbour.paragraphs.join('<br><br>')}</div>`],
  [
    'in blocks of their own',
    `<div>${harbour.paragraphs.map((text) => `<div><div>${text}</div></div>`).join('')}</div>`,
  ],
  [
    'beside menus and a footer',
    `<nav><ul><li><a href="#a">World</a></li></ul></nav><div>${ARTICLE}</div><footer>All rights reserved, since 1893 and for good.</footer>`,
  ],
  [
    'with a caption',
    `<article><figure><figcaption>The harbour on the morning of the day before, seen from the east.</figcaption></figure>${ARTICLE}</article>`,
  ],
  [
    'with a link to more',
    `<article>${PARAGRAPHS.slice(0, 2).join('')}<p><a href="#b">Read more: all that is known of the tides of this week</a></p>${PARAGRAPHS.slice(2).join('')}</article>`,
  ],
  [
    'with a box of other news',
    `<article>${PARAGRAPHS.slice(0, 2).join('')}<aside><p>A ferry was delayed for the third time within a week, its owner says.</p></aside>${PARAGRAPHS.slice(2).join('')}</article>`,
  ],
  ['with its date', `<article><p>15 April 2013</p>${ARTICLE}</article>`],
])('%s', async (_, html) => {
  expect(await foundIn(html)).toEqual(harbour.paragraphs);
});

test.each([
  ['nothing', ''],
  ['a sentence', '<p>The harbour reopens, and that is all there is to say of it for now.</p>'],
  ['menus', `<ul>${'<li><a href="#a">World news of the day</a></li>'.repeat(50)}</ul>`],
])('%s is no article', async (_, html) => {
  expect(await foundIn(html)).toEqual([]);
});
