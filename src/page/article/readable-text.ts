/** The text of a document's article, as Mozilla's Readability finds it. */
import { Readability } from '@mozilla/readability';
import { BLOCK_END } from '../../core/recognition/span.ts';
import { INLINE_NAMES } from '../text/skipped-content.ts';

/**
 * Finds it.
 *
 * @param copy is changed meanwhile
 * @returns its blocks, each after an end of a block; empty where there is no article
 */
export function readableText(copy: Document): string {
  const found = readableContent(copy);
  return found ? textIn(found) : '';
}

function readableContent(copy: Document): Node | null {
  try {
    // The page's own data are read elsewhere.
    const options = { serializer: (content: Node) => content, disableJSONLD: true };
    return new Readability<Node>(copy, options).parse()?.content ?? null;
  } catch {
    // It calls itself for what nests, and pages nest deeper than functions may call.
    return null;
  }
}

function textIn(content: Node): string {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let text = '';
  let block: Node | null = null;
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Text)) {
      if (currentNode.nodeName.toLowerCase() === 'br') text += BLOCK_END;
      continue;
    }
    const around = blockAround(currentNode, content);
    if (around !== block) text += BLOCK_END;
    block = around;
    text += currentNode.data;
  }
  return text;
}

function blockAround(text: Text, content: Node): Node {
  let around: Node = text.parentNode ?? content;
  while (around !== content && INLINE_NAMES.test(around.nodeName.toLowerCase())) {
    around = around.parentNode ?? content;
  }
  return around;
}
