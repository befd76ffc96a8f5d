/** A page that Chromium renders before it is shown is marked there, and has its badge once it is shown. */
import { afterEach, expect, test } from 'vitest';
import {
  openUnwatchedChromium,
  type UnwatchedChromium,
} from '../../../tools/browser/chromium-unwatched.ts';
import { usualInstallation } from '../../../tools/browser/open-browser.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { onSample, SAMPLE_MARKS } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

const sample = onSample();
let browser: UnwatchedChromium | undefined;
afterEach(() => browser?.close());

/** Nobody can look into such a page, so it tells its server; it follows its link when the server answers. */
const TELL = `<script>
  const where = () => (document.prerendering ? 'prerendered' : 'shown') + location.search;
  document.addEventListener('prerenderingchange', () => fetch('/activated'));
  let before = 0;
  setInterval(() => {
    let marks = 0;
    for (const [name, ranges] of CSS.highlights) if (/^backstory-\\w+-on-/.test(name)) marks += ranges.size;
    if (marks !== before) fetch('/' + marks + '-marks-' + where());
    before = marks;
  }, 50);
  if (location.search === '') fetch('/go').then(() => document.getElementById('a').click());
</script>`;

test.runIf(BROWSER === 'chromium')('prerender', { timeout: 90_000 }, async () => {
  const server = sample.server();
  const page = pageKind('prerender');
  let go = (): void => undefined;
  const when = new Promise<void>((resolve) => (go = resolve));
  server.set('/front', { ...page, body: page.body + TELL });
  server.set('/front?read', { ...page, body: page.body + TELL });
  server.set('/go', { body: '', when });
  browser = await openUnwatchedChromium(usualInstallation(BROWSER).extension);
  const front = `${server.origin}/front`;
  await browser.inBackground(async (url) => {
    await chrome.tabs.create({ url });
  }, front);
  const told = (): readonly string[] => server.requestedPaths;
  await expect
    .poll(told, { timeout: 30_000 })
    .toContain(`/${String(SAMPLE_MARKS)}-marks-prerendered?read`);
  expect(await badgeOf(browser, front)).toBe('');
  go();
  await expect.poll(told, { timeout: 10_000 }).toContain('/activated');
  const badge = (): Promise<string> => badgeOf(browser, `${front}?read`);
  await expect.poll(badge, { timeout: 10_000 }).toBe(String(SAMPLE_MARKS));
  // None of it was on the front page.
  expect(told().filter((path) => path.endsWith('-marks-shown'))).toEqual([]);
});

/** The badge of the tab that shows an address. */
function badgeOf(opened: UnwatchedChromium | undefined, address: string): Promise<string> {
  if (!opened) throw new Error('not open yet');
  return opened.inBackground(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url === url);
    return tab?.id === undefined ? 'no such tab' : chrome.action.getBadgeText({ tabId: tab.id });
  }, address);
}
