/** Whose the notes of a story are, and when it was revised: what tells two states of one story apart. */
import type { VNode } from 'preact';
import type { Story } from '../core/story/story.ts';
import type { MessageKey } from '../view/elements/messages.ts';
import { richMessage } from '../view/elements/rich-message.ts';
import { useLanguage } from './language.ts';
import { formatMoment } from './moment.ts';
import { StoryText } from './story-text.tsx';

export type StoryByProps = {
  readonly story: Pick<Story, 'notesBy' | 'revised' | 'language'>;
  readonly words: {
    readonly dated: MessageKey;
    /** Of a story that does not say when it was revised. */
    readonly undated: MessageKey;
  };
};

export function StoryBy({ story, words }: StoryByProps): VNode {
  const language = useLanguage();
  const { notesBy, revised = '' } = story;
  const name = <StoryText of={story}>{notesBy}</StoryText>;
  return (
    <p class="story-by">
      {revised === ''
        ? richMessage(words.undated, language, name)
        : richMessage(words.dated, language, name, formatMoment(revised, language.locale))}
    </p>
  );
}
