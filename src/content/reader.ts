/** Entry: the reader, which the background brings into a page where names of a story stand. */
import { createStorySession } from './story-session.ts';

globalThis.createStorySession = createStorySession;
