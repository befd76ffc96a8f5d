/** The real popup: the honest state, the notes, the way back to the page, the pause. */
import { expect, test } from 'vitest';
import { samplePage, sampleReport } from '../../../tools/sample/sample-page.ts';
import type { Popup } from '../../../tools/browser/driver.ts';
import { lookalikes } from '../../support/lookalikes.ts';
import {
  hoverMark,
  lineOfMarks,
  marksOn,
  waitForMarks,
  waitForTooltip,
} from '../../support/marks.ts';
import { changeSettings, onSample, SAMPLE_MARKS } from '../../support/sample.ts';

const sample = onSample();

/** As high as browsers let a popup be. */
const FIRST_SCREEN_PX = 600;

test('the first screen says what was found and how much of it, and names every note', async () => {
  const page = await sample.open();
  expect(await sample.driver().badge(page)).toEqual({
    text: '9',
    title: 'Backstory: 9 mentions marked, “Obama, Putin set up two rounds of talks”',
  });
  const popup = await sample.driver().popup(page);
  expect(await stateOf(popup)).toBe('found');
  const seen = await popup.evaluate((document) => {
    const shown = [
      ...document.querySelectorAll('h1, .evidence > summary, .term h3, .term > details > summary'),
    ];
    const controls = [...document.querySelectorAll('a, button, input, summary, [tabindex="0"]')];
    return {
      texts: shown.map(({ textContent }) => textContent),
      bottom: Math.max(...shown.map((one) => one.getBoundingClientRect().bottom)),
      stops: controls.filter((one) => one.checkVisibility()).length,
      bars: document.querySelectorAll('.coverage').length,
    };
  });
  expect(seen.texts.slice(0, 4)).toEqual([
    'Reuters: Obama, Putin set up two rounds of talks',
    'Whole story here',
    'Sergei Leonidovich Magnitsky',
    expect.stringMatching(/^Russian tax adviser/),
  ]);
  // The headline, the state, and of five terms the name and the gloss.
  expect(seen.texts).toHaveLength(12);
  expect(seen.bottom).toBeLessThanOrEqual(FIRST_SCREEN_PX);
  expect(seen.stops).toBeLessThanOrEqual(30);
  expect(seen.bars).toBe(0);
  const found = await popup.evaluate(
    (document) =>
      new Promise<string | undefined>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('#filter');
        const count = document.getElementById('found');
        if (!field || !count) return;
        new MutationObserver(() => {
          resolve(count.textContent);
        }).observe(count, { childList: true });
        field.value = 'Yakovlev';
        // Firefox lets a page look into its own events only.
        const { Event } = document.defaultView ?? globalThis;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  );
  expect(found).toMatch(/^[2-9] found$/);
});

test('it holds notes, timeline and remarks, each sentence dated and sourced', async () => {
  const page = await sample.open();
  const popup = await sample.driver().popup(page);
  const seen = await popup.evaluate((document) => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      terms: all('.notes .term h3').map((heading) => heading.textContent),
      counts: all('.notes .presence').map((line) => Number.parseInt(line.textContent, 10)),
      // Lookalikes and remarks are named where others are dated; what sums up a part, its heading dates.
      undated: all('.sentence:not(.in-short)').filter((one) => !one.querySelector('.when, strong'))
        .length,
      unsourced: all('.sentence').filter((one) => !one.querySelector('.sources a')).length,
      before: all('.timeline .before').length,
      after: all('.timeline .after').length,
      remarks: all('.section:last-of-type .sentence').length,
      unsafeLinks: all('a[target]').filter(
        (link) => !(link.getAttribute('rel') ?? '').includes('noopener'),
      ).length,
    };
  });
  expect(seen.terms).toHaveLength(5);
  expect(seen.counts.reduce((sum, count) => sum + count, 0)).toBe(SAMPLE_MARKS);
  expect(seen.undated + seen.unsourced + seen.unsafeLinks).toBe(0);
  expect(Math.min(seen.before, seen.after)).toBeGreaterThan(5);
  expect(seen.remarks).toBeGreaterThan(5);
  // A narrower popup, as under a scrollbar that takes room, has a bar of more rows.
  await popup.evaluate(async (document) => {
    document.body.style.width = '200px';
    const view = document.defaultView;
    await new Promise((drawn) =>
      view?.requestAnimationFrame(() => view.requestAnimationFrame(drawn)),
    );
  });
  const wentTo = await popup.evaluate((document) => {
    document.querySelector<HTMLElement>('nav a:nth-child(2)')?.click();
    const summary = document.querySelector('.section summary');
    const { top } = summary?.getBoundingClientRect() ?? { top: -1 };
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    return { hasFocus: document.activeElement === summary, isBelowBar: top >= bar };
  });
  expect(wentTo).toEqual({ hasFocus: true, isBelowBar: true });
  const overhang = await popup.evaluate((document) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overhang).toBe(0);
});

