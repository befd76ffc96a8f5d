/** Takes an article from the page: shows what was found, and lets the reader confirm it or select it. */
import type { ArticleFacts } from '../../core/article/article-facts.ts';
import { type Block, blocksOf, runsOfBlocks, textOf } from '../../core/article/article-blocks.ts';
import { MIN_ARTICLE_WORDS } from '../../core/article/article-limits.ts';
import { articleOf } from '../../core/article/article-of.ts';
import type { CapturedArticle } from '../../core/article/captured-article.ts';
import {
  captureButton,
  type CaptureButton,
  confirmingBar,
  refusingBar,
  selectedLine,
  selectingBar,
  tooFewLine,
} from '../../view/capture/capture-bar.ts';
import { lacksSpaces } from '../../core/text/words-without-spaces.ts';
import type { Language } from '../../view/elements/messages.ts';
import { factsOnPage } from '../article/fact-sources.ts';
import { findArticle, wordsIn } from '../article/found-article.ts';
import { firstSelected, selectedBlocks } from '../article/selected-text.ts';
import { bringIntoView } from '../dom/bring-into-view.ts';
import { focusedElement } from '../dom/composed-tree.ts';
import { focusOn } from '../dom/focus-on.ts';
import { oncePerFrame } from '../dom/once-per-frame.ts';
import { keepOwnEvents } from '../note/own-events.ts';
import { headlineBefore } from '../text/headline.ts';
import type { PageText } from '../text/page-text.ts';
import { createYielder } from '../text/time-slice.ts';
import { readVisibleText } from '../text/visible-text.ts';
import { ArticleOutline } from './article-outline.ts';
import { CaptureBar } from './capture-bar.ts';
import { type CaptureHost, createCaptureHost } from './capture-host.ts';
import { type CaptureKeys, onBarKey, onPageKey } from './capture-keys.ts';
import { endOfSelection, selectByKey } from './selection-keys.ts';

export type CaptureOptions = {
  readonly language: Language;
  /** assets/capture.css. */
  readonly styles: string;
  /** Keeps an article, and resolves to whether it is kept. */
  readonly keep: (article: CapturedArticle) => Promise<boolean>;
};

/** Looks for the article on the page, and shows the bar. */
export async function startCapture(options: CaptureOptions, signal: AbortSignal): Promise<void> {
  const text = await readVisibleText(document.body, createYielder(performance.now()));
  if (!signal.aborted) new CaptureSession(text, options, signal).start();
}

class CaptureSession {
  readonly #options: CaptureOptions;
  readonly #signal: AbortSignal;
  readonly #life = new AbortController();
  readonly #focusBefore = focusedElement();
  readonly #article: readonly Block[];
  /** What the page said of itself when the article was found. */
  readonly #facts: ArticleFacts;
  readonly #host: CaptureHost;
  readonly #bar: CaptureBar;
  readonly #keys: CaptureKeys;
  #text: PageText;
  #outline: ArticleOutline | null = null;
  #isSelecting = false;
  #isKeeping = false;

