/** Entry: the reader, which the background brings into a page where names of a story stand. */
import { openReader } from './story-session.ts';

globalThis.openReader = openReader;
