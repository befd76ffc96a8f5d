/** The files of an export: whatever is exported can be imported again, so none is larger than an import takes. */
import { storyFileName, storyFileText } from '../story-file/story-file-text.ts';
import { bytesOf, MAX_FILE_BYTES, MAX_STORY_BYTES } from '../story-file/story-limits.ts';
import type { Story } from '../story/story.ts';

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
  const texts = textsOf(stories, most);
  const name = storyFileName(stories);
  return texts.map((text, index) => ({
    name: texts.length === 1 ? name : name.replace('.', `-${String(index + 1)}.`),
    text,
  }));
}

function textsOf(stories: readonly Story[], most: number): readonly string[] {
  if (stories.length <= 1) return [storyFileText(stories)];
  // No text is made that the engine has no room for: a text of ten thousand stories would be.
  const text = isShorter(stories, most) ? storyFileText(stories) : null;
  if (text !== null && bytesOf(text) <= most) return [text];
  const half = Math.ceil(stories.length / 2);
  return [...textsOf(stories.slice(0, half), most), ...textsOf(stories.slice(half), most)];
}

/** Whether the stories alone, without a layout for readers, have fewer characters. */
function isShorter(stories: readonly Story[], most: number): boolean {
  let length = 0;
  return stories.every((story) => (length += JSON.stringify(story).length) < most);
}
