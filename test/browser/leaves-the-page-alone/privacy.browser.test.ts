/** Nothing leaves the extension, and nothing stays on a page without a story. */
import { expect, test } from 'vitest';
import { hoverMark } from '../../support/marks.ts';
import { onSample } from '../../support/sample.ts';

const sample = onSample();

test('from the page to the popup, nobody is asked for anything', async () => {
  const page = await sample.open();
  await hoverMark(page, 0);
  const popup = await sample.driver().popup(page);
  // A request that any page may make: only the popup's own policy stands in its way.
  const refused = await popup.evaluate(
    (document, address) =>
      document.defaultView?.fetch(address, { mode: 'no-cors' }).then(
        () => false,
        () => true,
      ) ?? false,
    `${sample.server().origin}/from-the-popup`,
  );
  expect(refused).toBe(true);
  await popup.close();
  expect(new Set(sample.server().requestedPaths)).toEqual(new Set(['/sample']));
});
