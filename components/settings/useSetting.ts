import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import {
  type readSettings,
  type Setting,
  type SettingName,
  type SettingValue,
  settings,
} from '../../lib/settings/settings.ts';
import { queryKeys } from '../queries.ts';

/** The setting by its name; the union over all names cannot be narrowed by the compiler. */
function named<Name extends SettingName>(name: Name): Setting<SettingValue<Name>> {
  return settings[name] as unknown as Setting<SettingValue<Name>>;
}

function settingQuery<Name extends SettingName>(name: Name) {
  return { queryKey: queryKeys.setting(name), queryFn: () => named(name).read() };
}

/** A choice of the person and how to change it; the change shows at once and in every window. */
export function useSetting<Name extends SettingName>(
  name: Name,
): [SettingValue<Name>, (value: SettingValue<Name>) => void] {
  const client = useQueryClient();
  const { data } = useSuspenseQuery(settingQuery(name));
  const change = (value: SettingValue<Name>) => {
    client.setQueryData(queryKeys.setting(name), value);
    // A write that fails is read back, so that the screen never shows what is not stored.
    named(name)
      .write(value)
      .catch(() => client.invalidateQueries({ queryKey: queryKeys.setting(name) }));
  };
  return [data, change];
}

/** Takes what every setting was before the first paint, and follows changes made in other windows. */
export function followSettings(client: QueryClient, values: Awaited<ReturnType<typeof readSettings>>): void {
  // A choice is known for as long as the panel is open: no clock has to run for each of them.
  client.setQueryDefaults(queryKeys.settings, { gcTime: Number.POSITIVE_INFINITY });
  // Object.keys of a constant object gives exactly its names.
  for (const name of Object.keys(settings) as SettingName[]) {
    client.setQueryData(queryKeys.setting(name), values[name]);
    settings[name].watch(() => client.invalidateQueries({ queryKey: queryKeys.setting(name) }));
  }
  // Every panel begins at the moment that was chosen for it; what another panel stands at stays as it is.
  if (values.momentAtStart) client.setQueryData(queryKeys.setting('moment'), values.momentAtStart);
}
