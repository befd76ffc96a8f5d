/** The switch that has pages marked by the draft while it is written, and the way to its article's page. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorLine, errorLineId } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { useSpokenLine } from '../components/spoken-line.tsx';
import { Switch } from '../components/switch.tsx';
import { isWebAddress } from '../view/elements/web-link.ts';
import type { UsedShown } from './use-shown.ts';

export type ShowLineProps = {
  readonly shown: UsedShown;
  /** Whether pages can be marked by what is written so far. */
  readonly canBeShown: boolean;
  /** The report's, as it was typed. */
  readonly url: string;
  readonly onGoToPage: (address: string) => void;
};

const ID = 'show';
const EXPLANATION = `${ID}-text`;

export function ShowLine({ shown, canBeShown, url, onGoToPage }: ShowLineProps): VNode {
  const { message } = useLanguage();
  const [error, complain] = useSpokenLine();
  const [asked, setAsked] = useState<boolean | null>(null);
  const switchTo = async (isOn: boolean): Promise<void> => {
    complain('');
    setAsked(isOn);
    if (!(await shown.set(isOn))) complain(message('editorNotInUse'));
    setAsked(null);
  };
  const isNotYet = shown.isShown && !canBeShown;
  return (
    <div class="show-line">
      <Switch
        id={ID}
        label={message('editorShow')}
        isOn={asked ?? shown.isShown}
        describedBy={`${EXPLANATION} ${errorLineId(ID)}`}
        onSwitch={(isOn) => void switchTo(isOn)}
      />
      {isWebAddress(url) && (
        <button
          type="button"
          id="go-to-page"
          onClick={() => {
            onGoToPage(url);
          }}
        >
          {message('editorGoToPage')}
        </button>
      )}
      <p id={EXPLANATION} class="explanation" role="status">
        {message(isNotYet ? 'editorShowNotYet' : 'editorShowText')}
      </p>
      <ErrorLine forId={ID} line={error} />
    </div>
  );
}
