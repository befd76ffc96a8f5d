/** Of many tabs, those that can be a source. */
import { expect, test } from 'vitest';
import { webTabs } from '../../src/editor/from-tab.tsx';

test('each page of the web is listed once, the one that was seen last first', () => {
  const tabs = [
    { title: 'Early', url: 'https://a.example/', lastAccessed: 1 },
    { title: 'Settings', url: 'about:preferences', lastAccessed: 9 },
    { title: 'Late', url: 'https://b.example/', lastAccessed: 5 },
    { title: 'Early, once more', url: 'https://a.example/', lastAccessed: 3 },
    { title: 'A file', url: 'file:///tmp/a.html', lastAccessed: 4 },
    { title: 'Private', url: 'https://d.example/', lastAccessed: 8, incognito: true },
    { url: 'http://c.example/', incognito: false },
    {},
  ];
  expect(webTabs(tabs)).toEqual([
    { title: 'Late', url: 'https://b.example/' },
    { title: 'Early, once more', url: 'https://a.example/' },
    { title: '', url: 'http://c.example/' },
  ]);
});
