/** A draft of the library as a file has it, whatever version has kept it. */
import type { DraftInFile } from '../core/editing/draft-file.ts';
import { readDraftStory } from '../core/editing/kept-draft-story.ts';
import type { Draft } from '../extension/library/schema.ts';

export function draftInFile({ id, changedAt, article, story, copyOf }: Draft): DraftInFile {
  return {
    ...{ id, changedAt, article },
    story: readDraftStory(story, article),
    ...(copyOf !== undefined && { copyOf }),
  };
}
