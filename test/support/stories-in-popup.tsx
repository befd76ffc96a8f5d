/** The notes as the popup shows them, in a document that a test has made. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { LanguageProvider } from '../../src/components/language.ts';
import type { Story } from '../../src/core/story/story.ts';
import type { PopupContent } from '../../src/popup/popup-content.ts';
import { Stories } from '../../src/popup/stories.tsx';
import type { Language } from '../../src/view/elements/messages.ts';
import { namesOfMessages } from './language.ts';

/** The bundled story. */
export const STORY = JSON.parse(
  readFileSync(
    path.resolve(import.meta.dirname, '../../assets/stories/obama-putin-two-rounds-2013.json'),
    'utf8',
  ),
) as Story;

const LANGUAGE: Language = {
  ...namesOfMessages,
  message: (key, ...values) =>
    key === 'notesBy' || key === 'roleThen' ? [key, ...values].join(' ') : key,
  count: (key, count) => `${key} ${String(count)}`,
};

/** Shows stories over a page in a state. */
export function show(
  stories: PopupContent['stories'],
  state: PopupContent['state'] = { kind: 'no-access' },
  { pendingTerm = null, onReveal = () => Promise.resolve(true) }: Asked = {},
): void {
  const content: PopupContent = {
    tab: undefined,
    state,
    isPaused: false,
    stories,
    known: [],
    pendingTerm,
  };
  void act(() => {
    render(
      <LanguageProvider value={LANGUAGE}>
        <Stories content={content} onReveal={onReveal} readStory={() => Promise.resolve(null)} />
      </LanguageProvider>,
      document.body,
    );
  });
}

type Asked = {
  readonly pendingTerm?: PopupContent['pendingTerm'];
  readonly onReveal?: (storyId: string, termId: string) => Promise<boolean>;
};

/** A page that carries stories, each with so many mentions of its terms. */
export function found(
  ...all: readonly (readonly [storyId: string, counts: Readonly<Record<string, number>>])[]
): PopupContent['state'] {
  const stories = all.map(([storyId, counts]) => ({
    storyId,
    copyId: '',
    ofStory: 1,
    ofSpan: 1,
    coverage: [],
    counts,
  }));
  return {
    kind: 'found',
    site: 'news.example',
    stories,
    marks: 0,
    isMarked: true,
    printsNotes: false,
  };
}

/** The texts of what a selector finds. */
export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}
