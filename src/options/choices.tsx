/** The settings that are a choice or a switch. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { type Choice, RadioGroup } from '../components/radio-group.tsx';
import { Switch } from '../components/switch.tsx';
import { DELAYS, type SettingName, type Settings } from '../core/settings/settings-schema.ts';
import type { GetMessage } from '../view/elements/messages.ts';
import { MarkExample } from './mark-example.tsx';
import { useSaveOutcome } from './save-outcome.ts';
import type { SettingProps } from './settings-editor.ts';
import { sectionTextId, SettingsFieldset, SettingsSection } from './settings-section.tsx';

/** How names are marked, each way with an example. */
export function MarksChoice(props: SettingProps): VNode {
  const { message } = useLanguage();
  return (
    <SettingChoice
      {...props}
      id="option-marks"
      name="marks"
      title={message('optionsMarks')}
      text={message('optionsMarksText')}
      choices={markChoices(message)}
      form="rows"
    />
  );
}

function markChoices(message: GetMessage): readonly Choice<Settings['marks']>[] {
  const choice = (value: Settings['marks'], label: string, text: string) => ({
    value,
    label,
    text,
    example: <MarkExample style={value} />,
  });
  return [
    choice('underline', message('optionsUnderline'), message('optionsUnderlineText')),
    choice('tint', message('optionsTint'), message('optionsTintText')),
    choice('both', message('optionsBoth'), message('optionsBothText')),
    choice('none', message('optionsNone'), message('optionsNoneText')),
  ];
}

/** Which mentions are marked. */
export function MentionsChoice(props: SettingProps): VNode {
  const { message } = useLanguage();
  return (
    <SettingChoice
      {...props}
      id="option-mentions"
      name="mentions"
      title={message('optionsMentions')}
      choices={[
        { value: 'first', label: message('optionsFirst'), text: message('optionsFirstText') },
        { value: 'every', label: message('optionsEvery'), text: message('optionsEveryText') },
      ]}
      form="rows"
    />
  );
}

/** When a note opens. */
export function OpensChoice(props: SettingProps): VNode {
  const { message, locale } = useLanguage();
  const seconds = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  });
  return (
    <SettingChoice
      {...props}
      id="option-opens"
      name="opensAfter"
      title={message('optionsOpens')}
      text={message('optionsOpensText')}
      choices={[
        ...DELAYS.map((value) => ({ value, label: seconds.format(value / 1000) })),
        { value: 'click', label: message('optionsOnClick') },
      ]}
      form="line"
    />
  );
}

/** The settings whose values are a radio button each. */
type ChoiceName = Extract<SettingName, 'marks' | 'mentions' | 'opensAfter'>;

type SettingChoiceProps<Name extends ChoiceName> = SettingProps & {
  readonly id: string;
  readonly name: Name;
  readonly title: string;
  readonly text?: string;
  /** In the order in which they are shown. */
  readonly choices: readonly Choice<Settings[Name]>[];
  readonly form: 'rows' | 'line';
};

function SettingChoice<Name extends ChoiceName>({
  editor,
  status,
  name,
  choices,
  form,
  ...section
}: SettingChoiceProps<Name>): VNode {
  const { message } = useLanguage();
  const { error, announce } = useSaveOutcome(status);
  return (
    <SettingsFieldset {...section} error={error}>
      <RadioGroup<Settings[Name]>
        name={name}
        form={form}
        choices={choices}
        chosen={editor.settings?.[name] ?? null}
        onChoose={(value) => void announce(editor.set(name, value), message('optionsSaved'))}
      />
    </SettingsFieldset>
  );
}

/** Whether Tab reaches the marked names. */
export function TabStopsSwitch({ editor, status }: SettingProps): VNode {
  const { message } = useLanguage();
  const { error, announce } = useSaveOutcome(status);
  const id = 'option-keyboard';
  return (
    <SettingsSection
      id={id}
      title={message('optionsKeyboard')}
      text={message('optionsTabStopsText')}
      error={error}
    >
      <Switch
        id="tabStops"
        label={message('optionsTabStops')}
        isOn={editor.settings?.tabStops ?? false}
        describedBy={sectionTextId(id)}
        onSwitch={(isOn) => void announce(editor.set('tabStops', isOn), message('optionsSaved'))}
      />
    </SettingsSection>
  );
}
