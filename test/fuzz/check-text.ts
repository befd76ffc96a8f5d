/** What holds for any text whatever. */
import { type Finding, findStory } from '../../src/core/recognition/find-story.ts';
import type { Span } from '../../src/core/recognition/span.ts';
import type { Story } from '../../src/core/story/story.ts';

/** What is wrong with what was found in a text; empty where all is right. */
export function complaintsOn(text: string, stories: readonly Story[]): string[] {
  let finding: Finding;
  try {
    finding = findStory(text, stories);
  } catch (error) {
    return [`threw ${String(error)}`];
  }
  if (finding.kind !== 'found') return [];
  const { body, mentions, ofStory, ofSpan, coverage, copyId } = finding.found;
  const copy = stories.flatMap(({ copies }) => copies).find(({ id }) => id === copyId);
  const covered = coverage.reduce((sum, { words }) => sum + words, 0);
  return [
    ...[body, ...mentions]
      .filter((span) => !isWithin(span, text))
      .map((span) => `${JSON.stringify(span)} is not in the text`),
    ...[ofStory, ofSpan]
      .filter((share) => !(share > 0 && share <= 1))
      .map((share) => `${String(share)} is no share`),
    ...(covered === copy?.words ? [] : [`the coverage has ${String(covered)} words`]),
    ...mentions
      .filter(({ from }, index) => from < (mentions[index - 1]?.to ?? 0))
      .map(() => 'mentions overlap'),
  ];
}

function isWithin({ from, to }: Span, text: string): boolean {
  return from >= 0 && from < to && to <= text.length;
}
