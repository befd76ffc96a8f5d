/** The reader script's work on one page: reads its text, has it recognised, marks the story, and answers the extension. */
import type { Finding, FoundStory } from '../core/recognition/find-story.ts';
import { MAX_TEXT_LENGTH } from '../core/recognition/text-limit.ts';
import type { PageSettings } from '../core/settings/settings-schema.ts';
import { type Answer, answerMessages } from '../extension/messaging.ts';
import type { ToPage } from '../extension/protocol.ts';
import { pageToBackground } from '../extension/to-background.ts';
import { locateStory } from '../page/locate-story.ts';
import { MarkedStory } from '../page/marked-story.ts';
import { oncePerFrame } from '../page/dom/once-per-frame.ts';
import { onElementChange } from '../page/rescan/element-changes.ts';
import { EMPTY_SCAN, type ScanResult } from '../page/rescan/scan-result.ts';
import { seenCopy } from '../page/seen-copy.ts';
import { createYielder } from '../page/text/time-slice.ts';
import type { PageText } from '../page/text/page-text.ts';
import { readVisibleText } from '../page/text/visible-text.ts';
import type { PageSession, ReaderScript } from './contract.ts';
import { LastRecognition } from './last-recognition.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { foundState } from './page-state.ts';
import { PendingNote } from './pending-note.ts';
import { RememberedAnswers } from './remembered-answers.ts';

const site = location.hostname;

export class StorySession implements ReaderScript {
  readonly #page: PageSession;
  readonly #signal: AbortSignal;
  readonly #answers = new RememberedAnswers(site);
  readonly #last = new LastRecognition();
  #marked: MarkedStory | null = null;
  #stopWatching: () => void = () => undefined;
  readonly #pendingNote = new PendingNote();
  #isListening = false;
  #isAnnounced = false;
  /** What the reader has asked for in the popup, for as long as the page is open. */
  readonly #popupChoices = { isMarked: false, printsNotes: false };

  constructor(page: PageSession, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.#unmark();
    });
  }

  async scan(names: readonly string[], tookMs: number): Promise<ScanResult> {
    const settings = await this.#answers.settings();
    const result = settings.ok
      ? await this.#scanBy(settings.value, names, tookMs)
      : this.#unanswered();
    // Only now, since to register listeners takes its time.
    this.#listen();
    return result;
  }

  leave(): void {
    this.#unmark();
    this.#page.setState({ kind: 'none', site });
  }

  #pause(): ScanResult {
    this.#unmark();
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
    const recognised = await this.#last.recognise(text.text.slice(0, MAX_TEXT_LENGTH), names);
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
      this.#unmark();
      const isCut = finding.kind === 'none' && text.text.length > MAX_TEXT_LENGTH;
      this.#page.setState(isCut ? { kind: 'too-large', site } : { ...finding, site });
      return EMPTY_SCAN;
    }
    const found = seenCopy(text, finding);
    const marksChanged = this.#marked?.shows(found.storyId, settings)
      ? this.#marked.update(text, found)
      : await this.#markAnew(text, found, settings);
    if (marksChanged === 'unanswered') return this.#unanswered();
    this.#announce();
    this.#reportFound();
    this.#watchElement();
    return { ...this.#asBefore(), marksChanged };
  }

  /**
   * Returns whether the story was marked: not where the background does not know it, nor where the page has
   * taken the text away meanwhile. Such a change brings the next scan.
   */
  async #markAnew(
    text: PageText,
    found: FoundStory,
    settings: PageSettings,
  ): Promise<boolean | 'unanswered'> {
    const view = await this.#answers.viewOf(found.storyId);
    if (!view.ok) return 'unanswered';
    if (!view.value || this.#signal.aborted) return false;
    const place = locateStory(text, found, view.value.story);
    if (!place) return false;
    this.#unmark();
    this.#marked = new MarkedStory(found, place, {
      view: view.value,
      settings,
      openNote: (termId) => this.#pendingNote.open(found.storyId, termId),
      isAlive: isExtensionAlive,
      onEnd: () => {
        this.#page.end();
      },
    });
    if (this.#popupChoices.isMarked) this.#marked.showMarks();
    if (this.#popupChoices.printsNotes) void this.#printNotes(true);
    return true;
  }

  /** Has it said once that there are notes; where no name could be marked, there is none to step to. */
  #announce(): void {
    if (this.#isAnnounced || !this.#marked || this.#marked.place.mentions.length === 0) return;
    this.#isAnnounced = true;
    this.#marked.announce();
  }

  /** Leaves all as it is, and has the question asked again after a pause, each time a longer one. */
  #unanswered(): ScanResult {
    if (isExtensionAlive()) this.#page.storyChanged();
    return this.#asBefore();
  }

  #asBefore(): ScanResult {
    if (!this.#marked) return EMPTY_SCAN;
    return { ...EMPTY_SCAN, kind: 'found' };
  }

  #watchElement(): void {
    this.#stopWatching();
    if (!this.#marked) return;
    const onChange = oncePerFrame(() => {
      // An article that has left the page takes its marks along at once.
      if (this.#marked?.isVisible() === false) this.leave();
      this.#page.storyChanged();
    });
    this.#stopWatching = onElementChange(this.#marked.place.element, onChange);
  }

  #unmark(): void {
    this.#stopWatching();
    this.#marked?.stop();
    this.#marked = null;
  }

  #reportFound(): void {
    if (!this.#marked) return;
    const { found, isMarked, place } = this.#marked;
    const { printsNotes } = this.#popupChoices;
    this.#page.setState(foundState(site, found, place.mentions, { isMarked, printsNotes }));
  }

  /** Answers popup and background from the first scan with names on. */
  #listen(): void {
    if (this.#isListening || this.#signal.aborted) return;
    this.#isListening = true;
    answerMessages<ToPage>(
      chrome.runtime,
      {
        describe: () => this.#page.describe(),
        takePendingTerm: () => this.#pendingNote.take(),
        reveal: ([termId]) => this.#marked?.reveal(termId),
        step: ([by]) => this.#marked?.step(by),
        settingsChanged: () => this.#onSettingsChanged(),
        showMarks: () => {
          this.#showMarks();
        },
        printNotes: ([prints]) => this.#printNotes(prints),
      },
      { signal: this.#signal },
    );
    // In the browser's cache of pages no message arrives, and the tab has lost its badge.
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) return;
      this.#answers.forget();
      void this.#page.reviveFromCache();
    };
    addEventListener('pageshow', onShow, { signal: this.#signal });
    // What is drawn at last (page/text/skipped-content.ts) has styles by which its text shows or not.
    const { storyChanged } = this.#page;
    document.addEventListener('contentvisibilityautostatechange', storyChanged, {
      signal: this.#signal,
    });
  }

  #onSettingsChanged(): Promise<void> {
    this.#answers.forget();
    return this.#page.rescanNow();
  }

  #showMarks(): void {
    this.#popupChoices.isMarked = true;
    this.#marked?.showMarks();
    this.#reportFound();
  }

  /** Returns whether the notes are printed from now on. */
  async #printNotes(prints: boolean): Promise<boolean> {
    const storyId = prints ? this.#marked?.found.storyId : undefined;
    const answer = storyId === undefined ? null : await pageToBackground().endnotes(storyId);
    const notes = answer?.ok ? answer.value : null;
    this.#popupChoices.printsNotes = notes !== null;
    this.#marked?.printNotes(notes);
    this.#reportFound();
    return notes !== null;
  }
}
