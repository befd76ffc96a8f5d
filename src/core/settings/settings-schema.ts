/** The settings: their types, their defaults, and how stored values are read. */

export type Settings = {
  /** How mentions are marked; with `none`, only the one whose note is open has a ring. */
  readonly marks: 'both' | 'underline' | 'tint' | 'none';
  /** Which mentions of a term are marked. */
  readonly mentions: 'every' | 'first';
  /** Milliseconds that the pointer rests on a mention before its note opens; `click`: only a click opens it. */
  readonly opensAfter: (typeof DELAYS)[number] | 'click';
  /** Whether the Tab key reaches the mentions. */
  readonly tabStops: boolean;
  /** Host names of the sites on which Backstory does nothing. */
  readonly pausedSites: readonly string[];
};

export type SettingName = keyof Settings;

/** The settings that a visited page goes by. */
export type PageSettings = Omit<Settings, 'pausedSites'>;

/** The delays that the options offer, in milliseconds. */
export const DELAYS = [100, 200, 500, 1000] as const;

type Setting<Value> = {
  readonly initial: Value;
  /** Reads a stored value; null for one that this setting can't have. */
  readonly read: (stored: unknown) => Value | null;
};

const SCHEMA: { readonly [Name in SettingName]: Setting<Settings[Name]> } = {
  marks: oneOf(['both', 'underline', 'tint', 'none'], 'both'),
  mentions: oneOf(['every', 'first'], 'every'),
  opensAfter: oneOf([...DELAYS, 'click'], 200),
  tabStops: { initial: true, read: (stored) => (typeof stored === 'boolean' ? stored : null) },
  pausedSites: { initial: [], read: readTexts },
};

export const SETTING_NAMES = Object.keys(SCHEMA) as readonly SettingName[];

/**
 * Reads all settings.
 *
 * @param stored values by the setting's name; a missing or invalid one counts as the default
 */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const read = <Name extends SettingName>(name: Name): Settings[Name] =>
    SCHEMA[name].read(stored[name]) ?? SCHEMA[name].initial;
  return {
    marks: read('marks'),
    mentions: read('mentions'),
    opensAfter: read('opensAfter'),
    tabStops: read('tabStops'),
    pausedSites: read('pausedSites'),
  };
}

function oneOf<const Value>(values: readonly Value[], initial: NoInfer<Value>): Setting<Value> {
  return { initial, read: (stored) => values.find((value) => value === stored) ?? null };
}

function readTexts(stored: unknown): readonly string[] | null {
  return Array.isArray(stored)
    ? stored.filter((entry): entry is string => typeof entry === 'string')
    : null;
}
