/** Where the reader's own colours hold, and where the reader wants no motion. */
import { describe, expect, test } from 'vitest';
import { hoverMark } from '../support/marks.ts';
import { onSample } from '../support/sample.ts';

describe('chromium', () => {
  const sample = onSample('chromium');

  test('in forced colours marks, card and the ring round a mention are seen', async () => {
    const page = await sample.open();
    await hoverMark(page, 0);
    const { html, styles } = await sample.stage().tooltip(page);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const seen = await page.evaluate(
      (inside: string, rules: string) => {
        const host = document.createElement('div');
        document.body.append(host);
        const root = host.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        root.adoptedStyleSheets = [sheet];
        // eslint-disable-next-line no-unsanitized/method -- it is the tooltip's own
        root.setHTMLUnsafe(inside);
        const styleOf = (selector: string): CSSStyleDeclaration =>
          getComputedStyle(root.querySelector(selector) ?? host);
        root.querySelector<HTMLElement>('.stop')?.focus();
        const highlight = [...CSS.highlights.keys()].find((one) => /-\w+-on-/.test(one)) ?? '';
        return {
          card: styleOf('.card').borderBottomStyle,
          cardWidth: styleOf('.card').borderBottomWidth,
          ring: styleOf('.stop').outlineStyle,
          line: getComputedStyle(document.body, `::highlight(${highlight})`).textDecorationLine,
        };
      },
      html,
      styles,
    );
    expect(seen).toEqual({ card: 'solid', cardWidth: '2px', ring: 'solid', line: 'underline' });
    await page.close();
  });
});
