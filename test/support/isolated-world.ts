/** The content script's own world on a page, as Chromium's debugger sees it. */
import type { CDPSession } from 'puppeteer-core';

/** The id of the world's execution context; the session gets to know all contexts on the way. */
export async function worldOf(debug: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    debug.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Backstory') resolve(context.id);
    });
  });
  await debug.send('Runtime.enable');
  return found;
}
