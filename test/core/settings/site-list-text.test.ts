import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ParseUrl,
  parseSite,
  parseSiteList,
  formatSiteList,
} from '../../../src/core/settings/site-list-text.ts';

const parseUrl: ParseUrl = (text) => (URL.canParse(text) ? new URL(text) : null);
const site = (text: string): string | null => parseSite(text, parseUrl);

describe('a site', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['www.example.com', 'www.example.com'],
    ['example.com.', 'example.com'],
    ['example.com:8080', 'example.com'],
    ['example.com/news?id=1#top', 'example.com'],
    ['example.com/@somebody', 'example.com'],
    ['https://example.com/news', 'example.com'],
    ['HTTP://example.com', 'example.com'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://127.0.0.1:8080/sample', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'],
  ])('is read from %j as %s', (text, host) => {
    expect(site(text)).toBe(host);
  });

  test.each([
    '',
    ' ',
    'not a site',
    'somebody@example.com',
    'mailto:somebody@example.com',
    'file:///home/reader/page.html',
    'about:config',
    'chrome://extensions',
    'javascript:alert(1)',
    'https://',
    '.',
    'example..com',
    '.example.com',
    '*.example.com',
    '7',
    '0x7f000001',
    'a,b.example',
    `${'a'.repeat(300)}.example`,
  ])('is not read from %j', (text) => {
    expect(site(text)).toBeNull();
  });
});

describe('a list of sites', () => {
  test('has one site on each line, and each site once', () => {
    const text = 'b.example\r\n\n a.example \nhttps://b.example/news\rc.example';
    expect(parseSiteList(text, parseUrl)).toEqual({
      sites: ['b.example', 'a.example', 'c.example'],
      wrong: [],
    });
  });

  test('reports the lines that are no sites', () => {
    const text = 'a.example\n\nno site\nb.example\n*\n';
    expect(parseSiteList(text, parseUrl)).toEqual({
      sites: ['a.example', 'b.example'],
      wrong: [
        { line: 3, text: 'no site' },
        { line: 5, text: '*' },
      ],
    });
  });

  test('is empty for blank text', () => {
    expect(parseSiteList(' \n', parseUrl)).toEqual({ sites: [], wrong: [] });
    expect(formatSiteList([])).toBe('');
  });

  test('is the same after it is written and read', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.domain()), (sites) => {
        const { sites: read, wrong } = parseSiteList(formatSiteList(sites), parseUrl);
        expect(read).toEqual(sites);
        expect(wrong).toEqual([]);
      }),
    );
  });

  test('is read from any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { sites } = parseSiteList(text, parseUrl);
        expect(parseSiteList(formatSiteList(sites), parseUrl)).toEqual({ sites, wrong: [] });
      }),
    );
  });
});
