import { storedItem, storedValues } from '../stored-item.ts';
import {
  type Accept,
  listOfTexts,
  oneOf,
  orNull,
  pageAddress,
  text,
  wholeNumber,
  yesOrNo,
} from './accept.ts';

const roles = ['jv', 'lk', 'ib'] as const;
const moments = ['voor', 'tijdens', 'na', 'schrijven'] as const;
const addresses = ['u', 'je'] as const;

export type Address = (typeof addresses)[number];

/** One choice of the person, kept in the browser's own storage. */
export interface Setting<Value> {
  /** Its name in the store. */
  readonly key: string;
  readonly fallback: Value;
  /** Reads what is stored; what does not fit is left as it is and answered with the fallback. */
  readonly read: () => Promise<Value>;
  readonly write: (value: Value) => Promise<void>;
  /** What a stored value means; the fallback for what does not fit. */
  readonly meaning: (stored: unknown) => Value;
  /** Calls back on every change, from any window; returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
}

function setting<Value>(name: string, accept: Accept<Value>, fallback: Value): Setting<Value> {
  const item = storedItem('local', name);
  const meaning = (stored: unknown): Value => {
    const accepted = accept(stored);
    return accepted === undefined ? fallback : accepted;
  };
  return {
    key: name,
    fallback,
    meaning,
    read: async () => meaning(await item.getValue()),
    write: (value) => item.setValue(value),
    watch: item.watch,
  };
}

export const textSizes = ['gewoon', 'groot', 'groter'] as const;
export const appearances = ['systeem', 'licht', 'donker'] as const;

export const settings = {
  /** Null until chosen on the welcome page. */
  role: setting('role', orNull(oneOf(roles)), null),
  moment: setting('moment', oneOf(moments), 'schrijven'),
  /** The moment that a panel opens with; null opens with the last one. */
  momentAtStart: setting('momentAtStart', orNull(oneOf(moments)), null),
  /** How parents are addressed in prompts. */
  address: setting('address', oneOf(addresses), 'u'),
  /** The name of a file in locales/; what is not there any more is shown in Dutch. */
  language: setting('language', text, 'nl'),
  textSize: setting('textSize', oneOf(textSizes), 'gewoon'),
  /** Light or dark, or what the system has. */
  appearance: setting('appearance', oneOf(appearances), 'systeem'),
  /** What a text in Woorden is for. */
  mode: setting('mode', oneOf(['zeggen', 'bericht', 'notitie']), 'notitie'),
  /** Rules of the phrasing check that are switched off. */
  rulesOff: setting('rulesOff', listOfTexts, []),
  /** Rules that nobody meets until they are asked for, and were. */
  rulesOn: setting('rulesOn', listOfTexts, []),
  /** Prompts that keep their place. */
  pinned: setting('pinned', listOfTexts, []),
  /** The page with the meldcode of where the person works; null where none is set. */
  meldcode: setting('meldcode', orNull(pageAddress), null),
  /** Minutes without keyboard or mouse after which the vault locks. */
  lockMinutes: setting('lockMinutes', wholeNumber(1, 60), 10),
  /** The vault locks when the last panel closes. */
  lockOnClose: setting('lockOnClose', yesOrNo, false),
} as const;

export type Settings = typeof settings;
export type SettingName = keyof Settings;
export type SettingValue<Name extends SettingName> = Settings[Name]['fallback'];

/** Every setting, read from the browser in one question. */
export async function readSettings(): Promise<{ [Name in SettingName]: SettingValue<Name> }> {
  const stored = await storedValues(Object.values(settings).map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(settings).map(([name, { key, meaning }]) => [name, meaning(stored[key])]),
    // The entries are those of the settings themselves, each with its own meaning.
  ) as { [Name in SettingName]: SettingValue<Name> };
}
