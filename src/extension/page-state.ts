/** Whether what a page says of itself can be read. Its process may be taken over, and then it is anything. */
import type { PageState } from './protocol.ts';

/** Ids of stories, and names of hosts, are shorter. */
const MAX_NAME = 500;
const KINDS: readonly unknown[] = [
  'none',
  'paused',
  'near',
  'too-large',
  'found',
] satisfies PageState['kind'][];

/** As far as the icon and the popup show it. */
export function isPageState(state: unknown): state is PageState {
  if (!isObject(state) || !KINDS.includes(state.kind) || !isName(state.site)) return false;
  if (state.kind === 'near') return isName(state.storyId);
  if (state.kind !== 'found') return true;
  const { stories, marks, isMarked } = state;
  return (
    Array.isArray(stories) &&
    stories.every(isFoundState) &&
    typeof marks === 'number' &&
    typeof isMarked === 'boolean'
  );
}

function isFoundState(found: unknown): boolean {
  return (
    isObject(found) &&
    isName(found.storyId) &&
    isName(found.copyId) &&
    typeof found.ofStory === 'number' &&
    typeof found.ofSpan === 'number' &&
    Array.isArray(found.coverage) &&
    found.coverage.every(isObject) &&
    isObject(found.counts) &&
    Object.values(found.counts).every((count) => typeof count === 'number')
  );
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MAX_NAME;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
