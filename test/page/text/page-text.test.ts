// @vitest-environment jsdom
/** Which element holds a span of a page's text, and that none does once the page has taken it away. */
import { beforeEach, expect, test } from 'vitest';
import { PageText, type TextPiece } from '../../../src/page/text/page-text.ts';

const TEXTS = ['One.', 'Two.', 'Three.'];

beforeEach(() => {
  const paragraphs = TEXTS.map((text) => `<p>${text}</p>`).join('');
  document.body.innerHTML = `<main><article>${paragraphs}</article></main>`;
});

/** The text of the page's paragraphs, as it is read. */
function readParagraphs(): PageText {
  let end = 0;
  const pieces = [...document.querySelectorAll('p')].map(({ firstChild }): TextPiece => {
    if (!(firstChild instanceof Text)) throw new Error('a paragraph without text');
    const start = end;
    end += firstChild.length;
    return { node: firstChild, start, end };
  });
  return new PageText(TEXTS.join(''), pieces);
}

const all = { from: 0, to: TEXTS.join('').length };

test('the smallest element around a span', () => {
  const text = readParagraphs();
  expect(text.elementOf(all)?.localName).toBe('article');
  expect(text.elementOf({ from: 1, to: 3 })?.localName).toBe('p');
});

test.each([
  ['its article', 'article'],
  ['its first paragraph', 'p:first-child'],
  ['its last paragraph', 'p:last-child'],
])('none where the page has taken %s away', (_, selector) => {
  const text = readParagraphs();
  document.querySelector(selector)?.remove();
  expect(text.elementOf(all)).toBeNull();
});
