/** The tooltip's inside, copied into an open root on a page: its own root is closed to all who look. */
import type { Page } from 'puppeteer-core';
import type { TooltipInside } from '../../tools/browser/driver.ts';
import { axeOn } from './axe.ts';

/** Where the copy is. */
export const COPY = '#copy';

/** Puts it after all there is on a page; the card is open. */
export async function copyInto(page: Page, { html, styles }: TooltipInside): Promise<void> {
  await page.evaluate(
    (inside: string, rules: string) => {
      const host = document.createElement('div');
      host.id = 'copy';
      (document.querySelector('main') ?? document.body).append(host);
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      root.adoptedStyleSheets = [sheet];
      // eslint-disable-next-line no-unsanitized/method -- it is the tooltip's own
      root.setHTMLUnsafe(inside);
      root.querySelector<HTMLElement>('.card, .bar')?.showPopover();
    },
    html,
    styles,
  );
}

/** Empties a page but for a copy of the tooltip's inside; gives what axe finds there. */
export async function axeOnInside(inside: TooltipInside, page: Page): Promise<unknown> {
  await page.evaluate(() => {
    document.title = 'Copy';
    const main = document.createElement('main');
    const heading = document.createElement('h1');
    heading.append('Copy');
    main.append(heading);
    document.body.replaceChildren(main);
    // The page's own colours are none of the tooltip's business.
    document.documentElement.style.cssText = 'background: white; color: black; color-scheme: light';
  });
  await copyInto(page, inside);
  return axeOn(page);
}
