/** Of a story that is here and in a file: by whom the notes of each are, and when they were revised. */
import type { VNode } from 'preact';
import { StoryBy } from '../components/story-by.tsx';
import type { Story } from '../core/story/story.ts';

export type VersionsOfStoryProps = {
  readonly id: string;
  readonly here: Story;
  readonly inFile: Story;
};

export function VersionsOfStory({ id, here, inFile }: VersionsOfStoryProps): VNode {
  return (
    <div id={id} class="versions">
      <StoryBy
        story={dated(here)}
        words={{ dated: 'storiesHere', undated: 'storiesHereUndated' }}
      />
      <StoryBy
        story={dated(inFile)}
        words={{ dated: 'storiesInFile', undated: 'storiesInFileUndated' }}
      />
    </div>
  );
}

/** Without a time that there is not, which a file may name. */
function dated(story: Story): Story {
  return Number.isNaN(Date.parse(story.revised ?? '')) ? { ...story, revised: '' } : story;
}
