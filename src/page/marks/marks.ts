/**
 * Paints mentions with the CSS Custom Highlight API, which leaves the document as it is. Returns the undo.
 *
 * Firefox can't iterate a Highlight or the registry from a content script, and the registry is the
 * page's too, so the ranges are kept here and the registry is only ever set and deleted by name.
 */
import { contrastOn, type MarkContrast } from '../../core/marks/background-tone.ts';
import { MARK_STYLES } from '../../core/marks/palette.ts';
import type { Kind } from '../../core/story/story.ts';
import type { HighlightName } from '../../view/marks/mark-styles.ts';
import { backdropReader } from './backdrop.ts';
import type { ReadColour } from './computed-colour.ts';
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
  /** Paints with other styles. */
  setStyles(styles: string): void;
  /** Whether the marks stand on the grounds that they were painted for. */
  standsAsPainted(): boolean;
  /** Puts back what the page has cleared of it. */
  restore(): void;
  /** Takes all marks off the page. */
  stop(): void;
};

type Root = Document | ShadowRoot;

/**
 * Paints marks.
 *
 * @param marks in reading order
 * @param styles a sheet of view/marks/mark-styles.ts
 * @param read reads the colours that marks stand on
 */
export function paint(marks: readonly Mark[], styles: string, read: ReadColour): Marks {
  const grounds = groundsOf(marks, read);
  const shown = new Highlight();
  shown.priority = 1;
  const highlights = highlightsOf(marks, grounds).set('backstory-shown', shown);
  const shadowRoots = rootsOf(marks);
  const test = hitTest(
    marks.map(({ range }) => range),
    shadowRoots,
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  // Firefox wants the styles in each shadow root, too.
  const roots: readonly Root[] = [document, ...shadowRoots];
  function restore(): void {
    for (const [name, highlight] of highlights) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
    for (const root of roots) {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    }
  }
  // In place of those that a script before this one may have left.
  for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  return {
    at: test.at,
    moved: test.forget,
    emphasise(index) {
      shown.clear();
      const mark = index === null ? undefined : marks[index];
      if (mark) shown.add(mark.range);
    },
    setStyles(others) {
      sheet.replaceSync(others);
    },
    standsAsPainted: () => JSON.stringify(groundsOf(marks, read)) === JSON.stringify(grounds),
    restore,
    stop() {
      for (const name of highlights.keys()) CSS.highlights.delete(name);
      for (const root of roots) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
      }
    },
  };
}

function groundsOf(marks: readonly Mark[], read: ReadColour): readonly MarkContrast[] {
  const groundOf = backdropReader(read);
  return marks.map(({ kind, range: { startContainer } }) => {
    const { color } = getComputedStyle(startContainer.parentElement ?? document.documentElement);
    return contrastOn(read(color), groundOf(startContainer), MARK_STYLES[kind]);
  });
}

function highlightsOf(
  marks: readonly Mark[],
  grounds: readonly MarkContrast[],
): Map<HighlightName, Highlight> {
  const highlights = new Map<HighlightName, Highlight>();
  const add = (name: HighlightName, range: Range): void => {
    highlights.set(name, (highlights.get(name) ?? new Highlight()).add(range));
  };
  marks.forEach(({ kind, range }, index) => {
    const { tone, tintIsReadable } = grounds[index] ?? { tone: 'light', tintIsReadable: false };
    add(`backstory-${kind}-on-${tone}`, range);
    if (tintIsReadable) add(`backstory-tint-${kind}-on-${tone}`, range);
  });
  return highlights;
}

function rootsOf(marks: readonly Mark[]): ShadowRoot[] {
  const roots = marks.map(({ range }) => range.startContainer.getRootNode());
  return [...new Set(roots)].filter((root) => root instanceof ShadowRoot);
}
