/** What a list says of a version of a story: who printed it, when, and how long it is. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { StoryText } from '../components/story-text.tsx';
import { formatPeriod } from '../core/story/dates.ts';
import type { Copy, Story } from '../core/story/story.ts';
import { richMessage } from '../view/elements/rich-message.ts';

export type CopyLineProps = { readonly story: Story; readonly copy: Copy };

export function CopyLine({ story, copy }: CopyLineProps): VNode {
  const language = useLanguage();
  const { locale } = language;
  return (
    <span>
      {richMessage(
        'copyLine',
        language,
        <StoryText of={story}>{copy.publisher}</StoryText>,
        formatPeriod(copy.date, locale),
        new Intl.NumberFormat(locale).format(copy.words),
      )}
    </span>
  );
}
