/** The article on a page: which blocks of its visible text are it. */
import { articleBlocks, type Block, blocksOf } from '../../core/article/article-blocks.ts';
import { MIN_ARTICLE_WORDS } from '../../core/article/article-limits.ts';
import { publishedDay } from '../../core/article/published-day.ts';
import { readWords } from '../../core/recognition/words.ts';
import { SIDE_MATTER } from '../../core/text/side-expressions.ts';
import type { PageText } from '../text/page-text.ts';
import { isInSideMatter } from '../text/side-matter.ts';
import { copyOfDocument } from './document-copy.ts';
import { readableText } from './readable-text.ts';

/** What stands in an article and is none of its paragraphs. */
const NO_PARAGRAPH =
  'figcaption, caption, button, [role="button"], [class*="caption" i], h1, time, address';

/** “Mon, 15 April 2013 10:30 GMT”. */
const MAX_WORDS_OF_DATE = 8;

/** Finds the blocks of the article in the page's visible text; none where there is no article. */
export function findArticle(text: PageText): Block[] {
  const copy = copyOfDocument();
  const article = copy && readableText(copy);
  if (!article) return [];
  const found = articleBlocks(blocksOf(text.text), article);
  const body = bodyAround(found, text);
  const paragraphs = found.filter(
    (block) => !isDate(block) && isParagraph(text.nodeAt(block.span.from), body),
  );
  return wordsIn(paragraphs) < MIN_ARTICLE_WORDS ? [] : paragraphs;
}

/** How many words there are in blocks. */
export function wordsIn(blocks: readonly Pick<Block, 'text'>[]): number {
  return blocks.reduce((sum, { text }) => sum + readWords(text).length, 0);
}

/** The smallest element that holds all of the blocks. */
function bodyAround(blocks: readonly Block[], text: PageText): Element {
  const [from, to] = [blocks[0]?.span.from, blocks.at(-1)?.span.to];
  if (from === undefined || to === undefined) return document.body;
  return text.elementOf({ from, to }) ?? document.body;
}

/** Whether a block is the line that says when the article appeared, or has no words at all. */
function isDate({ text }: Block): boolean {
  if (!/\p{L}{2}/u.test(text)) return true;
  return publishedDay(text) !== null && readWords(text).length <= MAX_WORDS_OF_DATE;
}

function isParagraph(node: Text, body: Element): boolean {
  const within = node.parentElement?.closest(NO_PARAGRAPH);
  if (within && body.contains(within) && within !== body) return false;
  return !isInSideMatter(node, body, SIDE_MATTER);
}
