/** Entry: the reader script, which the background brings into a page where names of a story stand. */
import { StorySession } from './story-session.ts';

globalThis.createReader = (page, signal) => new StorySession(page, signal);
