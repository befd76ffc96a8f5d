/** Sources folded under their number: all in a row they would outweigh the sentences that they stand behind. */
import type { Language } from '../view/elements/messages.ts';
import { type Tree, tree } from '../view/elements/tree.ts';
import { type CitingStory, sourceLinks } from '../view/note/sentence.ts';

/** Describes the sources of a statement, folded. */
export function foldedSources(
  ids: readonly string[],
  story: CitingStory,
  language: Language,
): Tree {
  return folded(sourceLinks(ids, story, language), language);
}

/** Folds every list of sources in what src/view/note describes. */
export function foldSourcesIn(described: Tree, language: Language): Tree {
  const children = described.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    // With a space before it, since it goes on in the sentence's last line.
    if (child.attributes.class === 'sources') return [' ', folded(child, language)];
    return [foldSourcesIn(child, language)];
  });
  return { ...described, children };
}

function folded(list: Tree, language: Language): Tree {
  const number = language.count('sourcesBehind', list.children.length);
  return tree('details', { class: 'cited' }, tree('summary', {}, number), list);
}
