/** One thing out of several, as radio buttons. */
import type { VNode } from 'preact';

export type Choice<Value> = {
  readonly value: Value;
  readonly label: string;
  /** What it comes to, in a sentence. */
  readonly text?: string;
  readonly example?: VNode;
};

export type RadioGroupProps<Value> = {
  readonly name: string;
  /** One under the other, or where they are short, in lines of several. */
  readonly form: 'rows' | 'line';
  readonly choices: readonly Choice<Value>[];
  /** Null as long as it is unknown. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
};

/** Shows what is chosen, and tells what the reader chooses. */
export function RadioGroup<Value extends string | number>({
  name,
  form,
  choices,
  chosen,
  onChoose,
}: RadioGroupProps<Value>): VNode {
  return (
    <div class={`choices ${form}`}>
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          name={name}
          choice={choice}
          isChosen={choice.value === chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

type RadioProps<Value> = Pick<RadioGroupProps<Value>, 'name' | 'onChoose'> & {
  readonly choice: Choice<Value>;
  readonly isChosen: boolean;
};

/** All of it can be pressed; a screen reader takes the label for its name, the rest for a remark. */
function Radio<Value extends string | number>({
  name,
  choice: { value, label, text, example },
  isChosen,
  onChoose,
}: RadioProps<Value>): VNode {
  const id = `${name}-${value}`;
  return (
    <label class="choice">
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={isChosen}
        onChange={() => {
          onChoose(value);
        }}
        aria-labelledby={`${id}-label`}
        aria-describedby={text === undefined ? undefined : `${id}-text`}
      />
      <span class="choice-words">
        <span id={`${id}-label`} class="choice-label">
          {label}
        </span>
        {text !== undefined && (
          <span id={`${id}-text`} class="explanation">
            {text}
          </span>
        )}
      </span>
      {example}
    </label>
  );
}
