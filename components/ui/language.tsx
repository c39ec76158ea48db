import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { I18nProvider, Trans, useLingui } from '@lingui/react';
import type { ReactElement, ReactNode } from 'react';
import firstDutch from '../../locales/nl.yml?messages=first';

type Catalogue = () => Promise<Messages>;

/** A file in locales/ is a language; its texts come in two parts, so that the first view does not wait for all. */
const catalogues: Readonly<Record<Part, Record<string, Catalogue>>> = {
  first: {
    ...import.meta.glob<Messages>(['../../locales/*.yml', '!../../locales/nl.yml'], {
      query: '?messages=first',
      import: 'default',
    }),
    // Most people read Dutch: it is there at once.
    '../../locales/nl.yml': async () => firstDutch,
  },
  rest: import.meta.glob<Messages>('../../locales/*.yml', { query: '?messages=rest', import: 'default' }),
};
const names: Record<string, string> = import.meta.glob<string>('../../locales/*.yml', {
  query: '?name',
  import: 'default',
  eager: true,
});

type Part = 'first' | 'rest';
const everything: readonly Part[] = ['first', 'rest'];

/** Dutch is the source: what a language lacks is Dutch. */
const source = 'nl';
const fileOf = (language: string): string => `../../locales/${language}.yml`;

/** Every language of the panel, by the name it gives itself; Dutch first. */
export const languages: readonly { readonly code: string; readonly name: string }[] = Object.entries(names)
  .map(([file, name]) => ({ code: file.slice('../../locales/'.length, -'.yml'.length), name }))
  .sort((one, other) => Number(other.code === source) - Number(one.code === source));

const i18n: I18n = setupI18n();
const read = new Set<Part>();

/** Shows everything in this language from now on, or in Dutch when there is no such language. */
export async function speak(wanted: string, parts: readonly Part[] = everything): Promise<void> {
  const language = fileOf(wanted) in names ? wanted : source;
  for (const part of parts) read.add(part);
  const messages = await Promise.all([...read].map((part) => catalogues[part][fileOf(language)]?.()));
  i18n.loadAndActivate({ locale: language, messages: Object.assign({}, ...messages) });
  document.documentElement.lang = language;
}

/** Reads the texts that the first view did not need; a view that needs them waits for this. */
export async function readEveryText(): Promise<void> {
  if (!read.has('rest')) await speak(i18n.locale);
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}

type Values = Record<string, string | number>;

/** `t('prompts.copy')`, in the language that is on. */
export function useText(): (key: LocaleKey, values?: Values) => string {
  const { i18n: current } = useLingui();
  return (key, values) => current._(key, values);
}

/** The language that texts in data files (rules, themes, prompts) are shown in: those are Dutch or English. */
export function useLanguage(): 'nl' | 'en' {
  const { i18n: current } = useLingui();
  return current.locale === 'en' ? 'en' : 'nl';
}

/** The language of the panel itself: for dates, numbers and enumerations. */
export const useLocale = (): string => useLingui().i18n.locale;

/** A text with elements in it: `<0>…</0>` in the locale file is the first of `parts`. */
export function RichText({ id, values, parts }: { id: LocaleKey; values?: Values; parts: ReactElement[] }) {
  return <Trans id={id} {...(values && { values })} components={{ ...parts }} />;
}
