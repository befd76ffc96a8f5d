/** What the extension can see, and what for, in words for those who don't write extensions. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { SettingsSection } from './settings-section.tsx';

/** Each permission with its reason; one of the manifest is named as it is there, too. */
export function Permissions(): VNode {
  const { message } = useLanguage();
  return (
    <SettingsSection
      id="option-sees"
      title={message('optionsSees')}
      text={message('optionsSeesText')}
    >
      <dl class="reasons">
        <Reason
          permission="http, https"
          name={message('optionsPages')}
          why={message('optionsPagesText')}
        />
        <Reason
          permission="storage"
          name={message('optionsStorage')}
          why={message('optionsStorageText')}
        />
        <Reason
          permission="activeTab"
          name={message('optionsActiveTab')}
          why={message('optionsActiveTabText')}
        />
        <Reason
          permission="scripting"
          name={message('optionsScripting')}
          why={message('optionsScriptingText')}
        />
        <Reason name={message('optionsNetwork')} why={message('optionsNetworkText')} />
      </dl>
    </SettingsSection>
  );
}

type ReasonProps = { readonly permission?: string; readonly name: string; readonly why: string };

function Reason({ permission, name, why }: ReasonProps): VNode {
  return (
    <div>
      <dt>
        {name}
        {permission !== undefined && (
          <>
            {' '}
            <code>{permission}</code>
          </>
        )}
      </dt>
      <dd>{why}</dd>
    </div>
  );
}
