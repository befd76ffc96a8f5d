/** A language for tests that need no browser: each message is its own name. */
import type { Language } from '../../src/view/elements/messages.ts';

export const namesOfMessages: Language = {
  locale: 'en',
  message: (key) => key,
  count: (key) => key,
};
