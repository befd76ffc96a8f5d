/**
 * Paints mentions with the CSS Custom Highlight API, which leaves the document as it is. Returns the undo.
 *
 * Firefox can't iterate a Highlight or the registry from a content script, and the registry is the
 * page's too, so the ranges are kept here and the registry is only ever set and deleted by name.
 */
import { isLight } from '../core/colour.ts';
import type { Kind } from '../core/story.ts';
import { type HitTest, hitTest } from './hit-test.ts';

/** A mention on the page. */
export type Mark = { readonly term: string; readonly kind: Kind; readonly range: Range };

export type Marks = {
  /** The mark under a point of the viewport. */
  readonly at: HitTest['at'];
  /** The page was scrolled or resized. */
  readonly moved: () => void;
  /** Sets one mark off from the others while its tooltip shows; null for none. */
  emphasise(index: number | null): void;
  /** Puts the highlights back where the page has cleared the registry. */
  restore(): void;
  /** Takes all marks off the page. */
  stop(): void;
};

/** As in assets/marks.css: a name a kind, on light and on dark grounds. */
type HighlightName = `backstory-${Kind}-on-${'light' | 'dark'}` | 'backstory-shown';

/**
 * Paints marks.
 *
 * @param marks in reading order
 * @param styles the text of assets/marks.css, which Firefox wants in each shadow root
 */
export function paint(marks: readonly Mark[], styles: string): Marks {
  const highlights = new Map<HighlightName, Highlight>();
  for (const { kind, range } of marks) {
    const name: HighlightName = `backstory-${kind}-on-${ground(range)}`;
    const highlight = highlights.get(name) ?? new Highlight();
    highlights.set(name, highlight.add(range));
  }
  const shown = new Highlight();
  shown.priority = 1;
  highlights.set('backstory-shown', shown);
  const shadowRoots = rootsOf(marks);
  const test = hitTest(
    marks.map(({ range }) => range),
    shadowRoots,
  );
  const sheet = adopt(styles, shadowRoots);
  for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
  return {
    at: test.at,
    moved: test.forget,
    emphasise(index) {
      shown.clear();
      const mark = index === null ? undefined : marks[index];
      if (mark) shown.add(mark.range);
    },
    restore() {
      for (const [name, highlight] of highlights) {
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
      }
    },
    stop() {
      for (const name of highlights.keys()) CSS.highlights.delete(name);
      for (const root of shadowRoots) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
      }
    },
  };
}

function adopt(styles: string, shadowRoots: readonly ShadowRoot[]): CSSStyleSheet | null {
  if (shadowRoots.length === 0) return null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  for (const root of shadowRoots) root.adoptedStyleSheets.push(sheet);
  return sheet;
}

/** What a mark stands on, told by the colour of its text, which also holds over pictures. */
function ground(range: Range): 'light' | 'dark' {
  const element = range.startContainer.parentElement;
  return element && isLight(getComputedStyle(element).color) ? 'dark' : 'light';
}

function rootsOf(marks: readonly Mark[]): ShadowRoot[] {
  const roots = marks.map(({ range }) => range.startContainer.getRootNode());
  return [...new Set(roots)].filter((root) => root instanceof ShadowRoot);
}
