/** The list of paused sites on the options page: removes from it, adds to it, and shows what it is. */
import { parseSite } from '../core/settings/site-list-text.ts';
import { build } from '../view/elements/build.ts';
import type { Language } from '../view/elements/messages.ts';
import { siteItem } from './paused-sites-view.ts';
import { byId } from '../extension/by-id.ts';
import { parseUrl } from './parse-url.ts';
import type { SaveQueue } from './save-queue.ts';
import { pauseSite, type StorageArea } from '../extension/settings-store.ts';

/** Listens to it; gives what shows the sites. */
export function siteList(
  area: StorageArea,
  saving: SaveQueue,
  language: Language,
): (sites: readonly string[]) => void {
  const list = byId('sites', HTMLUListElement);
  const field = byId('add-site', HTMLInputElement);
  let shown: readonly string[] = [];

  list.addEventListener('click', ({ target }) => {
    const site = target instanceof HTMLElement ? target.dataset.site : undefined;
    if (site === undefined) return;
    const change = (): Promise<void> => pauseSite(area, site, false);
    void saving.save('option-sites', change, language.message('optionsRemoved', site));
  });

  byId('add-form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void add(field.value);
  });
  field.addEventListener('input', () => {
    complain('');
  });

  async function add(typed: string): Promise<void> {
    const site = parseSite(typed, parseUrl);
    if (site === null) {
      const isEmpty = typed.trim() === '';
      complain(language.message(isEmpty ? 'optionsEmptySite' : 'optionsNoSite', typed.trim()));
      field.focus();
    } else if (shown.includes(site)) {
      complain(language.message('optionsKnownSite', site));
      field.focus();
    } else {
      const change = (): Promise<void> => pauseSite(area, site, true);
      const isKept = await saving.save('add-site', change, language.message('optionsAdded', site));
      if (isKept && field.value === typed) field.value = '';
    }
  }

  function complain(text: string): void {
    saving.showError('add-site', text);
    if (text === '') field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  }

  return (sites) => {
    shown = [...new Set(sites)];
    const focused = list.contains(document.activeElement)
      ? [...list.children].findIndex((item) => item.contains(document.activeElement))
      : null;
    showItems(list, shown, language);
    byId('no-sites', HTMLElement).hidden = shown.length > 0;
    if (focused === null || list.contains(document.activeElement)) return;
    // The button that had the focus is gone: the next one has it then, or the last, or the field.
    const next = list.children[Math.min(focused, list.children.length - 1)];
    (next?.querySelector('button') ?? field).focus();
  };
}

/** Items that stay are left alone, so that the focus stays where it is. */
function showItems(list: HTMLElement, sites: readonly string[], language: Language): void {
  const siteOf = (item: Element | undefined): string | undefined =>
    item?.querySelector<HTMLElement>('[data-site]')?.dataset.site;
  for (const item of [...list.children]) {
    if (!sites.includes(siteOf(item) ?? '')) item.remove();
  }
  for (const [index, site] of sites.entries()) {
    if (siteOf(list.children[index]) === site) continue;
    const there = [...list.children].find((item) => siteOf(item) === site);
    list.insertBefore(there ?? build(siteItem(site, language)), list.children[index] ?? null);
  }
}
