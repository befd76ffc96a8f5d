// @vitest-environment jsdom
/** The copy has what is seen, in the order in which it is seen, and nothing that would do anything. */
import { beforeEach, expect, test } from 'vitest';
import { copyOfDocument } from '../../../src/page/article/document-copy.ts';
import { stubPlainStyles } from '../../support/plain-styles.ts';

beforeEach(() => {
  stubPlainStyles();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

function copiedHtml(html: string): string {
  document.body.innerHTML = html;
  return copyOfDocument()?.body.innerHTML ?? '';
}

test.each([
  [
    'text and elements in order',
    '<p>One <b>two</b></p><p>three</p>',
    '<p>One <b>two</b></p><p>three</p>',
  ],
  [
    'names that outlets give',
    '<p class="a" id="b" style="color: red" onclick="x()" data-c="d">One</p>',
    '<p class="a" id="b">One</p>',
  ],
  [
    'no code, fields or frames',
    '<script>x</script><style>p {}</style><textarea>z</textarea><iframe></iframe><p>One</p>',
    '<p>One</p>',
  ],
  [
    'nothing hidden',
    '<p style="display: none">None</p><div hidden>None</div><p>One</p>',
    '<p>One</p>',
  ],
  ['no source of a picture', '<img src="a.png" srcset="b.png" alt="c">', '<img>'],
  ['no comment', '<!-- none --><p>One</p>', '<p>One</p>'],
])('%s', (_, html, copy) => {
  expect(copiedHtml(html)).toBe(copy);
});

test('open shadow roots stand in it, with what is slotted into them; the page stays as it is', () => {
  document.body.innerHTML = '<my-article><p slot="text">Slotted.</p><p>Lost.</p></my-article>';
  const root = document.querySelector('my-article')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<section><slot name="text"></slot><p>Own.</p></section>';
  const before = document.documentElement.outerHTML;
  expect(copyOfDocument()?.body.innerHTML).toBe(
    '<my-article><section><slot><p>Slotted.</p></slot><p>Own.</p></section></my-article>',
  );
  expect(document.documentElement.outerHTML).toBe(before);
});
