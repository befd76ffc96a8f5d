/** Answers what popup and background ask of a page on which names of a story stand. */
import { answerMessages } from '../extension/messaging.ts';
import type { ToPage } from '../extension/protocol.ts';
import type { PageSession } from './contract.ts';
import type { CurrentStories } from './current-stories.ts';
import type { RememberedAnswers } from './remembered-answers.ts';

/**
 * Answers until the signal aborts.
 *
 * @param answers what may be another answer once a setting or a story has changed
 */
export function answerExtension(
  page: PageSession,
  stories: CurrentStories,
  answers: RememberedAnswers,
  signal: AbortSignal,
): void {
  answerMessages<ToPage>(
    chrome.runtime,
    {
      describe() {
        // The popup may ask before the page is told that its site is no longer paused.
        answers.forget();
        return page.describe();
      },
      takePendingTerm: () => stories.pendingNote.take(),
      reveal: ([storyId, termId]) => stories.marked?.reveal(storyId, termId) === true,
      step: ([by]) => stories.marked?.step(by),
      settingsChanged() {
        answers.forget();
        return page.rescanNow();
      },
      libraryChanged() {
        answers.forgetStories();
        return page.rescanNow();
      },
      showMarks: () => {
        stories.showMarks();
      },
      printNotes: ([prints]) => stories.printNotes(prints),
    },
    { signal },
  );
  // In the browser's cache of pages no message arrives, and the tab has lost its badge.
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    answers.forgetStories();
    void page.reviveFromCache();
  };
  addEventListener('pageshow', onShow, { signal });
}
