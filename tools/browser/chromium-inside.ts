/** What only Chromium's protocol shows: the accessibility tree and the inside of closed roots. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { AccessibleNode, AccessibleRole, TooltipInside } from './driver.ts';

type Node = Protocol.Accessibility.AXNode;

/** As {@link Driver.accessible} says. */
export async function accessibleIn(
  page: Page,
  role: AccessibleRole,
  name?: string,
): Promise<AccessibleNode | null> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = nodes.find(
    (node) =>
      node.role?.value === role && !node.ignored && (name === undefined || nameOf(node) === name),
  );
  if (!found) return null;
  const below = (id: string): Node[] => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(below)] : [];
  };
  const namesOf = (wanted: string): string[] =>
    below(found.nodeId)
      .filter((node) => node.role?.value === wanted && !node.ignored)
      .map(nameOf);
  const isFocused = found.properties?.some(({ name, value }) => name === 'focused' && value.value);
  return {
    name: nameOf(found),
    text: namesOf('StaticText').join(''),
    buttons: namesOf('button'),
    focused: isFocused ?? false,
  };
}

function nameOf(node: Node): string {
  return String(node.name?.value ?? '');
}

const NOTE = 'backstory-note';

/** The inside of the tooltip, or of another of the extension's elements, as HTML and styles. */
export async function tooltipIn(page: Page, host = NOTE): Promise<TooltipInside> {
  const client = await page.createCDPSession();
  const { object } = await client.send('DOM.resolveNode', {
    backendNodeId: await shadowRootOf(client, host),
  });
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      const rules = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      return {
        html: this.innerHTML,
        styles: rules.map((rule) => rule.cssText).join('\\n'),
        scrolled: this.querySelector('.card')?.scrollTop ?? 0,
      };
    }`,
  });
  await client.detach();
  return result.value as TooltipInside;
}

async function shadowRootOf(client: CDPSession, host: string): Promise<number> {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = typeof root;
  const find = (node: Node): Node | undefined =>
    node.localName === host
      ? node.shadowRoots?.[0]
      : [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(find).find(Boolean);
  const shadow = find(root);
  if (!shadow) throw new Error(`no ${host} in the document`);
  return shadow.backendNodeId;
}
