/** A draft as long as one may be, of 200 terms and 20,000 words: it is written like any other. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { readWords } from '../../../src/core/recognition/words.ts';
import { keepDraft, openDraft } from '../../support/drafts.ts';
import { valueOf, waitForSaved } from '../../support/editor.ts';
import { emptyLibrary, keptStories } from '../../support/library.ts';
import { longArticle, longDraft } from '../../support/long-draft.ts';
import { onSample } from '../../support/sample.ts';

const WORDS = 19_900;
const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

test('it is opened, written, undone, kept and put to use; what is typed in a term makes no other part anew', async () => {
  const driver = sample.driver();
  const article = longArticle(WORDS);
  expect(readWords(article.paragraphs.join(' ')).length).toBeGreaterThanOrEqual(WORDS);
  const id = await keepDraft(driver, article, longDraft());
  const editor = await openDraft(driver, id);
  expect(await editor.$$eval('.term', (terms) => terms.length)).toBe(200);
  await unfold(editor, 3);
  await unfold(editor, 150);
  await editor.focus('#terms-3-note-then-0-text');
  await watch(editor, '#article, .term:not(#terms-3), #facts, #source-list, #lists');
  await editor.keyboard.type(' So it was said.');
  await waitForSaved(editor);
  expect(await changesSince(editor)).toEqual([]);
  const written = await valueOf(editor, 'terms-3-note-then-0-text');
  expect(written).toContain(' So it was said.');

  await editor.click('#undo');
  expect(await valueOf(editor, 'terms-3-note-then-0-text')).toBe(
    'The board knew them well by then.',
  );
  await editor.click('#redo');
  await waitForSaved(editor);
  const again = await openDraft(driver, id);
  await unfold(again, 3);
  expect(await valueOf(again, 'terms-3-note-then-0-text')).toBe(written);
  expect(await again.$eval('#checks-left', ({ textContent }) => textContent)).toContain('Nothing.');
  await again.click('#use');
  await again.waitForFunction(() =>
    document.getElementById('in-use')?.textContent.startsWith('In use'),
  );
  expect((await keptStories(driver)).entries).toMatchObject([{ terms: 200 }]);
});

/** A term's fields are made when it is unfolded. */
async function unfold(editor: Page, index: number): Promise<void> {
  const term = `#terms-${String(index)}`;
  await editor.click(`${term} > summary`);
  await editor.waitForSelector(`${term}-name`);
}

/** Notes from now on what changes in parts of the page. */
function watch(editor: Page, parts: string): Promise<void> {
  return editor.evaluate((selector) => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    const observer = new MutationObserver((records) => {
      for (const { type, target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        changes.push(`${type} ${element?.outerHTML.slice(0, 80) ?? ''}`);
      }
    });
    for (const part of document.querySelectorAll(selector)) {
      observer.observe(part, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    }
  }, parts);
}

function changesSince(editor: Page): Promise<readonly string[]> {
  return editor.evaluate(() => (window as unknown as { changes: string[] }).changes);
}
