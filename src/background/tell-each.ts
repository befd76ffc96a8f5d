/** Tells pages of a change, each on its own. */

/**
 * Has each page read something, and tells it then. A page in a dialog or at a breakpoint answers nothing for long: it
 * keeps no other one waiting.
 *
 * @param bring has a page read it; where it can't, the page is told all the same
 */
export async function tellEach<Page>(
  pages: readonly Page[],
  bring: (page: Page) => Promise<unknown>,
  tell: (page: Page) => Promise<unknown>,
): Promise<void> {
  await Promise.all(
    pages.map(async (page) => {
      await bring(page).catch(() => undefined);
      await tell(page);
    }),
  );
}
