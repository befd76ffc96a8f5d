/** Screenshots of what the extension shows on one page. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { firstMark } from '../browser/first-mark.ts';
import type { Driver } from '../browser/driver.ts';

/** What the extension showed while the screenshots were taken. */
export type Preview = {
  readonly badge: { readonly text: string; readonly title: string };
  /** What the popup says first: which report, and how much of it is here. */
  readonly state: string;
  /** The paths of the files written. */
  readonly pictures: readonly string[];
};

/**
 * Takes screenshots of a marked page, of a tooltip open on it, and of the popup.
 *
 * @param folder where they are written; made where it is missing
 * @param suffix added to each file's name, such as `-dark` for `tooltip-dark.png`
 */
export async function takePictures(
  driver: Driver,
  address: string,
  folder: string,
  suffix = '',
): Promise<Preview> {
  await mkdir(folder, { recursive: true });
  const pictures: string[] = [];
  const picture = (name: string): `${string}.png` => {
    const file = `${path.join(folder, name + suffix)}.png` as const;
    pictures.push(file);
    return file;
  };
  const page = await driver.open(address);
  const mark = await firstMark(page);
  await page.screenshot({ path: picture('page') });
  await page.mouse.move(mark.x, mark.y);
  await page.waitForSelector('backstory-note[data-open]');
  await page.screenshot({ path: picture('tooltip') });
  const badge = await driver.badge(page);
  const popup = await driver.popup(page);
  const state = await popup.evaluate((document) =>
    [...document.querySelectorAll('#state h1, .evidence > summary')]
      .map(({ textContent }) => textContent)
      .join(' – '),
  );
  await popup.screenshot(picture('popup'));
  await popup.close();
  return { badge, state, pictures };
}
