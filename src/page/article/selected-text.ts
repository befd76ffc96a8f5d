/** What the reader has selected, as a part of the page's text. */
import { type Block, blocksOf } from '../../core/article/article-blocks.ts';
import { BLOCK_END } from '../../core/recognition/span.ts';
import { openRootsIn } from '../text/shadow-roots.ts';
import type { PageText, TextPiece } from '../text/page-text.ts';

/** The blocks of what is selected, also in open shadow roots; of a block of which a part is selected, that part. */
export function selectedBlocks(text: PageText): Block[] {
  const ranges = selectedRanges();
  if (ranges.length === 0) return [];
  let selected = '';
  let end: number | null = null;
  for (const piece of text.pieces) {
    const part = selectedPart(piece, ranges);
    if (!part) continue;
    // Blocks between which there is something that is not selected are two.
    selected += end === piece.start || end === null ? '' : gapIn(text.text, end, piece.start);
    selected += piece.node.data.slice(part.from, part.to);
    end = piece.start + part.to;
  }
  return blocksOf(selected);
}

/** The first text of which something is selected; null where nothing is. */
export function firstSelected({ pieces }: PageText): Text | null {
  const ranges = selectedRanges();
  return pieces.find((piece) => selectedPart(piece, ranges))?.node ?? null;
}

/** What stands between two texts: a word's or a block's end, unless there is text that is not selected. */
function gapIn(text: string, from: number, to: number): string {
  const between = to > from ? text.slice(from, to) : BLOCK_END;
  return /[^\s\u2029]/.test(between) ? BLOCK_END : between;
}

/** Ranges that can be asked about their places. One that reaches from one tree into another ends at the other's host. */
function selectedRanges(): Range[] {
  const selection = getSelection();
  if (!selection) return [];
  const shadowRoots = openRootsIn(document);
  const composed = selection.getComposedRanges({ shadowRoots }).map(liveRange);
  const own = Array.from({ length: selection.rangeCount }, (_, index) =>
    selection.getRangeAt(index),
  );
  // Firefox selects several parts at a time, of which it composes the last.
  const ranges = own.length > 1 ? own : composed;
  return ranges.filter((range) => !range.collapsed);
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  const [start, end] = inOneTree(startContainer, endContainer);
  if (start === startContainer) range.setStart(start, startOffset);
  else range.setStartBefore(start);
  if (end === endContainer) range.setEnd(end, endOffset);
  else range.setEndAfter(end);
  return range;
}

/** Two nodes, or the hosts around them that stand in one tree. */
function inOneTree(one: Node, other: Node): [Node, Node] {
  const around = hostsAround(one);
  for (const host of hostsAround(other)) {
    const twin = around.find((mine) => mine.getRootNode() === host.getRootNode());
    if (twin) return [twin, host];
  }
  return [one, other];
}

/** A node, the host of the shadow root that it stands in, the host of that one's, and so on. */
function hostsAround(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [node, ...hostsAround(root.host)] : [node];
}

function selectedPart({ node }: TextPiece, ranges: readonly Range[]): PartOfPiece | null {
  for (const range of ranges) {
    const tree = range.startContainer.getRootNode();
    const place = hostsAround(node).find((around) => around.getRootNode() === tree);
    if (!place || !range.intersectsNode(place)) continue;
    const from = place === range.startContainer ? range.startOffset : 0;
    const to = place === range.endContainer ? range.endOffset : node.length;
    if (from < to) return { from, to };
  }
  return null;
}

type PartOfPiece = { readonly from: number; readonly to: number };
