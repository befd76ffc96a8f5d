import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FoundStory, findStory } from '../../../src/core/recognition/find-story.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { MAX_TEXT_LENGTH } from '../../../src/core/recognition/text-limit.ts';
import { encodeFingerprint, shingles } from '../../../src/core/recognition/fingerprint.ts';
import { readWords } from '../../../src/core/recognition/words.ts';
import { BLOCK_END } from '../../../src/core/recognition/span.ts';
import { sampleReport } from '../../../tools/sample/sample-page.ts';
import { readStories } from '../../../tools/story/read-stories.ts';
import { copies } from '../../support/copies.ts';
import { lookalikes } from '../../support/lookalikes.ts';
import { print, type Print } from '../../support/print.ts';
import { harbour } from '../../support/texts.ts';

const stories: Story[] = await readStories(
  path.resolve(import.meta.dirname, '../../../assets/stories'),
);
const report = sampleReport();

/** The text of HTML as a page is read: blocks separated, tags removed. */
function textOf(html: string): string {
  return html
    .replace(/<\/?(?:p|li|ul|section|div|aside|h2)\b[^>]*>/g, BLOCK_END)
    .replace(/<br>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

const onPage = ({ headline, body }: Print): string =>
  [...harbour.paragraphs, headline, textOf(body), ...harbour.paragraphs].join(BLOCK_END);

function foundIn(text: string): FoundStory | null {
  const finding = findStory(text, stories);
  return finding.kind === 'found' ? finding.found : null;
}

describe('a story', () => {
  test.each(Object.entries(copies))('is found %s', (_, make) => {
    expect(foundIn(onPage(make(report)))?.copyId).toBe('backstory-sample');
  });

  test.each(Object.entries(lookalikes))('is not %s', (_, make) => {
    expect(foundIn(onPage(make(report)))).toBeNull();
  });

  test('is found with the spans of its body, without the headline, and of its mentions', () => {
    const text = onPage(print(report.headline, report.paragraphs));
    const found = foundIn(text);
    const at = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
    expect(at(found?.body ?? { from: 0, to: 0 })).toMatch(/^The presidents of .* was too short$/su);
    expect(found?.mentions.map((mention) => [mention.termId, at(mention)])).toContainEqual([
      'magnitsky-act',
      'Magnitsky Act',
    ]);
    expect(found?.ofStory).toBeGreaterThan(0.95);
  });

  test('is found in each of its copies, with the whole of it, up to four', () => {
    const one = onPage(print(report.headline, report.paragraphs));
    for (const [count, expected] of [
      [1, 1],
      [2, 2],
      [6, 4],
    ] as const) {
      const finding = findStory(one.repeat(count), stories);
      const all = finding.kind === 'found' ? [finding.found, ...finding.others] : [];
      const places = all.map(({ body }) => Math.floor(body.from / one.length));
      expect(new Set(places).size).toBe(expected);
      for (const { body, ofStory } of all) {
        expect(body.to - body.from).toBeLessThan(one.length);
        expect(ofStory).toBeGreaterThan(0.95);
      }
    }
  });

  test('is found in an excerpt, too, with two of its terms, that stands before the whole of it', () => {
    const excerpt = onPage(print(report.headline, report.paragraphs.slice(5, 8)));
    const whole = onPage(print(report.headline, report.paragraphs));
    const finding = findStory(excerpt + whole, stories);
    const all = finding.kind === 'found' ? [finding.found, ...finding.others] : [];
    expect(all.map(({ body }) => body.from < excerpt.length)).toEqual([false, true]);
  });

  test('is found once in a text of half a million characters, each look at which is long', () => {
    const one = onPage(print(report.headline, report.paragraphs));
    const finding = findStory(one.repeat(2) + ' '.repeat(500_000), stories);
    expect(finding).toMatchObject({ kind: 'found', others: [] });
  });

  test('has no copy in another story of the page', () => {
    const words = readWords(harbour.paragraphs.join(BLOCK_END)).map(({ text }) => text);
    const others = stories.map((story) => ({
      ...story,
      id: 'harbour',
      copies: story.copies.map((copy) => ({
        ...copy,
        fingerprint: encodeFingerprint(shingles(words)),
      })),
    }));
    const names = '<p>Magnitsky, Donilon, Carney</p>';
    const { headline, body } = print(report.headline, report.paragraphs);
    const page = onPage({ headline, body: body + names });
    expect(findStory(page, others).kind).toBe('found');
    expect(findStory(page, [...stories, ...others])).toMatchObject({
      found: { storyId: stories[0]?.id },
      others: [],
    });
  });

  test('is found before the place to which texts are read, and not beyond it', () => {
    const story = report.paragraphs.join(BLOCK_END);
    const before = ' '.repeat(MAX_TEXT_LENGTH - story.length);
    expect(foundIn(before + story)?.copyId).toBe('backstory-sample');
    expect(foundIn(before + ' '.repeat(story.length) + story)).toBeNull();
  });
});
