/** Nothing leaves the extension, and nothing stays on a page without a story. */
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/stage.ts';
import { hoverMark } from '../support/marks.ts';
import { onSample } from '../support/sample.ts';

describe.each(BROWSERS)('%s', (name) => {
  const sample = onSample(name);

  test('from the page to the popup, nobody is asked for anything', async () => {
    const page = await sample.open();
    await hoverMark(page, 0);
    const popup = await sample.stage().popup(page);
    // The popup's own policy would refuse it: a fetch from there fails and is seen by nobody.
    const refused = await popup.evaluate(async (document) => {
      const view = document.defaultView;
      try {
        await view?.fetch('http://127.0.0.1:9/');
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    await popup.close();
    expect(await sample.stage().networkRequests()).toEqual([]);
    expect(new Set(sample.server().asked)).toEqual(new Set(['/sample']));
    await page.close();
  });
});
