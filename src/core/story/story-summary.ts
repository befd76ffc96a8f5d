/** What a list says of a story. */
import type { Story } from './story.ts';

export type StorySummary = Pick<Story, 'id' | 'agency' | 'title' | 'asOf' | 'notesBy'> & {
  /** A BCP 47 tag. */
  readonly language: string;
  /** Whether the reader has written or imported it. */
  readonly isOwn: boolean;
};
