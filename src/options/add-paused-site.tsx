/** The field for another site on which Backstory is to be paused. */
import type { RefObject, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorLine, errorLineId } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { TextWithSites } from '../components/text-with-sites.tsx';
import { parseSite } from '../core/settings/site-list-text.ts';
import { pauseSite } from '../extension/settings-store.ts';
import { parseUrl } from './parse-url.ts';
import { useSaveOutcome } from './save-outcome.ts';
import type { SettingProps } from './settings-editor.ts';

const ID = 'add-site';
const TEXT_ID = `${ID}-text`;

export type AddPausedSiteProps = SettingProps & {
  /** The sites that are paused already. */
  readonly sites: readonly string[];
  readonly field: RefObject<HTMLInputElement | null>;
};

/** Adds what is typed, or says why not and leaves it there. */
export function AddPausedSite({ sites, editor, status, field }: AddPausedSiteProps): VNode {
  const { message } = useLanguage();
  const { error, showError, announce } = useSaveOutcome(status);
  const [typed, setTyped] = useState('');
  const [isInvalid, setInvalid] = useState(false);

  const refuse = (why: string): void => {
    setInvalid(true);
    showError(why);
    field.current?.focus();
  };
  const add = async (): Promise<void> => {
    const site = parseSite(typed, parseUrl);
    if (typed.trim() === '') refuse(message('optionsEmptySite'));
    else if (site === null) refuse(message('optionsNoSite', typed.trim()));
    else if (sites.includes(site)) refuse(message('optionsKnownSite', site));
    else {
      setInvalid(false);
      const saved = editor.change((area) => pauseSite(area, site, true));
      const isSaved = await announce(saved, message('optionsAdded', site));
      // What was typed meanwhile stays.
      if (isSaved) setTyped((now) => (now === typed ? '' : now));
    }
  };
  return (
    <form
      id="add-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for={ID} class="field-label">
        {message('optionsAddSite')}
      </label>
      <p id={TEXT_ID} class="explanation">
        <TextWithSites text={message('optionsAddSiteText')} />
      </p>
      <div class="field">
        <SiteField
          field={field}
          typed={typed}
          isInvalid={isInvalid}
          onType={(text) => {
            setTyped(text);
            setInvalid(false);
            showError('');
          }}
        />
        <button type="submit">{message('optionsAdd')}</button>
      </div>
      <ErrorLine forId={ID} line={error} />
    </form>
  );
}

type SiteFieldProps = Pick<AddPausedSiteProps, 'field'> & {
  readonly typed: string;
  readonly isInvalid: boolean;
  readonly onType: (text: string) => void;
};

function SiteField({ field, typed, isInvalid, onType }: SiteFieldProps): VNode {
  return (
    <input
      type="text"
      id={ID}
      ref={field}
      value={typed}
      dir="ltr"
      inputMode="url"
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      aria-describedby={`${TEXT_ID} ${errorLineId(ID)}`}
      aria-invalid={isInvalid || undefined}
      onInput={({ currentTarget }) => {
        onType(currentTarget.value);
      }}
    />
  );
}
