/** Shows where the words stand that the reader looks for, without touching the text. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placesOf } from '../core/story/typed-words.ts';

/** The highlight's name, see popup.css. */
const FOUND = 'found';
/** What src/core/story/filter-story.ts looks through, as it is shown. */
const SEARCHED = 'h3, strong, .role, .when, .statement, .cited[open] .sources :is(span, cite)';

/** Gives a reference for the element in whose text they are shown; after each change of it, anew. */
export function useFoundWords(words: readonly string[]): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (words.length === 0 || !place.current) return;
    CSS.highlights.set(FOUND, new Highlight(...rangesOf(place.current, words)));
    return () => {
      CSS.highlights.delete(FOUND);
    };
  });
  return place;
}

function rangesOf(place: HTMLElement, words: readonly string[]): Range[] {
  return [...place.querySelectorAll(SEARCHED)].flatMap(textsIn).flatMap((text) =>
    placesOf(text.data, words)
      .flat()
      .map(({ from, to }) => {
        const range = new Range();
        range.setStart(text, from);
        range.setEnd(text, to);
        return range;
      }),
  );
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
