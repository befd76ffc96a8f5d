/** The keys of the extension's commands as they are set now, and the way to change them. */
import type { VNode } from 'preact';
import type { Command, Commands } from '../components/use-commands.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { SettingsSection } from './settings-section.tsx';

/** Chrome has an address for it. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

export type ShortcutsProps = {
  readonly shortcuts: readonly Command[];
  readonly commands: Commands;
  readonly openTab: (address: string) => Promise<unknown>;
};

/** Each command with its keys, and the way to the browser's own page, where alone they can be changed. */
export function Shortcuts({ shortcuts, commands, openTab }: ShortcutsProps): VNode {
  const { message } = useLanguage();
  return (
    <SettingsSection
      id="option-shortcuts"
      title={message('optionsShortcuts')}
      text={message('optionsShortcutsText')}
    >
      <dl id="shortcuts" class="facts">
        {shortcuts
          .filter(({ description }) => description)
          .map((command) => (
            <Shortcut key={command.name} command={command} />
          ))}
      </dl>
      <div class="buttons">
        <button
          type="button"
          id="change-shortcuts"
          aria-describedby="change-shortcuts-text"
          onClick={() => void (commands.openShortcutSettings?.() ?? openTab(CHROME_PAGE))}
        >
          <Icon name="external" />
          {message('optionsChangeShortcuts')}
        </button>
        <span id="change-shortcuts-text" class="explanation">
          {message('optionsChangeShortcutsText')}
        </span>
      </div>
    </SettingsSection>
  );
}

function Shortcut({
  command: { description, shortcut = '' },
}: {
  readonly command: Command;
}): VNode {
  const { message } = useLanguage();
  return (
    <div class="fact">
      <dt>{description}</dt>
      <dd>
        {shortcut === '' ? (
          <span class="explanation">{message('optionsNotSet')}</span>
        ) : (
          <kbd>{shortcut}</kbd>
        )}
      </dd>
    </div>
  );
}
