/** The button that resets all settings, after a question in its place. */
import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { resetSettings } from '../extension/settings-store.ts';
import { useSaveOutcome } from './save-outcome.ts';
import type { SettingProps } from './settings-editor.ts';
import { SettingsSection } from './settings-section.tsx';

/** The button, and where it was pressed, the question. */
export function Reset({ editor, status }: SettingProps): VNode {
  const { message } = useLanguage();
  const { error, announce } = useSaveOutcome(status);
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isAsking) return undefined;
    // The answer that does no harm.
    no.current?.focus();
    return () => opener.current?.focus();
  }, [isAsking]);

  const close = (): void => {
    setAsking(false);
  };
  const reset = (): void => {
    close();
    void announce(editor.change(resetSettings), message('optionsResetDone'));
  };
  return (
    <SettingsSection
      id="option-reset"
      title={message('optionsReset')}
      text={message('optionsResetText')}
      error={error}
    >
      <div class="buttons">
        <button
          type="button"
          id="reset"
          ref={opener}
          disabled={isAsking}
          onClick={() => {
            setAsking(true);
          }}
        >
          {message('optionsResetAll')}
        </button>
      </div>
      {isAsking && <ResetQuestion noButton={no} onYes={reset} onNo={close} />}
    </SettingsSection>
  );
}

type ResetQuestionProps = {
  readonly noButton: RefObject<HTMLButtonElement | null>;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

function ResetQuestion({ noButton, onYes, onNo }: ResetQuestionProps): VNode {
  const { message } = useLanguage();
  return (
    <div
      id="reset-question"
      role="group"
      aria-labelledby="reset-sure"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNo();
      }}
    >
      <p id="reset-sure">{message('optionsResetSure')}</p>
      <div class="buttons">
        <button type="button" id="reset-no" ref={noButton} onClick={onNo}>
          {message('optionsResetNo')}
        </button>
        <button type="button" id="reset-yes" onClick={onYes}>
          {message('optionsResetYes')}
        </button>
      </div>
    </div>
  );
}
