/** What the reader script asks the background for once, and keeps until a setting changes. */
import type { PageSettings } from '../core/settings/settings-schema.ts';
import type { Answer } from '../extension/messaging.ts';
import { pageToBackground } from '../extension/to-background.ts';
import type { Tree } from '../view/elements/tree.ts';
import type { StoryView } from '../view/story-view.ts';

export class RememberedAnswers {
  readonly #site: string;
  /** The answer that has come, or is on its way. */
  #settings: Promise<Answer<PageSettings | 'paused'>> | null = null;
  /** The view of the story that was asked for last. */
  #view: StoryView | null = null;

  /** @param site the page's host name */
  constructor(site: string) {
    this.#site = site;
  }

  /** The settings that pages of the site go by; null where the background does not answer. */
  async settings(): Promise<PageSettings | 'paused' | null> {
    const answer = await (this.#settings ??= pageToBackground().pageSettings(this.#site));
    if (answer.ok) return answer.value;
    this.#settings = null;
    return null;
  }

  /** The view of a story; null where the background does not answer. */
  async viewOf(storyId: string): Promise<StoryView | null> {
    if (this.#view?.story.id !== storyId) {
      const answer = await pageToBackground().storyView(storyId);
      this.#view = answer.ok ? answer.value : null;
    }
    return this.#view;
  }

  /** The notes of a story to print, of which nothing is kept; null where the background does not answer. */
  async endnotesOf(story: string): Promise<readonly Tree[] | null> {
    const answer = await pageToBackground().endnotes(story);
    return answer.ok ? answer.value : null;
  }

  /** Has everything asked for again. A view goes with the settings, since its greeting names what they allow. */
  forget(): void {
    this.#settings = null;
    this.#view = null;
  }
}
