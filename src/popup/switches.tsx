/** What the reader can switch for the page in the tab: its marks, the pause of its site, its print. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { useSpokenLine } from '../components/spoken-line.tsx';
import { Switch } from '../components/switch.tsx';
import { settingsArea } from '../extension/settings-area.ts';
import { pauseSite } from '../extension/settings-store.ts';
import { toPage } from '../extension/to-page.ts';
import { AddStory } from './add-story.tsx';
import type { PopupContent } from './popup-content.ts';
import { useRequested } from './use-requested.ts';
import { WriteNotes } from './write-notes.tsx';

export type SwitchesProps = {
  readonly content: PopupContent;
  /** Reads all of the popup anew: there is something else to say of the page. */
  readonly onSwitched: () => Promise<void>;
};

/** Those that the page's state has a use for. */
export function Switches({ content, onSwitched }: SwitchesProps): VNode {
  const { tab, state, isPaused } = content;
  const site = 'site' in state ? state.site : null;
  const tabId = tab?.id;
  return (
    <div class="switches">
      {state.kind === 'found' && !state.isMarked && tabId !== undefined && (
        <ShowMarks tabId={tabId} onSwitched={onSwitched} />
      )}
      {site !== null && (
        <PauseSwitch
          site={site}
          isPaused={isPaused}
          isPrivate={tab?.incognito ?? false}
          onSwitched={onSwitched}
        />
      )}
      {state.kind === 'found' && tabId !== undefined && (
        <PrintSwitch tabId={tabId} printsNotes={state.printsNotes} />
      )}
      {state.kind === 'story-file' && tabId !== undefined && (
        <AddStory tabId={tabId} kind={state.of} />
      )}
      <WriteNotes tab={tab} state={state} />
    </div>
  );
}

type ShowMarksProps = Pick<SwitchesProps, 'onSwitched'> & { readonly tabId: number };

/** Marks the names on a page whose reader wants no marks unasked. */
function ShowMarks({ tabId, onSwitched }: ShowMarksProps): VNode {
  const { message } = useLanguage();
  const mark = async (): Promise<void> => {
    await toPage(tabId).showMarks();
    await onSwitched();
  };
  return (
    <p class="row">
      <button id="marks" type="button" onClick={() => void mark()}>
        {message('showMarks')}
      </button>
    </p>
  );
}

type PauseSwitchProps = Pick<SwitchesProps, 'onSwitched'> & {
  /** Empty for a page without a host. */
  readonly site: string;
  readonly isPaused: boolean;
  /** What is done in a private window is not written down. */
  readonly isPrivate: boolean;
};

function PauseSwitch({ site, isPaused, isPrivate, onSwitched }: PauseSwitchProps): VNode {
  const { message } = useLanguage();
  const [error, showError] = useSpokenLine();
  const pause = async (paused: boolean): Promise<void> => {
    showError('');
    try {
      await pauseSite(settingsArea(browser.storage), site, paused);
    } catch {
      showError(message('optionsNotKept'));
    }
    await onSwitched();
  };
  const { isOn, request } = useRequested(isPaused, pause);
  return (
    <>
      <p class="row">
        <Switch
          id="pause"
          label={site === '' ? message('pauseSwitchPlain') : message('pauseSwitch', site)}
          isOn={isOn}
          isDisabled={isPrivate}
          onSwitch={request}
        />
        {isPrivate && <span class="aside">{message('pausePrivate')}</span>}
      </p>
      <ErrorLine forId="pause" line={error} />
    </>
  );
}

type PrintSwitchProps = { readonly tabId: number; readonly printsNotes: boolean };

function PrintSwitch({ tabId, printsNotes }: PrintSwitchProps): VNode {
  const { message } = useLanguage();
  const [isOnNow, setIsOnNow] = useState(printsNotes);
  const print = async (prints: boolean): Promise<void> => {
    const answer = await toPage(tabId).printNotes(prints);
    if (answer.ok) setIsOnNow(answer.value);
  };
  const { isOn, request } = useRequested(isOnNow, print);
  return (
    <p class="row">
      <Switch id="print" label={message('printNotes')} isOn={isOn} onSwitch={request} />
    </p>
  );
}
