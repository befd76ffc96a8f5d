/** What a list says of a story, under its title. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { StoryText } from '../components/story-text.tsx';
import { formatPeriod } from '../core/story/dates.ts';
import { richMessage } from '../view/elements/rich-message.ts';

export type Described = {
  readonly title: string;
  readonly agency: string;
  readonly asOf: string;
  readonly notesBy: string;
  readonly language?: string;
  /** How many there are. */
  readonly terms: number;
};

export type StoryFactsProps = {
  readonly of: Described;
  /** What else there is to say of it. */
  readonly more?: string;
};

export function StoryFacts({ of, more }: StoryFactsProps): VNode {
  const language = useLanguage();
  const facts = [
    <StoryText of={of}>{of.agency}</StoryText>,
    formatPeriod(of.asOf, language.locale),
    richMessage('notesBy', language, <StoryText of={of}>{of.notesBy}</StoryText>),
    language.count('storiesTerms', of.terms),
    ...(more === undefined ? [] : [more]),
  ];
  return (
    <ul class="facts-line">
      {facts.map((fact) => (
        <li>{fact}</li>
      ))}
    </ul>
  );
}
