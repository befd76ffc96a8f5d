/** The other stories that the extension knows, as far as a new one has to be told apart from them. */
import { articleText, hasText } from '../core/article/article-text.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { namesAtGate } from '../core/recognition/gate.ts';
import { type KnownStory, knownStoryOf } from '../core/recognition/known-story.ts';
import { sketchOfText } from '../core/recognition/sketch.ts';
import { isDraftId } from '../core/story/shown-draft-id.ts';
import type { Story } from '../core/story/story.ts';
import { bundledStoriesAtHand } from '../extension/bundled-stories.ts';
import type { Library } from '../extension/library/library.ts';

export type OtherStories = {
  /** All ids, with their titles. */
  readonly titles: ReadonlyMap<string, string>;
  readonly gates: readonly Pick<Story, 'id' | 'gate'>[];
  /** Those that may stand in the article, or be taken for it. */
  readonly known: readonly KnownStory[];
};

/** Reads them; the bundled ones alone where there is no library, and of those the ones that can be had. */
export async function otherStories(
  article: CapturedArticle,
  library: Library | null,
): Promise<OtherStories> {
  const [{ stories: bundled }, own] = await Promise.all([
    bundledStoriesAtHand(),
    library?.entries(),
  ]);
  const entries = own?.entries ?? [];
  const candidates = library && hasText(article) ? await ownCandidates(article, library) : [];
  return {
    titles: new Map([...bundled, ...entries].map(({ id, title }) => [id, title])),
    gates: [...bundled, ...entries].map(({ id, gate }) => ({ id, gate })),
    known: [...bundled.map(knownStoryOf), ...candidates],
  };
}

/** Of many stories, those that a page with this text would be compared with. */
async function ownCandidates(article: CapturedArticle, library: Library): Promise<KnownStory[]> {
  const { gate } = await library.gate();
  if (!gate) return [];
  const text = articleText(article);
  const found = await library.storiesFor(namesAtGate(text, gate), () => sketchOfText(text));
  return found.filter(({ id }) => !isDraftId(id));
}
