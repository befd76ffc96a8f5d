/** Of the mentions of several stories, which are marked: two stories may note the same name. */

type Mentioned = {
  /** Where it begins in the page's text. */
  readonly from: number;
  /** As it is read there. */
  readonly text: string;
};

/** A mention that is marked, with those of other stories that it covers. */
export type AtPlace<Mention> = Mention & { readonly also: readonly Mention[] };

/**
 * Chooses one mention at each place: where mentions of stories overlap, the first story's.
 *
 * @param stories the mentions of each story, none of which overlaps another one of it
 * @returns mentions in reading order without overlaps, each with those that had to give way to it
 */
export function oneAtAPlace<Mention extends Mentioned>(
  stories: readonly (readonly Mention[])[],
): AtPlace<Mention>[] {
  const all = stories.flatMap((mentions, story) => mentions.map((mention) => ({ mention, story })));
  // Of those that begin at one place, the first story's stays the first.
  all.sort((one, other) => one.mention.from - other.mention.from);
  const kept: { mention: Mention; story: number; also: Mention[] }[] = [];
  for (const { mention, story } of all) {
    const last = kept.at(-1);
    if (!last || mention.from >= last.mention.from + last.mention.text.length) {
      kept.push({ mention, story, also: [] });
    } else if (story < last.story) {
      kept[kept.length - 1] = { mention, story, also: [last.mention, ...last.also] };
    } else last.also.push(mention);
  }
  return kept.map(({ mention, also }) => ({ ...mention, also }));
}
