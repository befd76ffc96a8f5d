/** Where the reader's own colours hold, and where the reader wants no motion. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { addTerm } from '../../../src/core/editing/draft-steps.ts';
import { startStory } from '../../../src/core/editing/draft-story.ts';
import type { TooltipInside } from '../../../tools/browser/driver.ts';
import { sampleArticle } from '../../support/articles.ts';
import { keepDraft, openDraft } from '../../support/drafts.ts';
import { COPY, copyInto } from '../../support/inside-copy.ts';
import { emptyLibrary } from '../../support/library.ts';
import { hoverMark, lineOfMarks } from '../../support/marks.ts';
import { changeSettings, onSample } from '../../support/sample.ts';

describe('in forced colours', () => {
  const sample = onSample({ forcedColours: true });

  test('marks, card and the ring round a mention are seen', async () => {
    const page = await sample.open();
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await hoverMark(page, 0);
    const seen = await looksOf(page, await sample.driver().tooltip(page));
    expect(seen).toMatchObject({ card: 'solid', cardWidth: '2px', ring: 'solid' });
    expect(await lineOfMarks(page)).toBe('underline');
  });

  test('terms in the editor are underlined, and not painted as a selection is', async () => {
    const driver = sample.driver();
    const { terms } = addTerm(startStory(sampleArticle), {
      name: 'Tom Donilon',
      kind: 'person',
      forms: ['Donilon'],
    });
    const editor = await openDraft(driver, await keepDraft(driver, sampleArticle, { terms }));
    await editor.waitForFunction(() => (CSS.highlights.get('term-person')?.size ?? 0) > 0);
    const looks = await editor.$eval('#words', (text) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(
        text,
        '::highlight(term-person)',
      );
      const own = getComputedStyle(text).forcedColorAdjust;
      return { own, line: textDecorationLine, tint: backgroundColor };
    });
    expect(looks).toEqual({ own: 'none', line: 'underline', tint: 'rgba(0, 0, 0, 0)' });
    await emptyLibrary(driver);
  });

  test('marks that are a tint elsewhere are underlined', async () => {
    await changeSettings(sample.driver(), { marks: 'tint' });
    const page = await sample.open();
    expect(await lineOfMarks(page)).toBe('underline');
  });
});

describe.each([
  ['a reader who wants no motion', true, '0s'],
  ['anyone else', false, '0.15s'],
])('for %s', (_, reducedMotion, fade) => {
  const sample = onSample({ reducedMotion });

  test(`the note comes up within ${fade}`, async () => {
    const page = await sample.open();
    await hoverMark(page, 0);
    expect(await looksOf(page, await sample.driver().tooltip(page))).toMatchObject({ fade });
  });
});

type Looks = Readonly<Record<'card' | 'cardWidth' | 'ring' | 'fade', string>>;

/** How the tooltip looks. */
async function looksOf(page: Page, inside: TooltipInside): Promise<Looks> {
  await copyInto(page, inside);
  return page.$eval(COPY, (host) => {
    const styleOf = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(host.shadowRoot?.querySelector(selector) ?? host);
    host.shadowRoot?.querySelector<HTMLElement>('.stop')?.focus();
    const { borderBottomStyle, borderBottomWidth, transitionDuration } = styleOf('.card');
    return {
      card: borderBottomStyle,
      cardWidth: borderBottomWidth,
      ring: styleOf('.stop').outlineStyle,
      fade: transitionDuration,
    };
  });
}
