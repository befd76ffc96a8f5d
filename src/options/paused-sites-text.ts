/** The list of paused sites as text on the options page: to copy, to keep as a file, to replace. */
import { parseSiteList, type SiteList, formatSiteList } from '../core/settings/site-list-text.ts';
import type { Language } from '../view/elements/messages.ts';
import { byId } from '../extension/by-id.ts';
import { parseUrl } from './parse-url.ts';
import type { SaveQueue } from './save-queue.ts';
import { changeSetting, type StorageArea } from '../extension/settings-store.ts';

const PLACE = 'site-text';
const FILE_NAME = 'backstory-paused-sites.txt';

/** Listens to it; gives what shows the sites. */
export function siteText(
  area: StorageArea,
  saving: SaveQueue,
  language: Language,
): (sites: readonly string[]) => void {
  const text = byId(PLACE, HTMLTextAreaElement);
  const file = byId('load-sites', HTMLInputElement);
  let shown = '';

  const onClick = (id: string, action: () => void): void => {
    byId(id, HTMLButtonElement).addEventListener('click', action);
  };
  onClick('replace-sites', () => void replace());
  onClick('copy-sites', () => void copy());
  onClick('save-sites', () => {
    save(text.value);
  });
  file.addEventListener('change', () => void load());
  text.addEventListener('input', () => {
    complain('');
  });

  async function replace(): Promise<void> {
    const { sites, wrong } = parseSiteList(text.value, parseUrl);
    if (wrong.length > 0) {
      complain(language.message('optionsWrongLines', linesOf(wrong)));
      text.focus();
      return;
    }
    const change = (): Promise<void> => changeSetting(area, 'pausedSites', sites);
    const said = language.count('optionsReplaced', sites.length);
    // As it is kept, however it was typed.
    if (await saving.save(PLACE, change, said)) text.value = shown = formatSiteList(sites);
  }

  function linesOf(wrong: SiteList['wrong']): string {
    const number = new Intl.NumberFormat(language.locale);
    return new Intl.ListFormat(language.locale).format(
      wrong.map(({ line, text }) =>
        language.message('optionsWrongLine', number.format(line), text),
      ),
    );
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text.value);
      saving.say(language.message('optionsCopied'));
    } catch {
      text.select();
      complain(language.message('optionsNotCopied'));
    }
  }

  async function load(): Promise<void> {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    try {
      text.value = await chosen.text();
      complain('');
      saving.say(language.message('optionsLoaded'));
    } catch {
      complain(language.message('optionsNotLoaded'));
    }
    // The same file can be chosen again.
    file.value = '';
  }

  function complain(said: string): void {
    saving.showError(PLACE, said);
    if (said === '') text.removeAttribute('aria-invalid');
    else text.setAttribute('aria-invalid', 'true');
  }

  return (sites) => {
    const now = formatSiteList(sites);
    // A text that the reader is at work on stays.
    if (text.value === shown) text.value = now;
    shown = now;
  };
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(address);
}
