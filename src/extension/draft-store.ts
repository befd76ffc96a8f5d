/** Drafts in the extension's storage on this device, a key each. */
import { readCapturedArticle } from '../core/article/article-limits.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';

/** A draft as it is kept. */
export type Draft = {
  readonly id: string;
  /** When it was changed last, in milliseconds. */
  readonly changedAt: number;
  readonly article: CapturedArticle;
};

/** The part of a storage area that is used here. */
export type DraftArea = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

/**
 * Keeps an article as a new draft; resolves to its id.
 *
 * @throws what the area throws where it is full
 */
export async function addDraft(area: DraftArea, article: CapturedArticle): Promise<string> {
  const id = crypto.randomUUID();
  const draft: Draft = { id, changedAt: Date.now(), article };
  await area.set({ [keyOf(id)]: draft });
  return id;
}

/** Reads a draft; null where there is none of that id, or it can't be read. */
export async function readDraft(area: DraftArea, id: string): Promise<Draft | null> {
  const key = keyOf(id);
  const kept = (await area.get(key))[key] as Partial<Record<keyof Draft, unknown>> | undefined;
  const article = readCapturedArticle(kept?.article);
  if (!article || typeof kept?.changedAt !== 'number') return null;
  return { id, changedAt: kept.changedAt, article };
}

function keyOf(id: string): string {
  return `draft:${id}`;
}
