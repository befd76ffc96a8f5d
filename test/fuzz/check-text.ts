/** What holds for any text whatever. */
import { type Finding, findStory } from '../../src/core/recognition/find-story.ts';
import type { FoundStory } from '../../src/core/recognition/found-story.ts';
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
  const all = finding.stories.flatMap(({ found, others }) => [found, ...others]);
  const bodies = all.map(({ body }) => body).sort((one, other) => one.from - other.from);
  return [
    ...all.flatMap((found) => complaintsOnStory(found, text, stories)),
    ...overlapsIn(bodies).map(() => 'bodies overlap'),
  ];
}

function complaintsOnStory(
  { body, mentions, ofStory, ofSpan, coverage, copyId }: FoundStory,
  text: string,
  stories: readonly Story[],
): string[] {
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
    ...overlapsIn(mentions).map(() => 'mentions overlap'),
  ];
}

/** The spans that begin before the one before them ends. */
function overlapsIn(spans: readonly Span[]): Span[] {
  return spans.filter(({ from }, index) => from < (spans[index - 1]?.to ?? 0));
}

function isWithin({ from, to }: Span, text: string): boolean {
  return from >= 0 && from < to && to <= text.length;
}
