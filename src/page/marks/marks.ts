/**
 * The marks of a page's stories: the one place that holds them. They are painted with the CSS Custom
 * Highlight API, which leaves the document as it is.
 *
 * Firefox can't iterate a Highlight or the registry from a content script, and the page may change the
 * registry too, so the ranges are kept here, and the registry is only ever set and deleted by name.
 */
import { contrastOn } from '../../core/marks/background-tone.ts';
import type { AtPlace } from '../../core/marks/one-at-a-place.ts';
import { MARK_STYLES } from '../../core/marks/palette.ts';
import { type HighlightName, highlightNamesOf } from '../../view/marks/highlight-names.ts';
import type { HighlightStyles } from '../../view/marks/mark-styles.ts';
import type { TermOnPage } from '../../view/note/story-on-page.ts';
import { backdropReader } from './backdrop.ts';
import type { ReadColour } from './computed-colour.ts';
import { type MarkHit, hitTest, type HitTest } from './hit-test.ts';

/** So many marks are looked at again each time the reader does something. */
const MAX_COMPARED = 50;

/**
 * Before the fill in the name of a highlight that keeps it. Browsers fill letters that are highlighted with
 * their `color`, whatever the page has filled them with.
 */
const FILL = 'backstory:';

/** A mention where it stands on the page. */
export type PlacedMention = {
  readonly storyId: string;
  readonly termId: string;
  readonly term: TermOnPage;
  readonly range: Range;
  /** As it is read: with a space between words that only a style keeps apart. */
  readonly text: string;
  /** Where it begins in the page's text as it was read last. */
  readonly from: number;
};

/** A mention as it is painted on the page, with those of other stories at its place. */
export type Mark = AtPlace<PlacedMention>;

/** Whether two marks lead to the same notes. Terms are the same as long as their story's notes are. */
export function hasSameNote(mark: Mark, other: Mark | undefined): boolean {
  return (
    mark.term === other?.term &&
    mark.also.length === other.also.length &&
    mark.also.every(({ term }, index) => term === other.also[index]?.term)
  );
}

/** How marks are painted, and on which media. */
export type PaintedStyles = {
  readonly media: 'screen' | 'all';
  readonly highlights: HighlightStyles;
};

export class Marks {
  #styles: PaintedStyles;
  readonly #readColour: ReadColour;
  readonly #sheet = new CSSStyleSheet();
  /** Its rules as they are to be: the page can change them. */
  #rules = '';
  #list: readonly Mark[] = [];
  /** The names of each mark's highlights, by the colours that it stands on. */
  #names: readonly (readonly HighlightName[])[] = [];
  #highlights = new Map<HighlightName, Highlight>();
  /** Firefox needs the styles in each shadow root that holds a mark, too. */
  #roots: readonly (Document | ShadowRoot)[] = [];
  #hitTest: HitTest = hitTest([], []);

  /** @param readColour reads the colours on which marks stand */
  constructor(styles: PaintedStyles, readColour: ReadColour) {
    this.#styles = styles;
    this.#readColour = readColour;
  }

  /** All marks, in reading order. */
  get list(): readonly Mark[] {
    return this.#list;
  }

  /** Paints marks, given in reading order, in place of those that are painted. */
  paint(marks: readonly Mark[]): void {
    this.remove();
    this.#list = marks;
    this.#names = marks.map(this.#namesReader());
    this.#highlights = highlightsOf(marks, this.#names);
    const shadowRoots = shadowRootsOf(marks);
    this.#roots = [document, ...shadowRoots];
    this.#hitTest = hitTest(
      marks.map(({ range }) => range),
      shadowRoots,
    );
    this.#writeSheet();
    // Set even where the names are taken: a script before this one may have left its own.
    for (const [name, highlight] of this.#highlights) CSS.highlights.set(name, highlight);
    for (const root of this.#roots) root.adoptedStyleSheets.push(this.#sheet);
  }

  /** Whether what the marks stand on has the colours for which they were painted; of very many, some are looked at. */
  isBackdropSame(): boolean {
    const step = Math.ceil(this.#list.length / MAX_COMPARED);
    const namesOf = this.#namesReader();
    return this.#list.every(
      (mark, index) => index % step > 0 || String(namesOf(mark)) === String(this.#names[index]),
    );
  }

  /** The mark at a point of the viewport; see {@link HitTest}. */
  at(x: number, y: number, over: Element): MarkHit | null {
    return this.#hitTest.at(x, y, over);
  }

  /** Forgets where the marks are: the page was scrolled or resized. */
  forgetPositions(): void {
    this.#hitTest.clearCache();
  }

  setStyles(styles: PaintedStyles): void {
    this.#styles = styles;
    this.#writeSheet();
  }

  /** Puts back what the page has cleared. */
  restore(): void {
    if (this.#sheet.disabled || rulesOf(this.#sheet) !== this.#rules) this.#writeSheet();
    for (const [name, highlight] of this.#highlights) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
    for (const root of this.#roots) {
      if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
    }
  }

  /** Takes all marks off the page. */
  remove(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(
        (other) => other !== this.#sheet,
      );
    }
    this.#highlights.clear();
    this.#roots = [];
  }

  /** A page has a few of the highlights that there are, and to parse the rules of all takes its time. */
  #writeSheet(): void {
    const { highlights, media } = this.#styles;
    const rules = [...this.#highlights.keys()].map((name) => highlights[name] ?? fillRule(name));
    this.#sheet.replaceSync(`@media ${media} { ${rules.join('')} }`);
    this.#sheet.disabled = false;
    this.#rules = rulesOf(this.#sheet);
  }

  /** Good for one task only. */
  #namesReader(): (mark: Mark) => readonly HighlightName[] {
    const read = this.#readColour;
    const backdropOf = backdropReader(read);
    return ({ term: { kind }, range: { startContainer } }) => {
      const element = startContainer.parentElement ?? document.documentElement;
      // Computed, the fill is the text's `color` where the page has set no other.
      const { color, webkitTextFillColor: fill } = getComputedStyle(element);
      const contrast = contrastOn(read(fill), backdropOf(startContainer), MARK_STYLES[kind]);
      const names = highlightNamesOf(kind, contrast);
      return fill === color ? names : [`${FILL}${fill}`, ...names];
    };
  }
}

/** The CSS of a highlight that fills letters as its name says. */
function fillRule(name: HighlightName): string {
  return `::highlight(${CSS.escape(name)}) { color: ${name.slice(FILL.length)} }`;
}

function rulesOf({ cssRules }: CSSStyleSheet): string {
  return [...cssRules].map(({ cssText }) => cssText).join('');
}

function highlightsOf(
  marks: readonly Mark[],
  names: readonly (readonly HighlightName[])[],
): Map<HighlightName, Highlight> {
  const highlights = new Map<HighlightName, Highlight>();
  marks.forEach(({ range }, index) => {
    for (const name of names[index] ?? []) {
      const highlight = highlights.get(name) ?? new Highlight();
      // Without lines, a tint has a colour for the letters that goes before.
      if (name.startsWith(FILL)) highlight.priority = -1;
      highlights.set(name, highlight.add(range));
    }
  });
  return highlights;
}

function shadowRootsOf(marks: readonly Mark[]): ShadowRoot[] {
  const roots = marks.map(({ range }) => range.startContainer.getRootNode());
  return [...new Set(roots)].filter((root) => root instanceof ShadowRoot);
}
