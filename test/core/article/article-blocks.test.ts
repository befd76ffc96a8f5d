/** Which blocks of a page are the article's. */
import { expect, test } from 'vitest';
import { articleBlocks, blocksOf, runsOfBlocks } from '../../../src/core/article/article-blocks.ts';
import { BLOCK_END } from '../../../src/core/recognition/span.ts';
import { harbour } from '../../support/texts.ts';

const [FIRST = '', SECOND = '', THIRD = ''] = harbour.paragraphs;

function pageOf(...blocks: readonly string[]): string {
  return blocks.join(BLOCK_END);
}

function chosenOf(page: string, article: string): string[] {
  return articleBlocks(blocksOf(page), article).map(({ text }) => text);
}

test('blocks end with a block or an empty line, and know their places', () => {
  const text = pageOf(' One. ', 'Two\nlines.', '…', 'Three.\n \nFour.');
  const blocks = blocksOf(text);
  expect(blocks.map((block) => block.text)).toEqual(['One.', 'Two\nlines.', 'Three.', 'Four.']);
  expect(blocks.map(({ span }) => text.slice(span.from, span.to))).toEqual(
    blocks.map((block) => block.text),
  );
});

test.each<[string, string, string, readonly string[]]>([
  [
    'menus and comments are left out',
    pageOf(
      'Home',
      'Sport and weather today',
      FIRST,
      SECOND,
      'I have never read any such thing before.',
    ),
    pageOf(FIRST, SECOND),
    [FIRST, SECOND],
  ],
  ['the page’s order counts', pageOf(FIRST, SECOND), pageOf(SECOND, FIRST), [FIRST, SECOND]],
  [
    'a word more or less does not',
    pageOf(`${FIRST} Share`, SECOND),
    pageOf(FIRST, SECOND),
    [`${FIRST} Share`, SECOND],
  ],
  [
    'short blocks within it are its',
    pageOf(FIRST, 'He said no.', SECOND),
    pageOf(FIRST, 'He said no.', SECOND),
    [FIRST, 'He said no.', SECOND],
  ],
  [
    'short blocks before and after it are not',
    pageOf('Advertisement', FIRST, SECOND, 'Advertisement'),
    pageOf('Advertisement', FIRST, SECOND),
    [FIRST, SECOND],
  ],
  [
    'short blocks that it has not are not',
    pageOf(FIRST, 'Advertisement', SECOND),
    pageOf(FIRST, SECOND),
    [FIRST, SECOND],
  ],
  ['no article, no blocks', pageOf(FIRST, SECOND), '', []],
  ['no page, no blocks', '', FIRST, []],
])('%s', (_, page, article, chosen) => {
  expect(chosenOf(page, article)).toEqual(chosen);
});

test('blocks are parted where something else stands between them', () => {
  const page = pageOf('Home', FIRST, SECOND, 'Our newsletter, every morning', THIRD);
  const chosen = articleBlocks(blocksOf(page), pageOf(FIRST, SECOND, THIRD));
  // The page's blocks are read anew.
  const runs = runsOfBlocks(chosen, blocksOf(page));
  expect(runs.map((run) => run.map(({ text }) => text))).toEqual([[FIRST, SECOND], [THIRD]]);
});
