/** The article as it was read, with the mentions of the terms marked; its words can be selected, by keys too. */
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { whenChanged } from '../components/when-changed.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import {
  moveSelection,
  type SelectableWord,
  selectableWords,
  selectedSpan,
  type WordSelection,
  wordsSelected,
} from '../core/editing/word-selection.ts';
import type { Span } from '../core/recognition/span.ts';
import { blocksOf, type MarkedPlace, paintMarks, pointAt } from './article-marks.ts';

export type ArticleTextProps = {
  readonly article: CapturedArticle;
  /** The article as one text. */
  readonly text: string;
  readonly marks: readonly MarkedPlace[];
  /** Told of the words that are selected. */
  readonly onSelect: (words: string) => void;
};

export const ArticleText = whenChanged(function ArticleText(props: ArticleTextProps): VNode {
  const { article, text, marks, onSelect } = props;
  const { message } = useLanguage();
  const blocks = useMemo(() => blocksOf(text), [text]);
  const element = useRef<HTMLDivElement>(null);
  const onKeyDown = useWordKeys(element, text, blocks, onSelect);
  useLayoutEffect(() => {
    if (element.current) paintMarks(element.current, blocks, marks);
  }, [marks, blocks]);
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
        {blocks.map(({ from, to }, index) =>
          index === 0 && article.headline.trim() !== '' ? (
            <div key={from} class="headline">
              {text.slice(from, to)}
            </div>
          ) : (
            <p key={from}>{text.slice(from, to)}</p>
          ),
        )}
      </div>
    </Section>
  );
});

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
    const words = wordsSelected(selection.toString());
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
  blocks: readonly Span[],
  onSelect: (words: string) => void,
): (event: KeyboardEvent) => void {
  const selected = useRef<WordSelection | null>(null);
  const words = useRef<readonly SelectableWord[] | null>(null);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !element.current) return;
    words.current ??= selectableWords(text);
    const isRightToLeft = getComputedStyle(element.current).direction === 'rtl';
    const move = moveOf(event.key, isRightToLeft);
    const next = move && moveSelection(words.current, selected.current, move, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    selected.current = next;
    const span = selectedSpan(words.current, next);
    select(element.current, blocks, span);
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

function select(element: HTMLElement, blocks: readonly Span[], { from, to }: Span): void {
  // A word begins behind the end of the block before it.
  const [start, end] = [pointAt(element, blocks, from), pointAt(element, blocks, to)];
  if (!start || !end) return;
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  start.node.parentElement?.scrollIntoView({ block: 'nearest' });
}
