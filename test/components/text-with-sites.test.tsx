// @vitest-environment jsdom
/** Names of sites are set apart in a text, and nothing of it is lost. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { TextWithSites } from '../../src/components/text-with-sites.tsx';

afterEach(() => {
  render(null, document.body);
});

test.each([
  ['Paused on www.example.com.', ['www.example.com']],
  ['example.com and www.example.com count as two.', ['example.com', 'www.example.com']],
  ['Pausiert: zeitung.münchen.example', ['zeitung.münchen.example']],
  ['“a-b.example” is not a site. 127.0.0.1 is.', ['a-b.example', '127.0.0.1']],
  ['Nothing. At all', []],
  ['', []],
])('%s', (text, sites) => {
  void act(() => {
    render(<TextWithSites text={text} />, document.body);
  });
  expect(document.body.textContent).toBe(text);
  expect([...document.querySelectorAll('.host')].map((one) => one.textContent)).toEqual(sites);
});
