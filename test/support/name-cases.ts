/** Many cases on one page, each a box with names in it, between the paragraphs of the sample. */
import type { Page } from 'puppeteer-core';
import { waitForSomeMarks } from './marks.ts';
import { type OnSample, otherPage, STORY_HTML } from './sample.ts';

/** What a case is → its HTML, of a few words each, since the page is to stay the story's. */
export type NameCases = Readonly<Record<string, string>>;

/**
 * Opens a page with cases in the story.
 *
 * @param styles a style sheet of the page's own
 */
export async function openCases(sample: OnSample, cases: NameCases, styles = ''): Promise<Page> {
  const paragraphs = STORY_HTML.split('\n');
  const gaps = paragraphs.length - 1;
  const boxes = Object.entries(cases).map(
    ([name, html]) => `<section data-case="${name}">${html}</section>`,
  );
  const html = paragraphs.flatMap((paragraph, gap) => [
    paragraph,
    ...boxes.filter((_, index) => gap < gaps && index % gaps === gap),
  ]);
  const { origin, set } = sample.server();
  set('/cases', { body: otherPage(`<style>${styles}</style>${html.join('\n')}`) });
  const page = await sample.driver().open(`${origin}/cases`);
  await waitForSomeMarks(page);
  return page;
}

/** The texts that are marked in each case, as they stand in the page's source. */
export function markedIn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll<HTMLElement>('[data-case]')];
    const marked = Object.fromEntries(
      names.map(({ dataset }): [string, string[]] => [dataset['case'] ?? '', []]),
    );
    for (const [highlight, ranges] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      if (!/^backstory-\w+-on-/.test(highlight)) continue;
      for (const range of ranges) {
        const root = range.startContainer.getRootNode();
        const from = root instanceof ShadowRoot ? root.host : range.startContainer.parentElement;
        const box = from?.closest<HTMLElement>('[data-case]');
        marked[box?.dataset['case'] ?? '']?.push(range.toString());
      }
    }
    return marked;
  });
}
