/** The reader script's work on one page: reads its text, has it recognised, and has its stories marked. */
import type { Finding, FoundCopies } from '../core/recognition/find-story.ts';
import { MAX_TEXT_LENGTH } from '../core/recognition/text-limit.ts';
import type { PageSettings } from '../core/settings/settings-schema.ts';
import type { Answer } from '../extension/messaging.ts';
import { locateStories, type ShownStory } from '../page/locate-stories.ts';
import { EMPTY_SCAN, type ScanResult } from '../page/rescan/scan-result.ts';
import { seenCopies } from '../page/seen-copy.ts';
import type { PageText } from '../page/text/page-text.ts';
import { createYielder } from '../page/text/time-slice.ts';
import { readVisibleText } from '../page/text/visible-text.ts';
import { answerExtension } from './answer-extension.ts';
import type { PageSession, ReaderScript } from './contract.ts';
import { CurrentStories } from './current-stories.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { backstory } from './own-scope.ts';
import { RememberedAnswers } from './remembered-answers.ts';

const site = location.hostname;

export class StorySession implements ReaderScript {
  readonly #page: PageSession;
  readonly #signal: AbortSignal;
  readonly #answers = new RememberedAnswers(site);
  readonly #stories: CurrentStories;
  #isListening = false;

  constructor(page: PageSession, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
    this.#stories = new CurrentStories(page);
    signal.addEventListener('abort', () => {
      this.#stories.unmark();
    });
  }

  async scan(names: readonly string[], tookMs: number): Promise<ScanResult> {
    this.#answers.seeGates(backstory.gates);
    const settings = await this.#answers.settings();
    const result = settings.ok
      ? await this.#scanBy(settings.value, names, tookMs)
      : this.#unanswered();
    // Only now, since to register listeners takes its time.
    this.#listen();
    return result;
  }

  leave(): void {
    this.#stories.leave();
  }

  #pause(): ScanResult {
    this.#stories.unmark();
    this.#page.setState({ kind: 'paused', site });
    return EMPTY_SCAN;
  }

  async #scanBy(
    settings: PageSettings | 'paused',
    names: readonly string[],
    tookMs: number,
  ): Promise<ScanResult> {
    // Nothing is read on a site that the reader has paused.
    if (settings === 'paused') return this.#pause();
    const began = performance.now();
    const text = await readVisibleText(document.body, createYielder(began - tookMs));
    const took = performance.now() - began;
    const { recognition } = this.#answers;
    const recognised = await recognition.recognise(text.text.slice(0, MAX_TEXT_LENGTH), names);
    if (this.#signal.aborted) return EMPTY_SCAN;
    return { ...(await this.#mark(text, recognised, settings)), took };
  }

  /** A background that does not answer has not said that the story is gone, so the marks stay. */
  async #mark(
    text: PageText,
    recognised: Answer<Finding>,
    settings: PageSettings,
  ): Promise<ScanResult> {
    if (!recognised.ok) return this.#unanswered();
    const finding = recognised.value;
    if (finding.kind !== 'found') {
      this.#stories.unmark();
      const isCut = finding.kind === 'none' && text.text.length > MAX_TEXT_LENGTH;
      this.#page.setState(isCut ? { kind: 'too-large', site } : { ...finding, site });
      return EMPTY_SCAN;
    }
    const shown = await this.#shownOf(text, finding.stories);
    if (!shown) return this.#unanswered();
    if (this.#signal.aborted) return EMPTY_SCAN;
    const placed = locateStories(text, shown, this.#stories.marked?.stories ?? []);
    const marksChanged = this.#stories.mark(placed, settings);
    this.#stories.onMarked();
    return { ...this.#asBefore(), marksChanged };
  }

  /** Each story in the copy that is seen, but for those that the background does not know; null where it does not answer. */
  async #shownOf(
    text: PageText,
    stories: readonly FoundCopies[],
  ): Promise<readonly ShownStory[] | null> {
    const found = seenCopies(text, stories);
    const views = await this.#answers.viewsOf(found.map(({ storyId }) => storyId));
    return views.every(({ ok }) => ok)
      ? found.flatMap((one, index) => {
          const view = views[index];
          return view?.ok && view.value ? [{ found: one, view: view.value }] : [];
        })
      : null;
  }

  /** Leaves all as it is, and has the question asked again after a pause, each time a longer one. */
  #unanswered(): ScanResult {
    if (isExtensionAlive()) this.#page.storyChanged();
    return this.#asBefore();
  }

  #asBefore(): ScanResult {
    if (!this.#stories.marked) return EMPTY_SCAN;
    return { ...EMPTY_SCAN, kind: 'found' };
  }

  /** Answers popup and background from the first scan with names on. */
  #listen(): void {
    if (this.#isListening || this.#signal.aborted) return;
    this.#isListening = true;
    answerExtension(this.#page, this.#stories, this.#answers, this.#signal);
    // What is drawn at last (page/text/skipped-content.ts) has styles by which its text shows or not.
    const { storyChanged } = this.#page;
    document.addEventListener('contentvisibilityautostatechange', storyChanged, {
      signal: this.#signal,
    });
  }
}
