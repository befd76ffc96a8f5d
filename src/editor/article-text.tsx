/** The article as it was read, with the mentions of the terms marked; its words can be selected, by keys too. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { articleText } from '../core/article/article-text.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { type PlacedMention, placedMentions } from '../core/editing/form-places.ts';
import {
  moveSelection,
  selectableWords,
  selectedSpan,
  type WordSelection,
} from '../core/editing/word-selection.ts';
import { BLOCK_END, type Span } from '../core/recognition/span.ts';
import { useEditing } from './editing.ts';

export type ArticleTextProps = {
  readonly article: CapturedArticle;
  /** Told of the words that are selected. */
  readonly onSelect: (words: string) => void;
};

export function ArticleText({ article, onSelect }: ArticleTextProps): VNode {
  const { message } = useLanguage();
  const { story } = useEditing();
  const text = articleText(article);
  const mentions = placedMentions(text, story.terms).filter(({ isNamesake }) => !isNamesake);
  const element = useRef<HTMLDivElement>(null);
  const onKeyDown = useWordKeys(element, text, onSelect);
  useEffect(() => tellOfSelection(element, onSelect), []);
  return (
    <Section id="article" title={message('editorText')}>
      <p id="article-keys" class="explanation">
        {message('editorTextKeys')}
      </p>
      <div
        ref={element}
        id="words"
        class="text"
        role="group"
        tabIndex={0}
        aria-labelledby="article-title"
        aria-describedby="article-keys"
        dir="auto"
        {...(article.language !== null && { lang: article.language })}
        onKeyDown={onKeyDown}
      >
        {blocksOf(text).map((block, index) => (
          <Block
            key={block.from}
            isHeadline={index === 0 && article.headline.trim() !== ''}
            text={text}
            block={block}
            mentions={mentions.filter(({ from, to }) => from >= block.from && to <= block.to)}
          />
        ))}
      </div>
    </Section>
  );
}

type BlockProps = {
  readonly isHeadline: boolean;
  readonly text: string;
  readonly block: Span;
  readonly mentions: readonly PlacedMention[];
};

function Block({ isHeadline, text, block, mentions }: BlockProps): VNode {
  const { story } = useEditing();
  const pieces = mentions.map((mention, index) => {
    const end = mentions[index - 1]?.to ?? block.from;
    const kind = story.terms.find(({ id }) => id === mention.termId)?.kind ?? '';
    return (
      <>
        {text.slice(end, mention.from)}
        <mark class={`mark-${kind}`}>{text.slice(mention.from, mention.to)}</mark>
      </>
    );
  });
  const rest = text.slice(mentions.at(-1)?.to ?? block.from, block.to);
  return isHeadline ? (
    <div class="headline">
      {pieces}
      {rest}
    </div>
  ) : (
    <p>
      {pieces}
      {rest}
    </p>
  );
}

function blocksOf(text: string): Span[] {
  let from = 0;
  return text.split(BLOCK_END).map((block) => {
    const span = { from, to: from + block.length };
    from = span.to + BLOCK_END.length;
    return span;
  });
}

/** Tells of what is selected within an element, and of nothing selected elsewhere. */
function tellOfSelection(
  element: { readonly current: HTMLElement | null },
  onSelect: (words: string) => void,
): () => void {
  const shown = new AbortController();
  const tell = (): void => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !element.current) return;
    const isWithin = [selection.anchorNode, selection.focusNode].every(
      (node) => element.current?.contains(node) ?? false,
    );
    const words = selection.toString().replace(/\s+/g, ' ').trim();
    if (isWithin && words !== '') onSelect(words);
  };
  document.addEventListener('selectionchange', tell, { signal: shown.signal });
  return () => {
    shown.abort();
  };
}

/** Selects word by word with the arrow keys; the browser's own way needs a caret, which no text has that can't be edited. */
function useWordKeys(
  element: { readonly current: HTMLElement | null },
  text: string,
  onSelect: (words: string) => void,
): (event: KeyboardEvent) => void {
  const selected = useRef<WordSelection | null>(null);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !element.current) return;
    const words = selectableWords(text);
    const isRightToLeft = getComputedStyle(element.current).direction === 'rtl';
    const move = moveOf(event.key, isRightToLeft);
    const next = move && moveSelection(words, selected.current, move, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    selected.current = next;
    const span = selectedSpan(words, next);
    select(element.current, span);
    // The browser tells of it with its next frame, when the focus may be elsewhere.
    onSelect(text.slice(span.from, span.to));
  };
}

function moveOf(key: string, isRightToLeft: boolean): string | null {
  switch (key) {
    case 'ArrowRight':
      return isRightToLeft ? 'previous' : 'next';
    case 'ArrowLeft':
      return isRightToLeft ? 'next' : 'previous';
    case 'ArrowDown':
      return 'down';
    case 'ArrowUp':
      return 'up';
    default:
      return null;
  }
}

/** Selects a part of an element's text; between two of its blocks stands one character that no block has. */
function select(element: HTMLElement, { from, to }: Span): void {
  const [start, end] = [pointAt(element, from), pointAt(element, to)];
  if (!start || !end) return;
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  start.node.parentElement?.scrollIntoView({ block: 'nearest' });
}

function pointAt(element: HTMLElement, at: number): { node: Text; offset: number } | null {
  let left = at;
  for (const block of element.children) {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { data } = node as Text;
      if (left <= data.length) return { node: node as Text, offset: left };
      left -= data.length;
    }
    left -= BLOCK_END.length;
  }
  return null;
}
