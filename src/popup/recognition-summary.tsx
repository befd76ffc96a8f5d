/** What was found on the page, said honestly: which story, how much of it, and by which known copies. */
import type { VNode } from 'preact';
import { English } from '../components/english.tsx';
import { useLanguage } from '../components/language.ts';
import type { FoundStory } from '../core/recognition/find-story.ts';
import { formatPeriod } from '../core/story/dates.ts';
import type { Copy, Story } from '../core/story/story.ts';
import { richMessage } from '../view/elements/rich-message.ts';
import { CoverageBar } from './coverage-bar.tsx';

export type RecognitionSummaryProps = {
  readonly story: Story;
  /** What the recognition says of itself; shares are between 0 and 1. */
  readonly found: Pick<FoundStory, 'copyId' | 'ofStory' | 'ofSpan' | 'coverage'>;
};

/** Follows the heading of the state. */
export function RecognitionSummary({ story, found }: RecognitionSummaryProps): VNode {
  const language = useLanguage();
  const percent = new Intl.NumberFormat(language.locale, { style: 'percent' });
  const closest = story.copies.find(({ id }) => id === found.copyId);
  return (
    <>
      <p>
        {richMessage(
          'stateFoundText',
          language,
          <English>{story.agency}</English>,
          <English>{story.title}</English>,
        )}
      </p>
      <p class="shares">
        {language.message(
          'sharesText',
          percent.format(found.ofStory),
          percent.format(found.ofSpan),
        )}
      </p>
      <CoverageBar parts={found.coverage} />
      <p class="copies">
        {closest &&
          richMessage(
            'closestCopy',
            language,
            <English>{closest.publisher}</English>,
            formatPeriod(closest.date, language.locale),
          )}
      </p>
      <KnownCopies copies={story.copies} />
    </>
  );
}

function KnownCopies({ copies }: { readonly copies: readonly Copy[] }): VNode {
  const { message } = useLanguage();
  return (
    <details class="known">
      <summary>{message('knownCopies')}</summary>
      <ul>
        {copies.map((copy) => (
          <li key={copy.id}>
            <CopyLine copy={copy} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function CopyLine({ copy: { publisher, date, url, words } }: { readonly copy: Copy }): VNode {
  const language = useLanguage();
  const line = richMessage(
    'copyLine',
    language,
    <English>{publisher}</English>,
    formatPeriod(date, language.locale),
    new Intl.NumberFormat(language.locale).format(words),
  );
  if (!url) return <>{line}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {line}
    </a>
  );
}
