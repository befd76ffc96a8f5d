/** The options page as a whole, in the order in which it is read. */
import type { VNode } from 'preact';
import { type Commands, useCommands } from '../components/use-commands.ts';
import { useLanguage } from '../components/language.ts';
import { PageFooter, PageHeader } from '../components/page-header.tsx';
import { StatusLine, useStatus } from '../components/status-line.tsx';
import { useReadyAttribute } from '../components/ready-attribute.ts';
import type { StorageArea } from '../extension/settings-store.ts';
import { MarksChoice, MentionsChoice, OpensChoice, TabStopsSwitch } from './choices.tsx';
import { PausedSites } from './paused-sites-list.tsx';
import { Permissions } from './permissions.tsx';
import { Reset } from './reset.tsx';
import { useSettingsEditor } from './settings-editor.ts';
import { SettingsSection } from './settings-section.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Stories } from './stories.tsx';

export type OptionsPageProps = {
  readonly area: StorageArea;
  readonly commands: Commands;
  readonly openTab: (address: string) => Promise<unknown>;
  /** How many stories are looked for on pages; null where nobody answers. */
  readonly countStories: () => Promise<number | null>;
};

/** What is changed on it counts at once; what is changed elsewhere shows on it. */
export function OptionsPage({ area, commands, openTab, countStories }: OptionsPageProps): VNode {
  const { message } = useLanguage();
  const status = useStatus();
  const editor = useSettingsEditor(area);
  const shortcuts = useCommands(commands);
  useReadyAttribute(editor.settings !== null && shortcuts !== null);
  return (
    <>
      <PageHeader>
        <h1>{message('optionsTitle')}</h1>
        <p class="standfirst">{message('optionsStandfirst')}</p>
      </PageHeader>
      <main class="column">
        <MarksChoice editor={editor} status={status} />
        <MentionsChoice editor={editor} status={status} />
        <OpensChoice editor={editor} status={status} />
        <TabStopsSwitch editor={editor} status={status} />
        <Stories count={countStories} />
        <PausedSites editor={editor} status={status} />
        <Shortcuts shortcuts={shortcuts ?? []} commands={commands} openTab={openTab} />
        <Permissions />
        <FirstSteps />
        <Reset editor={editor} status={status} />
      </main>
      <PageFooter />
      <StatusLine text={status.text} />
    </>
  );
}

function FirstSteps(): VNode {
  const { message } = useLanguage();
  return (
    <SettingsSection
      id="option-welcome"
      title={message('optionsWelcome')}
      text={message('optionsWelcomeText')}
    >
      <p>
        <a href="welcome.html">{message('optionsWelcomeLink')}</a>
      </p>
    </SettingsSection>
  );
}
