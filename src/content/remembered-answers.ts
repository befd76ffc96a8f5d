/** What the reader script asks the background for once, and keeps until a setting changes. */
import type { PageSettings } from '../core/settings/settings-schema.ts';
import type { Answer, Client } from '../extension/messaging.ts';
import type { PageToBackground } from '../extension/protocol.ts';
import { pageToBackground } from '../extension/to-background.ts';
import type { StoryView } from '../view/story-view.ts';
import type { Backstory } from './contract.ts';
import { LastRecognition } from './last-recognition.ts';

/** In place of the first gates, once others have come. */
const HEARS = 0;

/** The answers are as the protocol says; one that nobody has given is asked for again at the next call. */
export class RememberedAnswers {
  readonly recognition: LastRecognition;
  readonly #site: string;
  readonly #background: Client<PageToBackground>;
  readonly #settings = new KeptAnswer<PageSettings | 'paused'>();
  /** By the story's id: those of the stories that were asked for last. */
  readonly #views = new Map<string, KeptAnswer<StoryView | null>>();
  #gates: unknown;

  /** @param site the page's host name */
  constructor(site: string, background = pageToBackground()) {
    this.#site = site;
    this.#background = background;
    this.recognition = new LastRecognition(background);
  }

  /** The settings that pages of the site go by. */
  settings(): Promise<Answer<PageSettings | 'paused'>> {
    return this.#settings.get(() => this.#background.pageSettings(this.#site));
  }

  /** The view of each story; the views of all others are dropped. */
  viewsOf(storyIds: readonly string[]): Promise<readonly Answer<StoryView | null>[]> {
    for (const id of this.#views.keys()) if (!storyIds.includes(id)) this.#views.delete(id);
    const answers = storyIds.map((id) => {
      const view = this.#views.get(id) ?? new KeptAnswer();
      this.#views.set(id, view);
      return view.get(() => this.#background.storyView(id));
    });
    return Promise.all(answers);
  }

  /**
   * Forgets the stories once, where their gates have been read anew since the first call: a page that does not listen
   * yet is told of other stories by nothing else. All later changes it hears of.
   */
  seeGates(gates: Backstory['gates']): void {
    this.#gates ??= gates;
    if (gates === this.#gates || this.#gates === HEARS) return;
    this.#gates = HEARS;
    this.forgetStories();
  }

  /** Has everything asked for again. Views go with the settings, since their greeting names what these allow. */
  forget(): void {
    this.#settings.forget();
    for (const view of this.#views.values()) view.forget();
  }

  /** The same with what stories stand on the page: there may be others, or other notes on them. */
  forgetStories(): void {
    this.forget();
    this.recognition.forget();
  }
}

/** An answer that has come, or is on its way. */
class KeptAnswer<Value> {
  #answer: Promise<Answer<Value>> | null = null;
  #last: Answer<Value> | null = null;

  async get(ask: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
    const asked = (this.#answer ??= ask().then((answer) => this.#orLast(answer)));
    const answer = await asked;
    // Meanwhile it may have been forgotten, and another one may be on its way.
    if (!answer.ok && this.#answer === asked) this.forget();
    return answer;
  }

  forget(): void {
    this.#answer = null;
  }

  /** The same object again where the same is answered: what was made of it stays as it is. */
  #orLast(answer: Answer<Value>): Answer<Value> {
    if (this.#last && JSON.stringify(answer) === JSON.stringify(this.#last)) return this.#last;
    if (answer.ok) this.#last = answer;
    return answer;
  }
}
