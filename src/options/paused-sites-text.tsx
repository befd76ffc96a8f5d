/** The list of paused sites as text: to copy, to keep as a file, to replace. */
import type { RefObject, VNode } from 'preact';
import { type StateUpdater, useRef, useState } from 'preact/hooks';
import { ErrorLine, errorLineId } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { formatSiteList, parseSiteList, type SiteList } from '../core/settings/site-list-text.ts';
import { changeSetting } from '../extension/settings-store.ts';
import type { Language } from '../view/elements/messages.ts';
import { parseUrl } from './parse-url.ts';
import { useSaveOutcome } from './save-outcome.ts';
import type { SettingProps } from './settings-editor.ts';
import { LoadSites, SaveSites } from './site-list-file.tsx';

const ID = 'site-text';

export type PausedSitesTextProps = SettingProps & { readonly sites: readonly string[] };

/** The text follows the list until the reader writes in it. */
export function PausedSitesText({ sites, editor, status }: PausedSitesTextProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const { error, showError, announce } = useSaveOutcome(status);
  const [text, setText] = useDraft(formatSiteList(sites));
  const [isInvalid, setInvalid] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const write = (written: string): void => {
    setText(written);
    setInvalid(false);
    showError('');
  };
  const replace = async (): Promise<void> => {
    const { sites, wrong } = parseSiteList(text, parseUrl);
    setInvalid(wrong.length > 0);
    if (wrong.length > 0) {
      showError(message('optionsWrongLines', nameLines(wrong, language)));
      field.current?.focus();
      return;
    }
    const saved = editor.change((area) => changeSetting(area, 'pausedSites', sites));
    const isSaved = await announce(saved, language.count('optionsReplaced', sites.length));
    // As it is saved, however it was typed.
    if (isSaved) setText((now) => (now === text ? formatSiteList(sites) : now));
  };
  const load = (loaded: string): void => {
    write(loaded);
    status.say(message('optionsLoaded'));
  };
  return (
    <details id="site-list">
      <summary>{message('optionsList')}</summary>
      <TextField field={field} text={text} isInvalid={isInvalid} onWrite={write} />
      <ErrorLine forId={ID} line={error} />
      <div class="buttons">
        <button type="button" id="replace-sites" onClick={() => void replace()}>
          {message('optionsReplace')}
        </button>
        <CopyButton field={field} onCopied={status.say} onRefused={showError} />
        <SaveSites text={text} />
      </div>
      <LoadSites onLoaded={load} onRefused={showError} />
    </details>
  );
}

/** A text that follows the saved list, but not while it holds the reader's own unsaved changes. */
function useDraft(saved: string): [text: string, setText: (next: StateUpdater<string>) => void] {
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === saved) setDraft(null);
  return [
    draft ?? saved,
    (next) => {
      setDraft((now) => (typeof next === 'string' ? next : next(now ?? saved)));
    },
  ];
}

/** Names lines that are no sites, each by its number and what it says. */
function nameLines(wrong: SiteList['wrong'], { locale, message }: Language): string {
  const number = new Intl.NumberFormat(locale);
  return new Intl.ListFormat(locale).format(
    wrong.map(({ line, text }) => message('optionsWrongLine', number.format(line), text)),
  );
}

type TextFieldProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly isInvalid: boolean;
  readonly onWrite: (text: string) => void;
};

function TextField({ field, text, isInvalid, onWrite }: TextFieldProps): VNode {
  const { message } = useLanguage();
  return (
    <>
      <label for={ID} class="field-label">
        {message('optionsListLabel')}
      </label>
      <p id={`${ID}-text`} class="explanation">
        {message('optionsListText')}
      </p>
      <textarea
        id={ID}
        ref={field}
        rows={8}
        value={text}
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${ID}-text ${errorLineId(ID)}`}
        aria-invalid={isInvalid || undefined}
        onInput={({ currentTarget }) => {
          onWrite(currentTarget.value);
        }}
      />
    </>
  );
}

type CopyButtonProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onCopied: (said: string) => void;
  readonly onRefused: (why: string) => void;
};

/** Copies the text, or where the browser does not allow it, selects it for the reader to copy. */
function CopyButton({ field, onCopied, onRefused }: CopyButtonProps): VNode {
  const { message } = useLanguage();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      onCopied(message('optionsCopied'));
    } catch {
      field.current?.select();
      onRefused(message('optionsNotCopied'));
    }
  };
  return (
    <button type="button" id="copy-sites" onClick={() => void copy()}>
      {message('optionsCopy')}
    </button>
  );
}
