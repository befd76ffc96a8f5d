/** Sources folded under their number: all in a row they would outweigh the sentences that they stand behind. */
import type { Cited } from '../core/story/filter-story.ts';
import type { Language } from '../view/elements/messages.ts';
import { storyText } from '../view/elements/rich-message.ts';
import { type Tree, tree } from '../view/elements/tree.ts';
import { type CitingStory, sourceLinks } from '../view/note/sentence.ts';

/** Describes the sources of a statement. */
export type DescribeSources = (statement: Cited) => Tree;

/**
 * Describes sources folded, each with its title.
 *
 * @param unfolded the statements whose sources are not folded
 */
export function foldedSources(
  story: CitingStory,
  unfolded: ReadonlySet<Cited>,
  language: Language,
): DescribeSources {
  return (statement) => {
    const list = sourceLinks(statement.sources, story, language);
    const number = language.count('sourcesBehind', list.children.length);
    const open = unfolded.has(statement) ? { open: 'open' } : {};
    return tree('details', { class: 'cited', ...open }, tree('summary', {}, number), {
      ...list,
      children: list.children.map((item) => withTitle(story, item)),
    });
  };
}

/** Folded, sources have room for their titles, which elsewhere show only where a pointer rests. */
function withTitle(story: CitingStory, item: Tree | string): Tree | string {
  if (typeof item === 'string') return item;
  const children = item.children.flatMap((child) => {
    if (typeof child === 'string' || !child.attributes.title) return [child];
    const { title, ...attributes } = child.attributes;
    return [{ ...child, attributes }, ' ', tree('cite', storyText(story), `“${title}”`)];
  });
  return { ...item, children };
}
