/** What the reader script asks the background for once, and keeps until a setting changes. */
import type { PageSettings } from '../core/settings/settings-schema.ts';
import type { Answer, Client } from '../extension/messaging.ts';
import type { PageToBackground } from '../extension/protocol.ts';
import { pageToBackground } from '../extension/to-background.ts';
import type { StoryView } from '../view/story-view.ts';
import { LastRecognition } from './last-recognition.ts';

/** The answers are as the protocol says; one that nobody has given is asked for again at the next call. */
export class RememberedAnswers {
  readonly recognition = new LastRecognition();
  readonly #site: string;
  readonly #background: Client<PageToBackground>;
  readonly #settings = new KeptAnswer<PageSettings | 'paused'>();
  /** Of the story that was asked for last. */
  readonly #view = new KeptAnswer<StoryView | null>();

  /** @param site the page's host name */
  constructor(site: string, background = pageToBackground()) {
    this.#site = site;
    this.#background = background;
  }

  /** The settings that pages of the site go by. */
  settings(): Promise<Answer<PageSettings | 'paused'>> {
    return this.#settings.get(this.#site, () => this.#background.pageSettings(this.#site));
  }

  /** The view of a story. */
  viewOf(storyId: string): Promise<Answer<StoryView | null>> {
    return this.#view.get(storyId, () => this.#background.storyView(storyId));
  }

  /** Has everything asked for again. A view goes with the settings, since its greeting names what they allow. */
  forget(): void {
    this.#settings.forget();
    this.#view.forget();
  }

  /** The same with what stories stand on the page: there may be others, or other notes on them. */
  forgetStories(): void {
    this.forget();
    this.recognition.forget();
  }
}

/** An answer that has come, or is on its way. */
class KeptAnswer<Value> {
  #about = '';
  #answer: Promise<Answer<Value>> | null = null;

  /** @param about what the question is about; the answer about anything else is dropped */
  async get(about: string, ask: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
    if (about !== this.#about) this.forget();
    this.#about = about;
    const asked = (this.#answer ??= ask());
    const answer = await asked;
    // Meanwhile it may have been forgotten, and another one may be on its way.
    if (!answer.ok && this.#answer === asked) this.forget();
    return answer;
  }

  forget(): void {
    this.#answer = null;
  }
}
