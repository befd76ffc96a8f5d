/** Names are found where nothing but the page's styles keeps the words of its source apart. */
import { expect, test } from 'vitest';
import { hoverMark, marksOn, waitForShown } from '../../support/marks.ts';
import { onSample, otherPage, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

const sample = onSample();

/** How a page keeps its words apart: the styles, and a word's mark-up. */
const spacings: Record<string, [styles: string, markUp: (word: string) => string]> = {
  'margins, with room to break the line': [
    '.word { margin-right: 0.28em }',
    (word) => `<span class="word">${word}</span><wbr>`,
  ],
  'margins, with zero-width spaces': [
    '.word { margin-left: 0.25em }',
    (word) => `<span class="word">${word}</span>\u200B`,
  ],
  'padding of inline blocks': [
    '.word { display: inline-block; padding: 0 0.14em }',
    (word) => `<span class="word">${word}</span>`,
  ],
  'what is put in after each': [
    '.word::after { content: " " }',
    (word) => `<span class="word">${word}</span>`,
  ],
  'an empty box after each': [
    '.space { display: inline-block; width: 0.28em }',
    (word) => `<span>${word}</span><i class="space"></i>`,
  ],
  'the gaps of a flex container': [
    'p { display: flex; flex-wrap: wrap; gap: 0 0.28em }',
    (word) => `<span>${word}</span>`,
  ],
  'margins of words whose letters move one by one': [
    '.word, .letter { display: inline-block } .word { margin-right: 0.28em }',
    (word) => {
      const letters = word.replace(/./gsu, '<span class="letter">$&</span>');
      return `<span class="word">${letters}</span>`;
    },
  ],
};

test.each(Object.entries(spacings))('words apart by %s', async (_, [styles, markUp]) => {
  const glued = STORY_HTML.replace(/<p>(.*?)<\/p>\s*/gs, (_whole, text: string) => {
    return `<p>${text.trim().split(/\s+/).map(markUp).join('')}</p>`;
  });
  const page = await sample.open({ body: otherPage(`<style>${styles}</style>${glued}`) });
  const marks = await marksOn(page);
  expect(marks.map(({ highlight }) => /^backstory-(\w+)-on/.exec(highlight)?.[1])).toEqual([
    'person',
    'person',
    'list',
    'person',
    'law',
    'person',
    'person',
    'person',
    'list',
  ]);
  await hoverMark(page, 4);
  await waitForShown(page, marks[4]?.text ?? '');
  expect(marks).toHaveLength(SAMPLE_MARKS);
});
