/** The story is found on any page that carries it, and on no other. */
import { describe, expect, test } from 'vitest';
import { announceMissing, corpus } from '../../support/corpus.ts';
import { waitForMarks } from '../../support/marks.ts';
import { onSample } from '../../support/sample.ts';
import { expectSilence } from '../../support/silence.ts';

const NINE_MARKS = [
  'Magnitsky List',
  'Sergei Magnitsky',
  'Magnitsky Act',
  'Mr Magnitsky',
  'Jay Carney',
  'Tom Donilon',
  'Donilon',
  'Carney',
  'Carney',
];

/** Real pages name much that is not here to load. */
const OFFLINE = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const texts = corpus();
if (!texts) announceMissing('the article, its siblings and the negatives on real pages');

describe.skipIf(!texts)('with the test texts', () => {
  const sample = onSample();
  const serve = (path: string, body: string): string => {
    sample.server().set(path, { body, headers: OFFLINE });
    return sample.server().origin + path;
  };
  const pages = texts?.pages ?? [];
  const templates = pages.filter(({ selector }) => selector !== null);
  const others = [...(texts?.siblings ?? []), ...(texts?.negatives ?? [])];

  test.each(templates)('the article is marked on $name', async (template) => {
    if (!texts) return;
    const page = await sample.driver().open(serve('/article', template.putInto(texts.article)));
    const marks = await waitForMarks(page, NINE_MARKS.length);
    expect(marks.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(NINE_MARKS);
    const outside = await page.evaluate((selector: string) => {
      const article = document.querySelector(selector);
      const ranges = [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()];
      return ranges
        .flatMap((highlight) => [...highlight])
        .filter((range) => !article?.contains(range.commonAncestorContainer)).length;
    }, template.selector ?? '');
    expect(outside).toBe(0);
  });

  test.each(others)('$name is not the story', async (text) => {
    const template = templates[0];
    if (!template) return;
    await expectSilence(sample.driver(), serve('/other', template.putInto(text)));
  });

  test.each(pages)('nothing is found on $name as it is', async (page) => {
    await expectSilence(sample.driver(), serve('/as-it-is', page.html));
  });
});
