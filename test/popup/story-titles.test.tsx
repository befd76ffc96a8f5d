// @vitest-environment jsdom
/** What the popup shows of the stories that are known, where the page carries none of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import type { Story } from '../../src/core/story/story.ts';
import { StoryTitles } from '../../src/popup/story-titles.tsx';
import type { Language } from '../../src/view/elements/messages.ts';
import { namesOfMessages } from '../support/language.ts';

const STORY = JSON.parse(
  readFileSync(
    path.resolve(import.meta.dirname, '../../assets/stories/obama-putin-two-rounds-2013.json'),
    'utf8',
  ),
) as Story;
const LANGUAGE: Language = { ...namesOfMessages, count: (key, count) => `${key} ${String(count)}` };

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

test('each is a title, and its notes come when it is unfolded', async () => {
  const { asked } = showTitles(12);
  expect(textsOf('.story > summary')).toHaveLength(12);
  expect(textsOf('.term')).toEqual([]);
  expect(asked).toEqual([]);
  await unfold(0);
  await unfold(0);
  expect(asked).toEqual([STORY.id]);
  expect(textsOf('.term')).toHaveLength(5);
});

test('of a few, all notes are looked through', async () => {
  showTitles(3);
  await type('Herring');
  expect(textsOf('.story[open] > summary')).toEqual(['Reuters: Lighthouse 1']);
  expect(textsOf('.story')).toHaveLength(1);
  expect(textsOf('#found')).toEqual(['filterFound 1']);
  await type('');
  expect(textsOf('.story')).toHaveLength(3);
  expect(document.querySelector('.story[open]')).toBeNull();
});

test('of many, the titles are looked through, and the notes that were read', async () => {
  const { asked } = showTitles(12);
  await type('Lighthouse');
  expect(asked).toEqual([]);
  expect(textsOf('.story')).toHaveLength(11);
  expect(document.querySelector('.story[open]')).toBeNull();
  await unfold(0);
  await type('Herring');
  expect(textsOf('.story[open] > summary')).toEqual(['Reuters: Lighthouse 1']);
  await type('Obama');
  expect(textsOf('.story > summary')).toEqual(['Reuters: Obama, Putin set up two rounds of talks']);
});

test('one whose notes can’t be had says so', async () => {
  const { given } = showTitles(2);
  given.clear();
  await unfold(1);
  expect(textsOf('.story .error')).toEqual(['noNotes']);
});

/** Shows so many: the bundled story, and others with one event each. */
function showTitles(count: number): { asked: string[]; given: Map<string, Story> } {
  const asked: string[] = [];
  const stories = [STORY, ...Array.from({ length: count - 1 }, (_, index) => madeUp(index + 1))];
  const given = new Map(stories.map((story) => [story.id, story]));
  const readStory = (id: string): Promise<Story | null> => {
    asked.push(id);
    return Promise.resolve(given.get(id) ?? null);
  };
  const known = stories.map(({ id, agency, title, asOf, notesBy }) => {
    return { id, agency, title, asOf, notesBy, language: 'en', isOwn: id !== STORY.id };
  });
  void act(() => {
    render(
      <LanguageProvider value={LANGUAGE}>
        <StoryTitles known={known} readStory={readStory} />
      </LanguageProvider>,
      document.body,
    );
  });
  return { asked, given };
}

function madeUp(number: number): Story {
  const text = number % 2 === 1 ? 'Herring' : 'Snowden';
  const timeline = STORY.timeline.slice(0, 1).map((event) => ({ ...event, text }));
  const id = `story-${String(number)}`;
  return { ...STORY, id, title: `Lighthouse ${String(number)}`, terms: [], reading: [], timeline };
}

/** Unfolds a story of those that are shown, and waits for its notes. */
function unfold(index: number): Promise<void> {
  return act(async () => {
    const details = document.querySelectorAll<HTMLDetailsElement>('.story')[index];
    if (!details) throw new Error('no such story');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await Promise.resolve();
  });
}

/** Types over what is in the field, and waits for what is read for it. */
function type(text: string): Promise<void> {
  return act(async () => {
    const field = document.querySelector<HTMLInputElement>('#filter');
    if (!field) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.resolve();
  });
}

function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}
