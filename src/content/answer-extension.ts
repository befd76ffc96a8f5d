/** Answers what popup and background ask of a page on which names of a story stand. */
import { answerMessages } from '../extension/messaging.ts';
import type { ToPage } from '../extension/protocol.ts';
import type { PageSession } from './contract.ts';
import type { CurrentStory } from './current-story.ts';
import type { RememberedAnswers } from './remembered-answers.ts';

/**
 * Answers until the signal aborts.
 *
 * @param answers what may be another answer once a setting has changed
 */
export function answerExtension(
  page: PageSession,
  story: CurrentStory,
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
      takePendingTerm: () => story.pendingNote.take(),
      reveal: ([termId]) => story.marked?.reveal(termId) === true,
      step: ([by]) => story.marked?.step(by),
      settingsChanged() {
        answers.forget();
        return page.rescanNow();
      },
      showMarks: () => {
        story.showMarks();
      },
      printNotes: ([prints]) => story.printNotes(prints),
    },
    { signal },
  );
  // In the browser's cache of pages no message arrives, and the tab has lost its badge.
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    answers.forget();
    void page.reviveFromCache();
  };
  addEventListener('pageshow', onShow, { signal });
}
