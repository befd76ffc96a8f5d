/** The sample story on a served page, for the tests of what a reader does. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Settings } from '../../src/core/settings/settings-schema.ts';
import { samplePage, sampleReport } from '../../tools/sample/sample-page.ts';
import { type Served, type ServedPage, serve } from '../../tools/sample/serve.ts';
import type { Conditions, Driver, Installation } from '../../tools/browser/driver.ts';
import { waitForMarks } from './marks.ts';
import { print } from './print.ts';
import { leaveBrowser, takeBrowser } from './shared-browser.ts';
import { harbour } from './texts.ts';

/** How many marks the sample page carries. */
export const SAMPLE_MARKS = 9;

/** The sample's paragraphs as HTML, and those of a report that is no story. */
export const STORY_HTML = print('', sampleReport().paragraphs).body;
export const OTHER_HTML = print('', harbour.paragraphs).body;

export type OnSample = {
  readonly driver: () => Driver;
  readonly server: () => Served;
  /** Opens the sample page, or another in its place, and waits for its marks. */
  readonly open: (page?: Partial<ServedPage>, marks?: number) => Promise<Page>;
  /** Opens a page with other text where the sample has its story, and waits until it was looked at. */
  readonly openOther: (html?: string) => Promise<Page>;
  /** Opens a page that the browser keeps extensions out of. */
  readonly openClosed: () => Promise<Page>;
};

/**
 * Takes the browser and opens a server before the tests of a block. What a test
 * leaves is cleared away after it; after all, the consoles' errors and what the extension asked the network for are looked at.
 */
export function onSample(
  conditions: Partial<Conditions> = {},
  installation: Partial<Installation> | null = null,
): OnSample {
  let driver: Driver | undefined;
  let server: Served | undefined;
  beforeAll(async () => {
    [driver, server] = await Promise.all([takeBrowser(conditions, installation), serve()]);
  });
  afterEach(() => driver && leaveBrowser(driver));
  afterAll(async () => {
    await server?.stop();
    // What a page's own policy refuses of the page is said there too.
    const errors = driver?.consoleErrors
      .splice(0)
      .filter((text) => !/Content.Security.Policy/i.test(text));
    expect(errors).toEqual([]);
    // Whatever the tests did, the extension asked nobody for anything.
    expect(await driver?.networkRequests()).toEqual([]);
  });
  const open = <Opened>(opened: Opened | undefined): Opened => {
    if (opened === undefined) throw new Error('not open yet');
    return opened;
  };
  return {
    driver: () => open(driver),
    server: () => open(server),
    async open(page = {}, marks = SAMPLE_MARKS) {
      open(server).set('/sample', { body: samplePage(), ...page });
      const opened = await open(driver).open(`${open(server).origin}/sample`);
      await waitForMarks(opened, marks);
      return opened;
    },
    async openOther(html = OTHER_HTML) {
      const page = await this.open({ body: otherPage(html) }, 0);
      // The popup answers no sooner.
      const popup = await open(driver).popup(page);
      await popup.close();
      return page;
    },
    openClosed() {
      open(server).set('/closed', { body: '<p>Closed.</p>' });
      const served = new URL(`${open(server).origin}/closed`);
      return open(driver).open(open(driver).closedAddress(served));
    },
  };
}

/** The sample's page with another headline and other text. */
export function otherPage(html: string): string {
  return samplePage({ headline: harbour.headline, paragraphs: [] }, () => html);
}

/** The sample's page with other names in the article than those that have notes: it is found, and nothing is marked. */
export function unmarkedPage(): string {
  const others = STORY_HTML.replace(/Magnitsky|Donilon|Carney/g, 'Somebody');
  const names = '<p hidden>Obama, Putin, Magnitsky, Donilon, Carney</p>';
  return samplePage(sampleReport(), () => others).replace('</body>', `${names}</body>`);
}

/** Sets what a reader may set, as the options page does. */
export async function changeSettings(driver: Driver, values: Partial<Settings>): Promise<void> {
  await driver.inBackground((changed) => chrome.storage.sync.set(changed), values);
}
