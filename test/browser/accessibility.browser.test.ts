/** What assistive technology is given, and what axe finds. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Popup } from '../../tools/stage.ts';
import { hoverMark, waitForTooltip } from '../support/marks.ts';
import { onSample } from '../support/sample.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(BROWSERS)('%s', (name) => {
  describe.each(['light', 'dark'] as const)('%s', (colourScheme) => {
    const sample = onSample(name, { colourScheme });

    test('axe finds nothing on the popup', async () => {
      const page = await sample.open();
      const popup = await sample.stage().popup(page);
      expect(await axeOnPopup(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });
  });
});

// Only Chromium's protocol shows what is inside a closed shadow root.
describe('chromium', () => {
  describe.each(['light', 'dark'] as const)('%s', (colourScheme) => {
    const sample = onSample('chromium', { colourScheme });

    test('the accessibility tree holds the note: a tooltip first, a dialog when pinned', async () => {
      const page = await sample.open();
      const mark = await hoverMark(page, 0);
      const tooltip = await accessible(page, 'tooltip');
      expect(tooltip.name).toContain('Donilon');
      expect(tooltip.text).toContain('President Obama’s national security adviser');
      await page.mouse.click(mark.x, mark.y);
      await waitForTooltip(page, 'pinned');
      const dialog = await accessible(page, 'dialog');
      expect(dialog.name).toContain('Donilon');
      expect(dialog.focused).toBe(true);
      await page.close();
    });

    test('a step is announced, once and politely', async () => {
      const page = await sample.open();
      await sample.stage().command(page, 'next-note');
      await waitForTooltip(page, 'transient');
      const said = async (): Promise<string> => (await accessible(page, 'status')).text;
      await expect.poll(said).toMatch(/^Note 1 of 9: .*Donilon/);
      await page.close();
    });

    test('axe finds nothing in the tooltip, transient or pinned', async () => {
      const page = await sample.open();
      const mark = await hoverMark(page, 0);
      expect(await axeOnTooltip(page)).toEqual([]);
      await page.mouse.click(mark.x, mark.y);
      await waitForTooltip(page, 'pinned');
      expect(await axeOnTooltip(page)).toEqual([]);
      await page.close();
    });
  });
});

type AccessibleNode = { readonly name: string; readonly text: string; readonly focused: boolean };

/** The node of a role in the accessibility tree, closed shadow roots included. */
async function accessible(page: Page, role: string): Promise<AccessibleNode> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = nodes.find((node) => node.role?.value === role && !node.ignored);
  if (!found) throw new Error(`no ${role} in the accessibility tree`);
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(textOf).join('');
  };
  await client.detach();
  return {
    name: String(found.name?.value ?? ''),
    text: textOf(found.nodeId),
    focused:
      found.properties?.some(({ name, value }) => name === 'focused' && value.value) ?? false,
  };
}

/** What axe finds, a line a rule. */
const FINDINGS = `axe.run(document).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;

async function axeOnPopup(popup: Popup): Promise<unknown> {
  await popup.evaluate((document) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return popup.evaluateWith(AXE, FINDINGS);
}

/** Runs axe on a copy of the tooltip's inside in an empty page: it can't enter a closed root. */
async function axeOnTooltip(page: Page): Promise<unknown> {
  const client = await page.createCDPSession();
  const inside = await insideOf(client);
  const copy = await page.browser().newPage();
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await copy.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await copy.setContent(
    `<!doctype html><html lang="en"><title>Copy</title><main><h1>Copy</h1><div id="host"></div></main>`,
  );
  await copy.evaluate(({ html, styles }) => {
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    // eslint-disable-next-line no-unsanitized/method -- it is the tooltip's own
    root.setHTMLUnsafe(html);
    root.querySelector<HTMLElement>('.card')?.showPopover();
  }, inside);
  await copy.evaluate(AXE);
  const violations = await copy.evaluate(FINDINGS);
  await copy.close();
  await client.detach();
  return violations;
}

async function insideOf(client: CDPSession): Promise<{ html: string; styles: string }> {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = typeof root;
  const find = (node: Node): Node | undefined =>
    node.localName === 'backstory-note'
      ? node.shadowRoots?.[0]
      : [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(find).find(Boolean);
  const shadow = find(root);
  if (!shadow) throw new Error('no tooltip in the document');
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      const rules = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      return { html: this.innerHTML, styles: rules.map((rule) => rule.cssText).join('\\n') };
    }`,
  });
  return result.value as { html: string; styles: string };
}
