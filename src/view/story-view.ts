/** All that a page needs to show a story, whatever the page's text is. */
import type { StylesByMarks } from './marks/mark-styles.ts';
import type { StoryOnPage } from './note/story-on-page.ts';

export type StoryView = {
  readonly story: StoryOnPage;
  readonly styles: StoryStyles;
  /** What a screen reader says once, see note/greeting.ts. */
  readonly greeting: string;
};

/** Styles, as CSS. */
export type StoryStyles = {
  /** assets/shadow-host.css, which hides what is not needed yet. */
  readonly host: string;
  /** assets/notes.css, for tooltip, Tab stops and endnotes. */
  readonly notes: string;
  readonly marks: StylesByMarks;
};
