/** What only Firefox's own code is shown of a page: the accessibility tree and the inside of closed roots. */
import type { AccessibleNode, AccessibleRole, TooltipInside } from './driver.ts';
import type { FirefoxWindow } from './firefox-window.ts';

/** As {@link Driver.accessible} says, of the page in front. */
export async function accessibleIn(
  window: FirefoxWindow,
  role: AccessibleRole,
  name?: string,
): Promise<AccessibleNode | null> {
  const found = await window.run(ACCESSIBLE, FIREFOX_ROLES[role], name);
  return found as AccessibleNode | null;
}

/** The inside of the tooltip, or of another of the extension's elements, as HTML and styles, of the page in front. */
export async function tooltipIn(
  window: FirefoxWindow,
  host = 'backstory-note',
): Promise<TooltipInside> {
  return (await window.inContent('gBrowser.selectedBrowser', insideOf(host))) as TooltipInside;
}

const insideOf = (host: string): string => `(() => {
  const root = document.querySelector('${host}').openOrClosedShadowRoot;
  const rules = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return {
    html: root.innerHTML,
    styles: rules.map((rule) => rule.cssText).join(''),
    scrolled: root.querySelector('.card')?.scrollTop ?? 0,
  };
})()`;

/** What Firefox calls them itself. */
const FIREFOX_ROLES: Readonly<Record<AccessibleRole, string>> = {
  tooltip: 'tooltip',
  dialog: 'dialog',
  status: 'statusbar',
  group: 'grouping',
};

/** The accessibility service follows the page with some delay, at first with more. */
const ACCESSIBLE = `
  const [role, name] = values;
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const roleOf = (node) => service.getStringRole(node.role);
  const below = (node) => [
    node,
    ...Array.from({ length: node.childCount }, (_, index) => node.getChildAt(index)).flatMap(below),
  ];
  const isWanted = (node) => roleOf(node) === role && (name === null || node.name === name);
  for (let frame = 0; frame < 300; frame++) {
    const page = service.getAccessibleFor(gBrowser.selectedBrowser);
    const found = page && below(page).find(isWanted);
    if (found) {
      const state = {};
      found.getState(state, {});
      const namesOf = (...wanted) =>
        below(found).filter((node) => wanted.includes(roleOf(node))).map((node) => node.name ?? '');
      return {
        name: found.name ?? '',
        text: namesOf('text leaf').join(''),
        buttons: namesOf('pushbutton'),
        focused: (state.value & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0,
      };
    }
    await new Promise((done) => requestAnimationFrame(done));
  }
  return null;`;
