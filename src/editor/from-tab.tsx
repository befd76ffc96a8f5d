/** Takes address and title of a page that is open; the tabs are asked for when somebody wants to see them. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import type { DraftSource } from '../core/editing/draft-story.ts';
import { isWebAddress } from '../view/elements/web-link.ts';

/** A page that is open in another tab. */
export type OpenTab = { readonly title: string; readonly url: string };

/** Reads the pages that are open now, as far as the browser tells. */
export type ReadTabs = () => Promise<readonly OpenTab[]>;

export type FromTabProps = {
  readonly label: string;
  readonly readTabs: ReadTabs;
  readonly onChoose: (source: Partial<DraftSource>) => void;
};

export function FromTab({ label, readTabs, onChoose }: FromTabProps): VNode {
  const { message } = useLanguage();
  const [tabs, setTabs] = useState<readonly OpenTab[]>([]);
  return (
    <details
      class="from-tab"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void readTabs().then(setTabs);
      }}
    >
      <summary>{label}</summary>
      {tabs.length === 0 && <p class="explanation">{message('editorNoTab')}</p>}
      <ul>
        {tabs.map(({ title, url }) => (
          <li key={url}>
            <button
              type="button"
              onClick={({ currentTarget }) => {
                currentTarget.closest('details')?.removeAttribute('open');
                onChoose({ url, title, publisher: hostOf(url) });
              }}
            >
              <bdi>{title || url}</bdi> <span class="host">{hostOf(url)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** A tab as the browser tells of it. */
export type BrowserTab = {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** Whether it is in a private window. */
  readonly incognito?: boolean | undefined;
  /** When it was last seen. */
  readonly lastAccessed?: number | undefined;
};

/**
 * Those of the browser's tabs that show a page of the web, each page once, the one that was seen last first. Nothing is
 * taken from private windows.
 */
export function webTabs(tabs: readonly BrowserTab[]): OpenTab[] {
  const pages = new Map<string, OpenTab>();
  const latestFirst = tabs.toSorted(
    (one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0),
  );
  for (const { title = '', url = '', incognito } of latestFirst) {
    if (isWebAddress(url) && incognito !== true && !pages.has(url)) pages.set(url, { title, url });
  }
  return [...pages.values()];
}
