/** What a sentence of a note leads to: sources on the web, and nothing else. */
import { expect, test } from 'vitest';
import type { Source } from '../../../src/core/story/story.ts';
import { sourceLinks } from '../../../src/view/note/sentence.ts';
import { namesOfMessages } from '../../support/language.ts';
import { elementsOf, textOf } from '../../support/trees.ts';

const linksTo = (url: string) => {
  const source: Source = { publisher: 'Gazette', title: 'On piers', url, date: null };
  const list = [sourceLinks(['one'], { sources: { one: source } }, namesOfMessages)];
  expect(list.map(textOf)).toEqual(['Gazette, undated']);
  return elementsOf('a', list).map(({ attributes }) => attributes);
};

test.each(['https://gazette.example/piers', 'http://gazette.example', 'HTTPS://GAZETTE.EXAMPLE'])(
  'a source at %s is a link in a new tab, which is told nothing',
  (href) => {
    const [link] = linksTo(href);
    expect(link).toMatchObject({ href, target: '_blank', rel: 'noopener noreferrer' });
  },
);

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)//https://',
  'java\nscript:alert(1)',
  'data:text/html,<b>',
  'file:///etc/passwd',
  'blob:https://gazette.example/1',
  'view-source:https://gazette.example',
  'moz-extension://one/popup.html',
  '//gazette.example',
  'piers.html',
  '',
])('a source at “%s” is text', (url) => {
  expect(linksTo(url)).toEqual([]);
});
