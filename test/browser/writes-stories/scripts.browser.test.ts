/** Stories in other writing systems: an Arabic one from its draft to its note on a page, a Chinese one that can't be. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { EMPTY_STATEMENT, type DraftTerm } from '../../../src/core/editing/draft-story.ts';
import { articleOf } from '../../support/articles.ts';
import { keepDraft, openDraft } from '../../support/drafts.ts';
import { tabTo, valueOf } from '../../support/editor.ts';
import { emptyLibrary } from '../../support/library.ts';
import { hoverMark, waitForMarks } from '../../support/marks.ts';
import { print } from '../../support/print.ts';
import { onSample } from '../../support/sample.ts';
import { harbourInArabic, harbourInChinese } from '../../support/texts.ts';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

const SOURCE = {
  publisher: 'بي بي سي',
  title: 'نقل السوق',
  url: 'https://www.bbc.com/arabic/harbour',
  date: '2013',
  remark: '',
};
const GLOSS = 'رئيسة مجلس الميناء 🐟 منذ سنوات.';

test('an Arabic draft runs from right to left, is found by the names of its terms, and marks its page', async () => {
  const driver = sample.driver();
  const id = await keepDraft(
    driver,
    { ...articleOf(harbourInArabic), language: 'ar', url: 'https://www.bbc.com/arabic/market' },
    {
      notesBy: 'مدرسة الميناء',
      terms: [termOf('haddad', 'ليلى حداد', 'حداد'), termOf('mansour', 'كريم منصور', 'منصور')],
      sources: { bbc: SOURCE },
    },
  );
  const editor = await openDraft(driver, id);
  expect(
    await editor.$$eval('#words, #words > p, .term bdi, #title', (all) =>
      all.map((one) => getComputedStyle(one).direction),
    ),
  ).not.toContain('ltr');
  expect(
    await editor.$$eval('.term > summary .stands', (all) =>
      all.map(({ textContent }) => textContent),
    ),
  ).toEqual(['2 times in the text', '2 times in the text']);
  expect(await selectedBy(editor, 'ArrowLeft', 2)).toBe('الميناء');
  expect((await valueOf(editor, 'gate-names')).split(', ')).toContain('منصور');
  expect(await editor.$eval('#checks-left', ({ textContent }) => textContent)).toContain(
    'Nothing.',
  );
  await editor.click('#use');
  await editor.waitForFunction(() =>
    document.getElementById('in-use')?.textContent.startsWith('In use'),
  );

  const { body } = print(harbourInArabic.headline, harbourInArabic.paragraphs);
  sample.server().set('/market', {
    body: `<!doctype html><html lang="ar" dir="rtl"><title>السوق</title><article>${body}</article>`,
  });
  const page = await driver.open(`${sample.server().origin}/market`);
  // It may have come up behind the editor, where nothing is painted.
  await page.bringToFront();
  await waitForMarks(page, 4);
  await hoverMark(page, 0);
  const { html } = await driver.tooltip(page);
  expect(html).toContain(GLOSS);
  expect(html).toMatch(/<h2[^>]*><span lang="ar" dir="rtl"[^>]*>ليلى حداد/);
});

test('that a Chinese article can’t be recognised is said before anything is written', async () => {
  const driver = sample.driver();
  const article = { ...articleOf(harbourInChinese), language: 'zh' };
  const editor = await openDraft(driver, await keepDraft(driver, article));
  expect(await editor.$eval('#language-fault', ({ textContent }) => textContent)).toContain(
    'without spaces',
  );
  expect(await editor.$eval('.checks .link', ({ textContent }) => textContent)).toContain(
    'without spaces',
  );
});

/** The words that are selected in the article when a key was pressed so often. */
async function selectedBy(editor: Page, key: 'ArrowLeft', times: number): Promise<string> {
  await tabTo(editor, 'words');
  for (let presses = 0; presses < times; presses++) await editor.keyboard.press(key);
  return editor.evaluate(() => String(document.getSelection()));
}

function termOf(id: string, name: string, lastName: string): DraftTerm {
  const sentence = { ...EMPTY_STATEMENT, when: 'April 2013', sources: ['bbc'] };
  return {
    id,
    kind: 'person',
    name,
    role: '',
    forms: [name, lastName],
    notWithin: [],
    note: {
      gloss: { ...sentence, text: GLOSS },
      then: [{ ...sentence, text: 'كان في المجلس منذ سنوات.' }],
      since: [],
      notToBeConfusedWith: [],
    },
  };
}
