/** Something that is on or off, and counts at once. */
import type { VNode } from 'preact';
import { TextWithSites } from './text-with-sites.tsx';

export type SwitchProps = {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  /** The id of an element that says more. */
  readonly describedBy?: string;
  readonly onSwitch: (isOn: boolean) => void;
};

/** Shows whether it is on, and tells when the reader switches it. */
export function Switch({
  id,
  label,
  isOn,
  isDisabled = false,
  describedBy,
  onSwitch,
}: SwitchProps): VNode {
  return (
    <label class="choice">
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={isOn}
        disabled={isDisabled}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          onSwitch(currentTarget.checked);
        }}
      />
      <span class="choice-label">
        <TextWithSites text={label} />
      </span>
    </label>
  );
}
