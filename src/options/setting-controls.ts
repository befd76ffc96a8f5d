/** The choices and the switch of the options page: they show what is set, and set what is chosen. */
import type { SettingName, Settings } from '../core/settings/settings-schema.ts';
import { choiceId } from './radio-group.ts';
import type { Language } from '../view/elements/messages.ts';
import { type ChoiceName, CHOICES } from './choices.ts';
import { byId } from '../extension/by-id.ts';
import type { SaveQueue } from './save-queue.ts';
import { changeSetting, type StorageArea } from '../extension/settings-store.ts';

/** The part of the page in which each stands. */
const PLACES: Readonly<Record<ChoiceName, string>> = {
  marks: 'option-marks',
  mentions: 'option-mentions',
  opensAfter: 'option-opens',
};
const NAMES = Object.keys(PLACES) as readonly ChoiceName[];

/** Listens to them; gives what shows settings in them. */
export function settingControls(
  area: StorageArea,
  saving: SaveQueue,
  language: Language,
): (settings: Settings) => void {
  const tabStops = byId('tabStops', HTMLInputElement);
  for (const name of NAMES) listen(name);
  tabStops.addEventListener('change', () => {
    keep('option-keyboard', 'tabStops', tabStops.checked);
  });

  function listen(name: ChoiceName): void {
    for (const value of CHOICES[name]) {
      input(name, value).addEventListener('change', () => {
        keep(PLACES[name], name, value);
      });
    }
  }

  function keep<Name extends SettingName>(place: string, name: Name, value: Settings[Name]): void {
    void saving.save(
      place,
      () => changeSetting(area, name, value),
      language.message('optionsSaved'),
    );
  }

  return (settings) => {
    for (const name of NAMES) input(name, settings[name]).checked = true;
    tabStops.checked = settings.tabStops;
  };
}

function input(name: ChoiceName, value: string | number): HTMLInputElement {
  return byId(choiceId(name, value), HTMLInputElement);
}
