/** What becomes of an article that a page's script sends. */
import { afterEach, expect, test, vi } from 'vitest';
import { ArticleRequests, type SessionArea } from '../../src/background/article-requests.ts';
import { type ArticleKeeper, keepArticle } from '../../src/background/keep-article.ts';
import { budget } from '../support/texts.ts';

const ARTICLE = {
  ...budget,
  ...{ publisher: 'The Quay', date: null, url: 'https://quay.example/1', language: 'en' },
};
const PAGE = { tab: { id: 1 }, documentId: 'page' };
const PRIVATE_PAGE = { ...PAGE, tab: { id: 1, incognito: true } };

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the browser keeps while it runs. */
function sessionArea(): SessionArea {
  const kept: Record<string, unknown> = {};
  return {
    get: () => Promise.resolve({ ...kept }),
    set: (items) => Promise.resolve(void Object.assign(kept, items)),
  };
}

/** A background that somebody has asked for the article of a page. */
async function askedKeeper({ area = sessionArea(), ...parts }: Partial<ArticleKeeper> & Area = {}) {
  const drafts: (string | null)[] = [];
  const requests = new ArticleRequests(area);
  await requests.add({
    ...{ token: 'asked', tabId: 1, documentId: 'page', copyOf: 'pier', askedAt: Date.now() },
  });
  const keeper: ArticleKeeper = {
    requests,
    keep: (_, copyOf) => Promise.resolve(`draft-${String(drafts.push(copyOf))}`),
    openEditor: () => Promise.resolve(),
    ...parts,
  };
  return { keeper, drafts };
}
type Area = { readonly area?: SessionArea };

const SENT = { article: ARTICLE, token: 'asked' };

test.each([
  { of: 'the page that was asked', sent: SENT, from: PAGE, answer: 'kept' },
  { of: 'a private page', sent: SENT, from: PRIVATE_PAGE, answer: 'not-kept' },
  { of: 'what is no article', sent: { ...SENT, article: {} }, from: PAGE, answer: 'not-kept' },
  { of: 'no request', sent: { ...SENT, token: 'none' }, from: PAGE, answer: 'not-asked' },
  { of: 'another tab', sent: SENT, from: { ...PAGE, tab: { id: 2 } }, answer: 'not-asked' },
  { of: 'the next page', sent: SENT, from: { ...PAGE, documentId: 'next' }, answer: 'not-asked' },
])('the article of $of is $answer', async ({ sent, from, answer }) => {
  const { keeper, drafts } = await askedKeeper();
  expect(await keepArticle(sent, from, keeper)).toBe(answer);
  // The request says what the article is for, not the page.
  expect(drafts).toEqual(answer === 'kept' ? ['pier'] : []);
});

test('of a page whose window is gone, so that no editor opens, it is kept', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { keeper, drafts } = await askedKeeper({
    openEditor: () => Promise.reject(new Error('no window')),
  });
  expect(await keepArticle(SENT, PAGE, keeper)).toBe('kept');
  expect(drafts).toHaveLength(1);
});

test('one request is one article and one editor, however many come at once or later', async () => {
  const opened: string[] = [];
  const openEditor = (id: string): Promise<unknown> => Promise.resolve(opened.push(id));
  const { keeper, drafts } = await askedKeeper({ openEditor });
  const answers = await Promise.all([1, 2, 3].map(() => keepArticle(SENT, PAGE, keeper)));
  // Whoever sends it again may have missed the answer.
  expect(answers).toEqual(['kept', 'kept', 'kept']);
  expect(await keepArticle(SENT, PAGE, keeper)).toBe('kept');
  expect(drafts).toHaveLength(1);
  expect(opened).toEqual(['draft-1']);
});

test('what can’t be kept opens no editor, and may be sent once more', async () => {
  let opened = 0;
  const openEditor = (): Promise<unknown> => Promise.resolve((opened += 1));
  const full = await askedKeeper({ openEditor, keep: () => Promise.resolve(null) });
  expect(await keepArticle(SENT, PAGE, full.keeper)).toBe('not-kept');
  const broken = { ...full.keeper, keep: () => Promise.reject(new Error('no room')) };
  await expect(keepArticle(SENT, PAGE, broken)).rejects.toThrow('no room');
  expect(opened).toBe(0);
  expect(await keepArticle(SENT, PAGE, { ...full.keeper, keep: keptOnce })).toBe('kept');
  expect(opened).toBe(1);
});

function keptOnce(): Promise<string> {
  return Promise.resolve('draft');
}

test('a background that was ended since knows what was asked, and what was answered', async () => {
  const area = sessionArea();
  const { keeper, drafts } = await askedKeeper({ area });
  const woken = { ...keeper, requests: new ArticleRequests(area) };
  expect(await keepArticle(SENT, PAGE, woken)).toBe('kept');
  const wokenAgain = { ...keeper, requests: new ArticleRequests(area) };
  expect(await keepArticle(SENT, PAGE, wokenAgain)).toBe('kept');
  expect(drafts).toHaveLength(1);
});

test('where the background ends before an article is kept, the article may be sent again', async () => {
  const area = sessionArea();
  const { keeper } = await askedKeeper({ area });
  // What an ended background has begun never ends.
  void keepArticle(SENT, PAGE, { ...keeper, keep: () => new Promise(() => undefined) });
  const woken = { ...keeper, requests: new ArticleRequests(area) };
  expect(await keepArticle(SENT, PAGE, woken)).toBe('kept');
});

test('while one article is being kept, another page’s waits for nothing', async () => {
  const { keeper } = await askedKeeper();
  void keepArticle(SENT, PAGE, { ...keeper, keep: () => new Promise(() => undefined) });
  const requests = keeper.requests as ArticleRequests;
  const other = { token: 'other', tabId: 2, documentId: 'other', copyOf: null };
  await requests.add({ ...other, askedAt: Date.now() });
  const sent = { ...SENT, token: 'other' };
  expect(await keepArticle(sent, { tab: { id: 2 }, documentId: 'other' }, keeper)).toBe('kept');
});