test('a bar shows what of the story is here, what is changed and what is left out', async () => {
  const paragraphs = sampleReport().paragraphs.slice(0, 6);
  const body = samplePage({ headline: 'Another headline', paragraphs }, (html) =>
    html.replace('after new American sanctions', 'past fresh US measures'),
  );
  const page = await sample.open({ body }, 5);
  const popup = await sample.driver().popup(page);
  const bar = await popup.evaluate((document) => {
    const place = document.querySelector('.coverage');
    const widths = [...(place?.children ?? [])].map(({ className, clientWidth }) => ({
      kind: className,
      width: clientWidth,
    }));
    return { widths, label: place?.getAttribute('aria-label') ?? '' };
  });
  expect(bar.widths.map(({ kind }) => kind)).toEqual([
    'missing',
    'here',
    'changed',
    'here',
    'missing',
  ]);
  // As wide as its words are many: two thirds are here.
  const [, , , here, left] = bar.widths;
  expect((here?.width ?? 0) / (left?.width ?? 1)).toBeGreaterThan(1.3);
  expect(bar.label).toMatch(/376 words: words 1 to 11 are missing, words 12 to \d+ are here/);
  expect(await textOf(popup, '.evidence summary')).toMatch(
    /^\d\d% here: \d+ words missing, 4 changed$/,
  );
  const evidence = await textOf(popup, '.evidence');
  expect(evidence).toMatch(/\d+ words here4 words changed\d+ words missing/);
  expect(evidence).toContain('Stabroek News');
});

test('“show in page” scrolls to the mention and opens its tooltip', async () => {
  const page = await sample.open();
  await page.setViewport({ width: 800, height: 400 });
  const popup = await sample.driver().popup(page);
  await popup.evaluate((document) => {
    document.querySelector<HTMLElement>('.show[aria-label*="Carney"]')?.click();
  });
  await waitForTooltip(page, 'transient');
  const carney = (await marksOn(page)).find(({ text }) => text === 'Jay Carney');
  expect(carney?.top).toBeGreaterThan(0);
  expect(carney?.bottom).toBeLessThan(400);
});

test('“pause on this site” acts at once and stays', async () => {
  const page = await sample.open();
  const popup = await sample.driver().popup(page);
  await popup.evaluate((document) => {
    document.getElementById('pause')?.click();
  });
  await waitForMarks(page, 0);
  await waitForState(popup, 'paused');
  await popup.close();
  await page.reload();
  const again = await sample.driver().popup(page);
  expect(await stateOf(again)).toBe('paused');
  expect(await textOf(again, '#state')).toBe('Paused on 127.0.0.1.Turn this off to resume.');
  expect(await textOf(again, '.switches label')).toBe('Pause on 127.0.0.1');
  // The notes can still be read.
  expect(await textOf(again, '.notes')).toContain('Magnitsky');
  expect((await sample.driver().badge(page)).title).toBe('Backstory: paused on 127.0.0.1');
  await again.close();
  const once = await sample.driver().popup(page);
  await once.evaluate((document) => {
    document.getElementById('pause')?.click();
  });
  await waitForState(once, 'found');
  await waitForMarks(page, SAMPLE_MARKS);
});

test('where marks come on demand only, they come with the button in it, and no sooner', async () => {
  await changeSettings(sample.driver(), { marks: 'none' });
  const page = await sample.open();
  expect(await lineOfMarks(page)).toBe('none');
  const badge = () => sample.driver().badge(page);
  await expect.poll(badge).toMatchObject({
    text: '•',
    title: expect.stringContaining('nothing marked yet') as string,
  });
  const popup = await sample.driver().popup(page);
  await popup.evaluate((document) => {
    document.getElementById('marks')?.click();
  });
  await expect.poll(() => lineOfMarks(page)).toBe('underline');
  await expect.poll(badge).toMatchObject({ text: '9' });
  await popup.close();
  await hoverMark(page, 0);
});

test('where there is no story the notes can still be read', async () => {
  sample.server().set('/plain', { body: '<!doctype html><title>Plain</title><p>Nothing.</p>' });
  const page = await sample.driver().open(`${sample.server().origin}/plain`);
  const popup = await sample.driver().popup(page);
  expect(await stateOf(popup)).toBe('none');
  expect(await textOf(popup, '.notes')).toContain('Magnitsky');
});

test('a page that shares passages with the story is said to be another report', async () => {
  const { headline, body } =
    lookalikes['another article that recycles three in a row']?.(sampleReport()) ?? {};
  const served = samplePage({ headline: headline ?? '', paragraphs: [] }, () => body ?? '');
  const page = await sample.open({ body: served }, 0);
  const popup = await sample.driver().popup(page);
  expect(await stateOf(popup)).toBe('near');
  const said = await textOf(popup, '#state');
  expect(said).toContain('No known story on this page');
  expect(said).toContain('also stand in “Obama, Putin set up two rounds of talks”');
  expect(await textOf(popup, '.notes')).toContain('Magnitsky');
  expect((await sample.driver().badge(page)).text).toBe('');
});

test('a page that is closed to extensions is said to be', async () => {
  const page = await sample.openClosed();
  const popup = await sample.driver().popup(page);
  expect(await stateOf(popup)).toBe('no-access');
});

function stateOf(popup: Popup): Promise<string | undefined> {
  return popup.evaluate((document) => document.getElementById('state')?.dataset['state']);
}

function textOf(popup: Popup, selector: string): Promise<string> {
  return popup.evaluate(
    (document, wanted) => document.querySelector<HTMLElement>(wanted)?.textContent ?? '',
    selector,
  );
}

async function waitForState(popup: Popup, state: string): Promise<void> {
  await popup.evaluate(
    (document, wanted) =>
      new Promise<null>((resolve) => {
        const place = document.getElementById('state');
        const look = () => {
          if (place?.dataset['state'] === wanted) resolve(null);
        };
        new MutationObserver(look).observe(document, { attributes: true, subtree: true });
        look();
      }),
    state,
  );
}
