/** What was found on the page, said honestly: which story, how much of it, and by which known copies. */
import type { ComponentChildren, VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { StoryText } from '../components/story-text.tsx';
import { TreeView } from '../components/tree-view.tsx';
import type { CoveragePart } from '../core/recognition/coverage.ts';
import { shareHere, wordsOf } from '../core/recognition/coverage-totals.ts';
import type { FoundStory } from '../core/recognition/found-story.ts';
import { formatPeriod } from '../core/story/dates.ts';
import type { Copy, Story } from '../core/story/story.ts';
import type { Language } from '../view/elements/messages.ts';
import { type InLanguage, richMessage, storyText } from '../view/elements/rich-message.ts';
import { IN_NEW_TAB, isWebAddress } from '../view/elements/web-link.ts';
import { notesByLine } from '../view/note/note.ts';
import { CoverageBar, CoverageKey } from './coverage-bar.tsx';

export type RecognitionSummaryProps = {
  readonly story: Story;
  /** What the recognition says of itself; shares are between 0 and 1. */
  readonly found: Pick<FoundStory, 'copyId' | 'ofSpan' | 'coverage'>;
  /** The level of the headline: the first where the page carries no other story. */
  readonly heading: 'h1' | 'h2';
  /** What can be done with this story alone. */
  readonly children?: ComponentChildren;
};

/** The id of the headline of a story that was found. */
export function headlineId(storyId: string): string {
  return `found-${storyId}`;
}

/** The report's headline, of several stories whose notes they are, how much of it is here in a line, and folded under the line, how that is known. */
export function RecognitionSummary({
  story,
  found,
  heading: Heading,
  children,
}: RecognitionSummaryProps): VNode {
  const language = useLanguage();
  const parts = found.coverage;
  const percent = new Intl.NumberFormat(language.locale, { style: 'percent' });
  const hasGaps = wordsOf(parts, 'missing') > 0;
  return (
    <>
      <Heading id={headlineId(story.id)} {...storyText(story)}>
        <span class="agency">{story.agency}:</span> {story.title}
      </Heading>
      {Heading === 'h2' && (
        // Of the same report two people may have written notes.
        <p class="whose">
          <TreeView tree={notesByLine(story, language)} />
        </p>
      )}
      {hasGaps && <CoverageBar parts={parts} />}
      <details class="evidence">
        <summary>{howMuch(parts, language)}</summary>
        {hasGaps && <CoverageKey parts={parts} />}
        <p>{language.message('ownText', percent.format(found.ofSpan))}</p>
        <ClosestCopy story={story} id={found.copyId} />
        <p>{language.message('knownCopies')}</p>
        <ul>
          {story.copies.map((copy) => (
            <li key={copy.id}>
              <CopyLine story={story} copy={copy} />
            </li>
          ))}
        </ul>
      </details>
      {children}
    </>
  );
}

/** That all of the story is here, or how much of it is, and what the page has left out or changed. */
function howMuch(parts: readonly CoveragePart[], language: Language): string {
  const [missing, changed] = [wordsOf(parts, 'missing'), wordsOf(parts, 'changed')];
  if (missing + changed === 0) return language.message('storyWhole');
  const rest = [
    missing > 0 ? language.count('coverage_missing', missing) : null,
    changed > 0 ? language.count(missing > 0 ? 'alsoChanged' : 'coverage_changed', changed) : null,
  ].filter((one) => one !== null);
  return language.message(
    'storyInPart',
    new Intl.NumberFormat(language.locale, { style: 'percent' }).format(shareHere(parts)),
    new Intl.ListFormat(language.locale, { type: 'unit' }).format(rest),
  );
}

type ClosestCopyProps = { readonly story: Story; readonly id: string };

function ClosestCopy({ story, id }: ClosestCopyProps): VNode | null {
  const language = useLanguage();
  const closest = story.copies.find((copy) => copy.id === id);
  if (!closest) return null;
  return (
    <p>
      {richMessage(
        'closestCopy',
        language,
        <StoryText of={story}>{closest.publisher}</StoryText>,
        formatPeriod(closest.date, language.locale),
      )}
    </p>
  );
}

type CopyLineProps = { readonly story: InLanguage; readonly copy: Copy };

function CopyLine({ story, copy: { publisher, date, url, words } }: CopyLineProps): VNode {
  const language = useLanguage();
  const line = richMessage(
    'copyLine',
    language,
    <StoryText of={story}>{publisher}</StoryText>,
    formatPeriod(date, language.locale),
    new Intl.NumberFormat(language.locale).format(words),
  );
  if (!url || !isWebAddress(url)) return <>{line}</>;
  return (
    <a href={url} {...IN_NEW_TAB}>
      {line}
    </a>
  );
}
