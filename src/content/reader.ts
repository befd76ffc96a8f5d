/** Entry: the reader script, which the background brings into a page where names of a story stand. */
import { shadowRoots } from '../page/dom/composed-tree.ts';
import { StorySession } from './story-session.ts';

/** Firefox has an element answer extensions what Chrome's API does. */
type AskedElement = HTMLElement & { readonly openOrClosedShadowRoot: ShadowRoot | null };

shadowRoots.of = (host) =>
  'dom' in chrome
    ? chrome.dom.openOrClosedShadowRoot(host)
    : (host as AskedElement).openOrClosedShadowRoot;

globalThis.createReader = (page, signal) => new StorySession(page, signal);
