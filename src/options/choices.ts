/** The settings that are a choice or a switch, as parts of the options page. */
import { DELAYS, type Settings } from '../core/settings/settings-schema.ts';
import { type Choice, choices } from './radio-group.ts';
import type { Language } from '../view/elements/messages.ts';
import { markExample } from './mark-example.ts';
import { optionGroup, optionPart } from './section.ts';
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
    underline: [language.say('optionsUnderline'), language.say('optionsUnderlineText')],
    tint: [language.say('optionsTint'), language.say('optionsTintText')],
    both: [language.say('optionsBoth'), language.say('optionsBothText')],
    none: [language.say('optionsNone'), language.say('optionsNoneText')],
  } as const;
  const all = CHOICES.marks.map((value): Choice => {
    const [label, text] = words[value];
    return { value, label, text, example: markExample(value, language) };
  });
  return optionGroup(
    {
      id: 'option-marks',
      title: language.say('optionsMarks'),
      text: language.say('optionsMarksText'),
    },
    choices('marks', 'rows', all),
  );
}

/** Which mentions are marked. */
export function mentionsPart(language: Language): Tree {
  const words = {
    first: [language.say('optionsFirst'), language.say('optionsFirstText')],
    every: [language.say('optionsEvery'), language.say('optionsEveryText')],
  } as const;
  const all = CHOICES.mentions.map((value): Choice => {
    const [label, text] = words[value];
    return { value, label, text };
  });
  return optionGroup(
    { id: 'option-mentions', title: language.say('optionsMentions'), text: null },
    choices('mentions', 'rows', all),
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
    const label = value === 'click' ? language.say('optionsOnClick') : seconds.format(value / 1000);
    return { value, label };
  });
  return optionGroup(
    {
      id: 'option-opens',
      title: language.say('optionsOpens'),
      text: language.say('optionsOpensText'),
    },
    choices('opensAfter', 'line', all),
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
    tree('span', { class: 'choice-label' }, language.say('optionsTabStops')),
  );
  return optionPart(
    {
      id: 'option-keyboard',
      title: language.say('optionsKeyboard'),
      text: language.say('optionsTabStopsText'),
    },
    label,
  );
}
