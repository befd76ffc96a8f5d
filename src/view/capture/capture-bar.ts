/** The bar by which somebody takes an article from a page: what it says, and its buttons, as trees. */
import { MIN_ARTICLE_WORDS } from '../../core/article/article-limits.ts';
import type { Language, MessageKey } from '../elements/messages.ts';
import { type Tree, tree } from '../elements/tree.ts';

/** The buttons, by their classes, which say what they do. */
const CAPTURE_BUTTONS = ['use', 'select', 'use-selection', 'cancel', 'close'] as const;
export type CaptureButton = (typeof CAPTURE_BUTTONS)[number];

const LABELS: Readonly<Record<CaptureButton, MessageKey>> = {
  use: 'captureUse',
  select: 'captureSelect',
  'use-selection': 'captureUseSelection',
  cancel: 'captureCancel',
  close: 'close',
};

/** The ids of what names the bar and of what describes it, within its shadow root. */
export const BAR_TITLE = 'title';
export const BAR_TEXT = 'text';

/** An article that was found. */
export type FoundInBar = {
  readonly headline: string;
  /** BCP 47; null where the page does not say. */
  readonly language: string | null;
  readonly words: number;
};

/** Asks whether this is the article. */
export function confirmingBar(found: FoundInBar, language: Language): Tree[] {
  const { message } = language;
  const own = { class: 'headline', dir: 'auto', ...(found.language && { lang: found.language }) };
  return bar(
    message('captureQuestion'),
    [
      found.headline === '' ? null : tree('p', own, found.headline),
      tree('p', { class: 'words' }, language.count('captureWords', found.words)),
    ],
    ['use', 'select', 'cancel'],
    language,
  );
}

/** Says that no notes can be written for a text, before any are. */
export function refusingBar(language: Language): Tree[] {
  const { message } = language;
  return bar(
    message('captureUnsupported'),
    [tree('p', {}, message('captureSupported'))],
    ['cancel'],
    language,
  );
}

/** Says that nobody waits for the page's article any more, and what to do. */
export function outdatedBar(language: Language): Tree[] {
  const { message } = language;
  const text = tree('p', {}, message('captureOutdatedText'));
  return bar(message('captureOutdated'), [text], ['close'], language);
}

/** Has the reader select the article. */
export function selectingBar(isNoneFound: boolean, language: Language): Tree[] {
  const { message } = language;
  return bar(
    message(isNoneFound ? 'captureNone' : 'captureSelectTitle'),
    [
      tree('p', {}, message('captureHow')),
      tree('p', { class: 'keys' }, message('captureKeys')),
      tree('p', { class: 'words', role: 'status' }, selectedLine(0, language)),
    ],
    ['use-selection', 'cancel'],
    language,
  );
}

/** How much is selected. */
export function selectedLine(words: number, language: Language): string {
  return language.count('captureSelected', words);
}

/** That too little is selected. */
export function tooFewLine(language: Language): string {
  return language.count('captureTooFew', MIN_ARTICLE_WORDS);
}

/** The button that a class names; null for none. */
export function captureButton(name: string | undefined): CaptureButton | null {
  return CAPTURE_BUTTONS.find((button) => button === name) ?? null;
}

function bar(
  title: string,
  texts: readonly (Tree | null)[],
  buttons: readonly CaptureButton[],
  { message }: Language,
): Tree[] {
  return [
    tree(
      'div',
      { class: 'said' },
      tree('h2', { id: BAR_TITLE }, title),
      tree('div', { id: BAR_TEXT }, ...texts),
      tree('p', { class: 'error', role: 'alert' }),
    ),
    tree(
      'div',
      { class: 'buttons' },
      ...buttons.map((name) =>
        tree('button', { type: 'button', class: name }, message(LABELS[name])),
      ),
    ),
  ];
}
