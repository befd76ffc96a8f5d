/**
 * The whole protocol between the parts of the extension: who may ask whom for what. Messages are
 * JSON. A method's result is the answer; an expected failure is a value.
 */
import type { ArticleAnswer, ArticleRequest } from '../core/article/article-request.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import type { Finding } from '../core/recognition/find-story.ts';
import type { FoundStory } from '../core/recognition/found-story.ts';
import type { PageSettings } from '../core/settings/settings-schema.ts';
import type { StorySummary } from '../core/story/story-summary.ts';
import type { Story } from '../core/story/story.ts';
import type { Tree } from '../view/elements/tree.ts';
import type { OpenedNote } from '../view/note/card.ts';
import type { StoryView } from '../view/story-view.ts';

/** A page asks the background. */
export type PageToBackground = {
  /** Brings the reader script into the page, since names of a story stand there. */
  bringReader(): void;
  /** The settings that a page of a site goes by, or that the reader has paused the site. */
  pageSettings(site: string): PageSettings | 'paused';
  /** What a page's visible text is to the stories whose gate the names open. */
  recognise(text: string, names: readonly string[]): Finding;
  /** All that a page needs to show a story; null where the background does not know the story. */
  storyView(storyId: string): StoryView | null;
  /** What the page carries now, for the badge and the icon's title. */
  reportState(state: PageState): void;
  /** Shows the whole note of a term, in the popup where the browser allows it. */
  openNote(storyId: string, termId: string): OpenedNote;
  /** The notes of a story, to print after a page; null where the background does not know the story. */
  endnotes(storyId: string): readonly Tree[] | null;
  /**
   * Keeps an article as a draft and opens the editor with it; it answers the request with that token, and no second
   * one is kept for that.
   */
  articleCaptured(article: CapturedArticle, token: string): ArticleAnswer;
};

/** The popup, or another page of the extension's own, asks the background. */
export type PopupToBackground = {
  /** The story with that id; null where Backstory does not know it. */
  story(storyId: string): Story | null;
  /** Every story that Backstory knows, but for own ones that are off. */
  storySummaries(): readonly StorySummary[];
  /** Own stories have come, gone or changed: pages are to know. Answered once new pages do. */
  libraryChanged(): void;
  /** Somebody asks for a page's article: it is kept when it comes. */
  expectArticle(request: ArticleRequest): void;
};

/** The popup or the background asks the page in a tab. */
export type ToPage = {
  describe(): PageState;
  /** The term for whose note the popup was opened; null for none. The call clears it. */
  takePendingTerm(): StoryTerm | null;
  /** Scrolls to the first mention of a term that the reader can reach, and opens its tooltip; false where there is none. */
  reveal(storyId: string, termId: string): boolean;
  /** Steps to the next or the previous mention. */
  step(by: 1 | -1): void;
  /** The reader has changed a setting. */
  settingsChanged(): void;
  /** Own stories have come, gone or changed. */
  libraryChanged(): void;
  /** Marks the mentions on a page whose reader wants no marks unasked. */
  showMarks(): void;
  /** Switches on or off that the notes are printed after the page; the answer is whether they are now. */
  printNotes(prints: boolean): boolean;
};

/** A term of a story, by their ids. */
export type StoryTerm = { readonly storyId: string; readonly termId: string };

/** What a page says of a story that it carries. */
export type FoundState = Pick<
  FoundStory,
  'storyId' | 'copyId' | 'ofStory' | 'ofSpan' | 'coverage'
> & {
  /** How many mentions of each term there are, by the term's id. */
  readonly counts: Readonly<Record<string, number>>;
};

/** What a page says of itself. */
export type PageState =
  | { readonly kind: 'none'; readonly site: string }
  | { readonly kind: 'paused'; readonly site: string }
  /** The page has passages in common with a story, and is another text. */
  | { readonly kind: 'near'; readonly site: string; readonly storyId: string }
  /** The page's text is so long that its beginning alone was looked at, and no story stands there. */
  | { readonly kind: 'too-large'; readonly site: string }
  | {
      readonly kind: 'found';
      readonly site: string;
      /** One or more, in reading order. */
      readonly stories: readonly FoundState[];
      /** How many mentions are marked now. */
      readonly marks: number;
      /** Whether the mentions are marked: not before the reader asks, where they want that. */
      readonly isMarked: boolean;
      readonly printsNotes: boolean;
    };
