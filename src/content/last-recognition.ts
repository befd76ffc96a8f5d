/** What the background recognised last, so that a text that has not changed is not sent again. */
import type { Finding } from '../core/recognition/find-story.ts';
import { hashWord } from '../core/recognition/hash.ts';
import type { Answer, Client } from '../extension/messaging.ts';
import type { PageToBackground } from '../extension/protocol.ts';

type Recognition = Answer<Finding>;

export class LastRecognition {
  /** A digest of the question, not the text: a tab keeps nothing of its page's text. */
  #digest = '';
  #answer: Recognition = { ok: false };
  readonly #background: Pick<Client<PageToBackground>, 'recognise'>;

  constructor(background: Pick<Client<PageToBackground>, 'recognise'>) {
    this.#background = background;
  }

  /**
   * What a text is to the stories that may stand in it.
   *
   * @param names the names of stories that stand in the page's raw text
   */
  async recognise(text: string, names: readonly string[]): Promise<Recognition> {
    const digest = [text.length, hashWord(text), ...names].join();
    if (this.#answer.ok && this.#digest === digest) return this.#answer;
    this.#answer = { ok: false };
    this.#digest = digest;
    const answer = await this.#background.recognise(text, names);
    this.#answer = answer;
    return answer;
  }

  /** Has the next text recognised, whatever it is; an answer that is on its way is of the stories before. */
  forget(): void {
    this.#digest = '';
  }
}