  constructor(text: PageText, options: CaptureOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = AbortSignal.any([signal, this.#life.signal]);
    this.#text = text;
    this.#article = findArticle(text);
    const [first] = this.#article;
    const node = first ? text.nodeAt(first.span.from) : null;
    this.#facts = factsOnPage(node);
    this.#host = createCaptureHost(options.styles, node);
    this.#bar = new CaptureBar(this.#host.shadow, options.language);
    this.#keys = {
      bar: this.#bar,
      end: () => {
        this.#life.abort();
      },
      select: (event) => this.#isSelecting && selectByKey(event, this.#text),
    };
  }

  start(): void {
    const signal = this.#signal;
    keepOwnEvents(this.#host.isHost, this.#onOwnEvent, signal);
    const onKey = (event: KeyboardEvent): void => {
      onPageKey(event, this.#keys);
    };
    addEventListener('keydown', onKey, { signal, capture: true });
    const onSelection = oncePerFrame(this.#onSelection);
    document.addEventListener('selectionchange', onSelection, { signal });
    signal.addEventListener('abort', this.#onEnd);
    if (lacksSpaces(textOf(this.#article) || this.#text.text)) {
      this.#bar.show(refusingBar(this.#options.language));
    } else if (this.#article.length === 0) this.#select();
    else this.#confirm();
    this.#everyFrame();
  }

  #confirm(): void {
    const runs = runsOfBlocks(this.#article, blocksOf(this.#text.text));
    this.#outline = new ArticleOutline(this.#host.shadow, this.#text, runs);
    const [first] = this.#article;
    const beginning = first && this.#text.rangeOf(first.span);
    if (beginning && !this.#outline.isSeen()) bringIntoView(beginning);
    this.#outline.draw();
    const { headline, language } = this.#facts;
    const found = { headline: headline ?? '', language, words: wordsIn(this.#article) };
    this.#bar.show(confirmingBar(found, this.#options.language));
  }

  #select(): void {
    this.#isSelecting = true;
    this.#outline?.remove();
    this.#outline = null;
    this.#bar.show(selectingBar(this.#article.length === 0, this.#options.language));
    this.#onSelection();
  }

  readonly #onOwnEvent = (event: Event): void => {
    // A press would take the page's selection away.
    if (this.#isSelecting && event.type === 'mousedown') event.preventDefault();
    if (event instanceof KeyboardEvent && event.type === 'keydown') onBarKey(event, this.#keys);
    if (event.type !== 'click') return;
    const pressed = captureButton(this.#host.innermost(event)?.closest('button')?.className);
    if (pressed) this.#press(pressed);
  };

  readonly #onSelection = (): void => {
    if (!this.#isSelecting || this.#signal.aborted) return;
    const { language } = this.#options;
    this.#bar.sayWords(selectedLine(wordsIn(selectedBlocks(this.#text)), language));
    this.#bar.sayError('');
    const selection = getSelection();
    const end = selection && !selection.isCollapsed ? endOfSelection(selection) : null;
    if (end) this.#bar.leave(end);
  };

  #press(button: CaptureButton): void {
    switch (button) {
      case 'use':
        void this.#keep(this.#article, this.#facts);
        break;
      case 'select':
        this.#select();
        break;
      case 'use-selection':
        void this.#useSelection();
        break;
      case 'cancel':
        this.#life.abort();
    }
  }

  async #useSelection(): Promise<void> {
    // The page may have got more text since.
    this.#text = await readVisibleText(document.body, createYielder(performance.now()));
    if (this.#signal.aborted) return;
    const selected = selectedBlocks(this.#text);
    const { language } = this.#options;
    if (lacksSpaces(textOf(selected))) {
      this.#bar.sayError(language.message('captureSupported'));
    } else if (wordsIn(selected) >= MIN_ARTICLE_WORDS) {
      // Another article may stand here by now. A selection that begins before all headlines is of the first one.
      const beginning = firstSelected(this.#text);
      const hasHeadline = beginning !== null && headlineBefore(beginning) !== null;
      await this.#keep(selected, factsOnPage(hasHeadline ? beginning : null));
    } else this.#bar.sayError(tooFewLine(language));
  }

  async #keep(blocks: readonly Block[], facts: ArticleFacts): Promise<void> {
    if (this.#isKeeping) return;
    this.#isKeeping = true;
    const { keep, language } = this.#options;
    const texts = blocks.map(({ text }) => text);
    if (await keep(articleOf(facts, texts))) this.#life.abort();
    else this.#bar.sayError(language.message('captureNotKept'));
    this.#isKeeping = false;
  }

  /** Follows the article, and the page, which may take the host away. */
  readonly #everyFrame = (): void => {
    if (this.#signal.aborted) return;
    const host = this.#host.reattach();
    if (host === 'kept-away') {
      this.#life.abort();
      return;
    }
    this.#outline?.draw();
    if (host === 'put-back') {
      this.#bar.reopen();
      this.#bar.takeFocus();
    }
    requestAnimationFrame(this.#everyFrame);
  };

  readonly #onEnd = (): void => {
    const hadFocus = this.#bar.hasFocus();
    this.#host.remove();
    if (hadFocus) focusOn(this.#focusBefore);
  };
}
