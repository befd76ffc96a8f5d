/** A story's timeline as elements; what came after the report is told apart from what came before. */
import type { Story } from '../core/story/story.ts';
import { parsePeriod, formatPeriod } from '../core/story/dates.ts';
import { type Tree, tree } from '../view/elements/tree.ts';
import type { Language } from '../view/elements/messages.ts';
import { sentence } from '../view/note/sentence.ts';

/** The timeline as one list, parted by a line for the report itself. */
export function timeline(story: Story, language: Language): Tree {
  const isLater = (date: string): boolean => parsePeriod(date).first > story.asOf;
  const before = story.timeline.filter((event) => !isLater(event.when));
  const after = story.timeline.filter((event) => isLater(event.when));
  const events = (name: 'before' | 'after', all: Story['timeline']): Tree[] =>
    all.map((event) => sentence(event, story.sources, language, name));
  return tree(
    'ol',
    { class: 'timeline' },
    ...events('before', before),
    tree(
      'li',
      { class: 'report' },
      language.message('reportStandsHere', formatPeriod(story.asOf, language.locale)),
    ),
    ...events('after', after),
  );
}
