/** What only Chromium's protocol shows: the accessibility tree and the inside of closed roots. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { AccessibleNode, TooltipInside } from './stage.ts';

/** The first node of a role in a page's accessibility tree; null where there is none. */
export async function accessibleIn(page: Page, role: string): Promise<AccessibleNode | null> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = nodes.find((node) => node.role?.value === role && !node.ignored);
  if (!found) return null;
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(textOf).join('');
  };
  const isFocused = found.properties?.some(({ name, value }) => name === 'focused' && value.value);
  return {
    name: String(found.name?.value ?? ''),
    text: textOf(found.nodeId),
    focused: isFocused ?? false,
  };
}

/** The tooltip's inside as HTML and styles. */
export async function tooltipIn(page: Page): Promise<TooltipInside> {
  const client = await page.createCDPSession();
  const { object } = await client.send('DOM.resolveNode', {
    backendNodeId: await shadowRootOf(client),
  });
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      const rules = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      return { html: this.innerHTML, styles: rules.map((rule) => rule.cssText).join('\\n') };
    }`,
  });
  await client.detach();
  return result.value as TooltipInside;
}

async function shadowRootOf(client: CDPSession): Promise<number> {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = typeof root;
  const find = (node: Node): Node | undefined =>
    node.localName === 'backstory-note'
      ? node.shadowRoots?.[0]
      : [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(find).find(Boolean);
  const shadow = find(root);
  if (!shadow) throw new Error('no tooltip in the document');
  return shadow.backendNodeId;
}
