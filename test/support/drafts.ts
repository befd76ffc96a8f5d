/** Drafts, as somebody has left them, and the editor that they are taken up in. */
import type { Page } from 'puppeteer-core';
import type { CapturedArticle } from '../../src/core/article/captured-article.ts';
import { type DraftStory, startStory } from '../../src/core/editing/draft-story.ts';
import type { Driver } from '../../tools/browser/driver.ts';
import { addDraft } from './library.ts';

/** Keeps a draft of an article, in which something may be written already. */
export async function keepDraft(
  driver: Driver,
  article: CapturedArticle,
  written: Partial<DraftStory> = {},
): Promise<string> {
  const id = `draft-${String(Date.now())}`;
  const draft = { id, changedAt: 1, article, story: { ...startStory(article), ...written } };
  await addDraft(driver, draft);
  return id;
}

/** Opens a draft in a tab of its own; the editor has said all that there is to be said of it. */
export async function openDraft(driver: Driver, id: string): Promise<Page> {
  const editor = await driver.extensionPage(`editor.html?draft=${id}`);
  await editor.waitForSelector('html[data-ready]');
  await editor.bringToFront();
  return editor;
}
