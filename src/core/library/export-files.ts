/** The files of an export: whatever is exported can be imported again, so none is larger than an import takes. */
import {
  draftFileName,
  draftFileText,
  type DraftInFile,
  MAX_DRAFTS,
} from '../editing/draft-file.ts';
import {
  copiesFileName,
  copiesFileText,
  storyFileName,
  storyFileText,
} from '../story-file/story-file-text.ts';
import { bytesOf, MAX_FILE_BYTES, MAX_STORY_BYTES } from '../story-file/story-limits.ts';
import type { Copy, Story } from '../story/story.ts';

export type ExportFile = { readonly name: string; readonly text: string };

/** The file of one story; where the layout for readers makes it too large, without one. */
export function exportStory(story: Story, most = MAX_STORY_BYTES): ExportFile {
  const text = storyFileText(story);
  const name = storyFileName(story);
  return { name, text: bytesOf(text) > most ? JSON.stringify(JSON.parse(text)) : text };
}

/** The files of several stories; their names are numbered where one would be too large. */
export function exportStories(
  stories: readonly Story[],
  most = MAX_FILE_BYTES,
): readonly ExportFile[] {
  const texts = textsOf(stories, storyFileText, { bytes: most });
  return numbered(storyFileName(stories), texts);
}

/** The files of copies of a story, in the same way. */
export function exportCopies(
  story: Story,
  copies: readonly Copy[],
  most = MAX_STORY_BYTES,
): readonly ExportFile[] {
  const textOf = (some: readonly Copy[]): string => copiesFileText(story, some);
  return numbered(copiesFileName(story), textsOf(copies, textOf, { bytes: most }));
}

/** The files of drafts, in the same way. */
export function exportDrafts(
  drafts: readonly DraftInFile[],
  most: Most = { bytes: MAX_FILE_BYTES, items: MAX_DRAFTS },
): readonly ExportFile[] {
  return numbered(draftFileName(drafts), textsOf(drafts, draftFileText, most));
}

/** What one file may hold. */
type Most = { readonly bytes: number; readonly items?: number };

function numbered(name: string, texts: readonly string[]): readonly ExportFile[] {
  return texts.map((text, index) => ({
    name: texts.length === 1 ? name : name.replace('.', `-${String(index + 1)}.`),
    text,
  }));
}

function textsOf<Item>(
  items: readonly Item[],
  textOf: (items: readonly Item[]) => string,
  most: Most,
): readonly string[] {
  if (items.length <= 1) return [textOf(items)];
  // No text is made that the engine has no room for: a text of ten thousand stories would be.
  const isFew = items.length <= (most.items ?? Infinity) && isShorter(items, most.bytes);
  const text = isFew ? textOf(items) : null;
  if (text !== null && bytesOf(text) <= most.bytes) return [text];
  const half = Math.ceil(items.length / 2);
  return [
    ...textsOf(items.slice(0, half), textOf, most),
    ...textsOf(items.slice(half), textOf, most),
  ];
}

/** Whether the items alone, without a layout for readers, have fewer characters. */
function isShorter(items: readonly unknown[], most: number): boolean {
  let length = 0;
  return items.every((item) => (length += JSON.stringify(item).length) < most);
}
