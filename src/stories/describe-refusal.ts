/** Why nothing of a file is taken, or not all of it, in words. */
import type { Refusal } from '../core/library/import-plan.ts';
import type { StoryFileFault } from '../core/story-file/read-story-file.ts';
import type { Language } from '../view/elements/messages.ts';
import { describeFault } from '../view/story-file/describe-fault.ts';

/** Whoever mends a file mends so many at once. */
const MAX_LINES = 10;

export type DescribedRefusal = {
  readonly lines: readonly string[];
  /** How many reasons are left out. */
  readonly more: number;
};

/** The first reasons; of a file of several, each with the title of its story. */
export function describeRefusal(why: Refusal, language: Language): DescribedRefusal {
  const { message } = language;
  switch (why.kind) {
    case 'unread':
      return { lines: [message('storiesUnread')], more: 0 };
    case 'bundled':
      return { lines: [message('storiesBundledId', why.id)], more: 0 };
    case 'twice':
      return { lines: [message('storiesTwice', why.title, why.file)], more: 0 };
    case 'older':
      return firstOf(why.states, ({ title, file }) => message('storiesOlderState', title, file));
    case 'faults':
      return firstOf(why.faults, (one) => describe(one, language));
  }
}

/** The first of many reasons, each in a line. */
export function firstOf<Reason>(
  reasons: readonly Reason[],
  lineOf: (reason: Reason) => string,
): DescribedRefusal {
  return {
    lines: reasons.slice(0, MAX_LINES).map(lineOf),
    more: Math.max(0, reasons.length - MAX_LINES),
  };
}

function describe({ fault, data, at }: StoryFileFault, language: Language): string {
  const line = describeFault(fault, data, language);
  const number = at.at(-1);
  if (typeof number !== 'number') return line;
  return language.message('storiesFaultOf', titleOf(data) ?? String(number + 1), line);
}

/** What a story is called that need not be one. */
function titleOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('title' in data)) return null;
  const { title } = data;
  return typeof title === 'string' && title.trim() !== '' ? title.slice(0, 80) : null;
}
