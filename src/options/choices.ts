/** The settings that are a choice or a switch, as parts of the options page. */
import { DELAYS, type Settings } from '../core/settings/settings-schema.ts';
import { type Choice, radioGroup } from './radio-group.ts';
import type { Language } from '../view/elements/messages.ts';
import { markExample } from './mark-example.ts';
import { fieldset, section } from './section.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

export type ChoiceName = 'marks' | 'mentions' | 'opensAfter';

/** What there is to choose from, in the order in which it is shown. */
export const CHOICES: { readonly [Name in ChoiceName]: readonly Settings[Name][] } = {
  marks: ['underline', 'tint', 'both', 'none'],
  mentions: ['first', 'every'],
  opensAfter: [...DELAYS, 'click'],
};

/** How names are marked, each way with an example. */
export function marksPart(language: Language): Tree {
  const words = {
    underline: [language.message('optionsUnderline'), language.message('optionsUnderlineText')],
    tint: [language.message('optionsTint'), language.message('optionsTintText')],
    both: [language.message('optionsBoth'), language.message('optionsBothText')],
    none: [language.message('optionsNone'), language.message('optionsNoneText')],
  } as const;
  const all = CHOICES.marks.map((value): Choice => {
    const [label, text] = words[value];
    return { value, label, text, example: markExample(value, language) };
  });
  return fieldset(
    {
      id: 'option-marks',
      title: language.message('optionsMarks'),
      text: language.message('optionsMarksText'),
    },
    radioGroup('marks', 'rows', all),
  );
}

/** Which mentions are marked. */
export function mentionsPart(language: Language): Tree {
  const words = {
    first: [language.message('optionsFirst'), language.message('optionsFirstText')],
    every: [language.message('optionsEvery'), language.message('optionsEveryText')],
  } as const;
  const all = CHOICES.mentions.map((value): Choice => {
    const [label, text] = words[value];
    return { value, label, text };
  });
  return fieldset(
    { id: 'option-mentions', title: language.message('optionsMentions'), text: null },
    radioGroup('mentions', 'rows', all),
  );
}

/** When a note opens. */
export function opensPart(language: Language): Tree {
  const seconds = new Intl.NumberFormat(language.locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  });
  const all = CHOICES.opensAfter.map((value): Choice => {
    const label =
      value === 'click' ? language.message('optionsOnClick') : seconds.format(value / 1000);
    return { value, label };
  });
  return fieldset(
    {
      id: 'option-opens',
      title: language.message('optionsOpens'),
      text: language.message('optionsOpensText'),
    },
    radioGroup('opensAfter', 'line', all),
  );
}

/** Whether Tab reaches the marked names. */
export function tabStopsPart(language: Language): Tree {
  const label = tree(
    'label',
    { class: 'choice' },
    tree('input', {
      type: 'checkbox',
      role: 'switch',
      id: 'tabStops',
      'aria-describedby': 'option-keyboard-text',
    }),
    tree('span', { class: 'choice-label' }, language.message('optionsTabStops')),
  );
  return section(
    {
      id: 'option-keyboard',
      title: language.message('optionsKeyboard'),
      text: language.message('optionsTabStopsText'),
    },
    label,
  );
}
