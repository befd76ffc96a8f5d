/** What the reader can set: the schema, the defaults, and how what was kept is read. */

export type Settings = {
  /** How mentions are marked; with `none`, not before the reader asks for it. */
  readonly marks: 'both' | 'underline' | 'tint' | 'none';
  /** Which mentions of a term are marked. */
  readonly mentions: 'every' | 'first';
  /** Opens a note when the pointer has rested so long, in milliseconds; with `click`, on a click only. */
  readonly opensAfter: (typeof DELAYS)[number] | 'click';
  /** Whether Tab reaches the mentions. */
  readonly tabStops: boolean;
  /** Host names of the sites on which Backstory does nothing. */
  readonly pausedSites: readonly string[];
};

export type SettingName = keyof Settings;

/** The settings that a visited page goes by. */
export type PageSettings = Omit<Settings, 'pausedSites'>;

/** The rests that are offered, in milliseconds. */
export const DELAYS = [100, 200, 500, 1000] as const;

type Setting<Value> = {
  readonly initial: Value;
  /** Reads a kept value; null for one that is none of this setting's. */
  readonly read: (kept: unknown) => Value | null;
};

const SCHEMA: { readonly [Name in SettingName]: Setting<Settings[Name]> } = {
  marks: oneOf(['both', 'underline', 'tint', 'none'], 'both'),
  mentions: oneOf(['every', 'first'], 'every'),
  opensAfter: oneOf([...DELAYS, 'click'], 200),
  tabStops: { initial: true, read: (kept) => (typeof kept === 'boolean' ? kept : null) },
  pausedSites: { initial: [], read: readTexts },
};

export const SETTING_NAMES = Object.keys(SCHEMA) as readonly SettingName[];

/** Reads all settings; what is missing or broken is as it was at first. */
export function parseSettings(kept: Readonly<Record<string, unknown>>): Settings {
  const read = <Name extends SettingName>(name: Name): Settings[Name] =>
    SCHEMA[name].read(kept[name]) ?? SCHEMA[name].initial;
  return {
    marks: read('marks'),
    mentions: read('mentions'),
    opensAfter: read('opensAfter'),
    tabStops: read('tabStops'),
    pausedSites: read('pausedSites'),
  };
}

function oneOf<const Value>(values: readonly Value[], initial: NoInfer<Value>): Setting<Value> {
  return { initial, read: (kept) => values.find((value) => value === kept) ?? null };
}

function readTexts(kept: unknown): readonly string[] | null {
  return Array.isArray(kept)
    ? kept.filter((entry): entry is string => typeof entry === 'string')
    : null;
}
