/** The sites on which Backstory is paused: a list to remove from, a field to add with, the list as text. */
import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { sectionTitleId } from '../components/section.tsx';
import { pauseSite } from '../extension/settings-store.ts';
import { AddPausedSite } from './add-paused-site.tsx';
import { PausedSitesText } from './paused-sites-text.tsx';
import { useSaveOutcome } from './save-outcome.ts';
import type { SettingProps } from './settings-editor.ts';
import { SettingsSection } from './settings-section.tsx';

const ID = 'option-sites';

/** Whatever is added or removed counts at once, and the list as text follows. */
export function PausedSites({ editor, status }: SettingProps): VNode {
  const { message } = useLanguage();
  const { error, announce } = useSaveOutcome(status);
  const field = useRef<HTMLInputElement>(null);
  const sites = [...new Set(editor.settings?.pausedSites)];
  const remove = (site: string): void => {
    const saved = editor.change((area) => pauseSite(area, site, false));
    void announce(saved, message('optionsRemoved', site));
  };
  return (
    <SettingsSection
      id={ID}
      title={message('optionsSites')}
      text={message('optionsSitesText')}
      error={error}
    >
      {sites.length === 0 && <p id="no-sites">{message('optionsNoSites')}</p>}
      <SiteList sites={sites} onRemove={remove} fallback={field} />
      <AddPausedSite sites={sites} editor={editor} status={status} field={field} />
      <PausedSitesText sites={sites} editor={editor} status={status} />
    </SettingsSection>
  );
}

type SiteListProps = {
  readonly sites: readonly string[];
  readonly onRemove: (site: string) => void;
  /** Has the focus once there is nothing left to remove. */
  readonly fallback: RefObject<HTMLElement | null>;
};

function SiteList({ sites, onRemove, fallback }: SiteListProps): VNode {
  const list = useRef<HTMLUListElement>(null);
  useFocusKept(list, fallback);
  return (
    <ul id="sites" ref={list} aria-labelledby={sectionTitleId(ID)}>
      {sites.map((site) => (
        <PausedSite key={site} site={site} onRemove={onRemove} />
      ))}
    </ul>
  );
}

type PausedSiteProps = Pick<SiteListProps, 'onRemove'> & { readonly site: string };

function PausedSite({ site, onRemove }: PausedSiteProps): VNode {
  const { message } = useLanguage();
  return (
    <li>
      <span class="site">
        <bdi dir="ltr">{site}</bdi>
      </span>
      <button
        type="button"
        aria-label={message('optionsRemoveSite', site)}
        onClick={() => {
          onRemove(site);
        }}
      >
        {message('optionsRemove')}
      </button>
    </li>
  );
}

/** Where the item with the focus is gone, the next one has the focus, or the last, or the fallback. */
function useFocusKept(
  list: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  // Preact changes the page right after this, so this is where the focus is before the change.
  const before = [...(list.current?.children ?? [])].findIndex((item) =>
    item.contains(document.activeElement),
  );
  useLayoutEffect(() => {
    if (!list.current || before < 0 || list.current.contains(document.activeElement)) return;
    const items = list.current.children;
    const next = items[Math.min(before, items.length - 1)];
    (next?.querySelector('button') ?? fallback.current)?.focus();
  });
}
