/** Entry: the reader script, which the background brings into a page where names of a story stand. */
import { StorySession } from './story-session.ts';

const backstory = (globalThis.backstory ??= {});
backstory.createReader = (page, signal) => new StorySession(page, signal);
