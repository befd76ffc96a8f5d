/** Entry: the reader script, which the background brings into a page where names of a story stand. */
import { backstory } from './own-scope.ts';
import { StorySession } from './story-session.ts';

backstory.createReader = (page, signal) => new StorySession(page, signal);
