/** Takes an article from the page: shows what was found, and lets the reader confirm it or select it. */
import { blocksOf, runsOfBlocks, textOf } from '../../core/article/article-blocks.ts';
import { articleOf } from '../../core/article/article-of.ts';
import type { ArticleAnswer } from '../../core/article/article-request.ts';
import type { CapturedArticle } from '../../core/article/captured-article.ts';
import {
  captureButton,
  type CaptureButton,
  confirmingBar,
  outdatedBar,
  refusingBar,
  selectingBar,
} from '../../view/capture/capture-bar.ts';
import { lacksSpaces } from '../../core/text/words-without-spaces.ts';
import type { Language } from '../../view/elements/messages.ts';
import { factsOnPage } from '../article/fact-sources.ts';
import { findArticle, wordsIn } from '../article/found-article.ts';
import { bringIntoView } from '../dom/bring-into-view.ts';
import { focusedElement } from '../dom/composed-tree.ts';
import { focusOn } from '../dom/focus-on.ts';
import { oncePerFrame } from '../dom/once-per-frame.ts';
import { keepOwnEvents } from '../note/own-events.ts';
import type { PageText } from '../text/page-text.ts';
import { createYielder } from '../text/time-slice.ts';
import { readVisibleText } from '../text/visible-text.ts';
import { ArticleOutline } from './article-outline.ts';
import { CaptureBar } from './capture-bar.ts';
import { type CaptureHost, createCaptureHost } from './capture-host.ts';
import { type CaptureKeys, onBarKey, onPageKey } from './capture-keys.ts';
import { SelectedArticle, type TakenText } from './selected-article.ts';

export type CaptureOptions = {
  readonly language: Language;
  /** assets/capture.css. */
  readonly styles: string;
  /** Keeps an article. */
  readonly keep: (article: CapturedArticle) => Promise<ArticleAnswer>;
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
  readonly #text: PageText;
  /** What was found, and what the page said of it then. */
  readonly #found: TakenText;
  readonly #host: CaptureHost;
  readonly #bar: CaptureBar;
  readonly #keys: CaptureKeys;
  #outline: ArticleOutline | null = null;
  /** Null until somebody selects the article. */
  #selected: SelectedArticle | null = null;
  #isKeeping = false;

  constructor(text: PageText, options: CaptureOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = AbortSignal.any([signal, this.#life.signal]);
    this.#text = text;
    const blocks = findArticle(text);
    const [first] = blocks;
    const node = first ? text.nodeAt(first.span.from) : null;
    this.#found = { blocks, facts: factsOnPage(node) };
    this.#host = createCaptureHost(options.styles, node);
    this.#bar = new CaptureBar(this.#host.shadow, options.language);
    this.#keys = {
      bar: this.#bar,
      end: () => {
        this.#life.abort();
      },
      select: (event) => this.#selected?.byKey(event) ?? false,
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
    const { blocks } = this.#found;
    if (lacksSpaces(textOf(blocks) || this.#text.text)) {
      this.#bar.show(refusingBar(this.#options.language));
    } else if (blocks.length === 0) this.#select();
    else this.#confirm();
    this.#everyFrame();
  }

  #confirm(): void {
    const { blocks, facts } = this.#found;
    const runs = runsOfBlocks(blocks, blocksOf(this.#text.text));
    this.#outline = new ArticleOutline(this.#host.shadow, this.#text, runs);
    const [first] = blocks;
    const beginning = first && this.#text.rangeOf(first.span);
    if (beginning && !this.#outline.isSeen()) bringIntoView(beginning);
    this.#outline.draw();
    const { headline, language } = facts;
    const found = { headline: headline ?? '', language, words: wordsIn(blocks) };
    this.#bar.show(confirmingBar(found, this.#options.language));
  }

  #select(): void {
    const { language } = this.#options;
    this.#selected = new SelectedArticle(this.#text, this.#bar, language);
    this.#outline?.remove();
    this.#outline = null;
    this.#bar.show(selectingBar(this.#found.blocks.length === 0, language));
    this.#selected.show();
  }

  readonly #onOwnEvent = (event: Event): void => {
    // A press would take the page's selection away.
    if (this.#selected && event.type === 'mousedown') event.preventDefault();
    if (event instanceof KeyboardEvent && event.type === 'keydown') onBarKey(event, this.#keys);
    if (event.type !== 'click') return;
    const pressed = captureButton(this.#host.innermost(event)?.closest('button')?.className);
    if (pressed) this.#press(pressed);
  };

  readonly #onSelection = (): void => {
    if (!this.#signal.aborted) this.#selected?.show();
  };

  #press(button: CaptureButton): void {
    switch (button) {
      case 'use':
        void this.#keep(this.#found);
        break;
      case 'select':
        this.#select();
        break;
      case 'use-selection':
        if (this.#selected) void this.#useSelected(this.#selected);
        break;
      case 'close':
      case 'cancel':
        this.#life.abort();
    }
  }

  async #useSelected(selected: SelectedArticle): Promise<void> {
    const taken = await selected.take();
    if (this.#signal.aborted) return;
    if (typeof taken === 'string') this.#bar.sayError(taken);
    else await this.#keep(taken);
  }

  async #keep({ blocks, facts }: TakenText): Promise<void> {
    if (this.#isKeeping) return;
    this.#isKeeping = true;
    const { keep, language } = this.#options;
    const texts = blocks.map(({ text }) => text);
    const answer = await keep(articleOf(facts, texts));
    if (answer === 'kept') this.#life.abort();
    else if (answer === 'not-kept') this.#bar.sayError(language.message('captureNotKept'));
    else this.#sayOutdated();
    this.#isKeeping = false;
  }

  /** However often it is sent, nobody waits for the article: the bar asks for nothing any more. */
  #sayOutdated(): void {
    this.#outline?.remove();
    this.#outline = null;
    this.#selected = null;
    this.#bar.show(outdatedBar(this.#options.language));
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
