/** The text that somebody selects in place of what was found: how much it is, and whether it can be an article. */
import type { ArticleFacts } from '../../core/article/article-facts.ts';
import { type Block, textOf } from '../../core/article/article-blocks.ts';
import { MIN_ARTICLE_WORDS } from '../../core/article/article-limits.ts';
import { lacksSpaces } from '../../core/text/words-without-spaces.ts';
import { selectedLine, tooFewLine } from '../../view/capture/capture-bar.ts';
import type { Language } from '../../view/elements/messages.ts';
import { factsOnPage } from '../article/fact-sources.ts';
import { wordsIn } from '../article/found-article.ts';
import { firstSelected, selectedBlocks } from '../article/selected-text.ts';
import { headlineBefore } from '../text/headline.ts';
import type { PageText } from '../text/page-text.ts';
import { createYielder } from '../text/time-slice.ts';
import { readVisibleText } from '../text/visible-text.ts';
import type { CaptureBar } from './capture-bar.ts';
import { endOfSelection, selectByKey } from './selection-keys.ts';

/** Blocks of a page's text, and what the page says of them. */
export type TakenText = { readonly blocks: readonly Block[]; readonly facts: ArticleFacts };

export class SelectedArticle {
  readonly #bar: CaptureBar;
  readonly #language: Language;
  #text: PageText;

  /** @param text the page's, as it was read */
  constructor(text: PageText, bar: CaptureBar, language: Language) {
    this.#text = text;
    this.#bar = bar;
    this.#language = language;
  }

  /** Has the bar say how much is selected by now, and make room for it. */
  show(): void {
    this.#bar.sayWords(selectedLine(wordsIn(selectedBlocks(this.#text)), this.#language));
    this.#bar.sayError('');
    const selection = getSelection();
    const end = selection && !selection.isCollapsed ? endOfSelection(selection) : null;
    if (end) this.#bar.leave(end);
  }

  /** Selects by a key; false for one that selects nothing. */
  byKey(event: KeyboardEvent): boolean {
    return selectByKey(event, this.#text);
  }

  /** What is selected; or in words, why that can be no article. */
  async take(): Promise<TakenText | string> {
    // The page may have got more text since.
    this.#text = await readVisibleText(document.body, createYielder(performance.now()));
    const blocks = selectedBlocks(this.#text);
    if (lacksSpaces(textOf(blocks))) return this.#language.message('captureSupported');
    if (wordsIn(blocks) < MIN_ARTICLE_WORDS) return tooFewLine(this.#language);
    // Another article may stand here by now. A selection that begins before all headlines is of the first one.
    const beginning = firstSelected(this.#text);
    const hasHeadline = beginning !== null && headlineBefore(beginning) !== null;
    return { blocks, facts: factsOnPage(hasHeadline ? beginning : null) };
  }
}
