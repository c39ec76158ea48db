import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

const roleSchema = z.enum(['jv', 'lk', 'ib']);
const momentSchema = z.enum(['voor', 'tijdens', 'na', 'schrijven']);
const addressSchema = z.enum(['u', 'je']);
const languageSchema = z.enum(['nl', 'en']);
const modeSchema = z.enum(['zeggen', 'bericht', 'notitie']);

export type Address = z.infer<typeof addressSchema>;
export type Language = z.infer<typeof languageSchema>;

/** One choice of the person, kept in the browser's own storage. */
export interface Setting<Value> {
  readonly key: `local:${string}`;
  readonly fallback: Value;
  /** Reads what is stored; what does not parse is left as it is and answered with the fallback. */
  readonly read: () => Promise<Value>;
  readonly write: (value: Value) => Promise<void>;
  /** Calls back on every change, from any window; returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
}

function setting<Value>(name: string, schema: z.ZodMiniType<Value>, fallback: Value): Setting<Value> {
  const item = storage.defineItem<unknown>(`local:${name}`, { fallback });
  return {
    key: `local:${name}`,
    fallback,
    read: async () => {
      const parsed = schema.safeParse(await item.getValue());
      return parsed.success ? parsed.data : fallback;
    },
    write: (value) => item.setValue(value),
    watch: (changed) => item.watch(changed),
  };
}

export const settings = {
  /** Null until chosen on the welcome page. */
  role: setting('role', z.nullable(roleSchema), null),
  moment: setting('moment', momentSchema, 'schrijven'),
  /** How parents are addressed in prompts. */
  address: setting('address', addressSchema, 'u'),
  language: setting('language', languageSchema, 'nl'),
  /** What a text in Woorden is for. */
  mode: setting('mode', modeSchema, 'notitie'),
  /** Rules of the phrasing check that are switched off. */
  rulesOff: setting('rulesOff', z.array(z.string()), []),
  /** Prompts that keep their place. */
  pinned: setting('pinned', z.array(z.string()), []),
  /** Minutes without keyboard or mouse after which the vault locks. */
  lockMinutes: setting('lockMinutes', z.int().check(z.gte(1), z.lte(60)), 10),
  /** The vault locks when the last panel closes. */
  lockOnClose: setting('lockOnClose', z.boolean(), false),
} as const;

export type Settings = typeof settings;
export type SettingName = keyof Settings;
export type SettingValue<Name extends SettingName> = Settings[Name]['fallback'];
