/** The background opens one popup a second for a tab, and tests use one tab after the other. */
import type { Driver } from '../../tools/browser/driver.ts';

/** A second passes for the background, so that it may open a popup for any tab. */
export async function passPopupLimit(driver: Driver): Promise<void> {
  await driver.inBackground(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 1000;
  });
}
