import { type I18n, setupI18n } from '@lingui/core';
import { I18nProvider, Trans, useLingui } from '@lingui/react';
import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../../lib/settings/settings.ts';

/** One line per language; Dutch is the source. */
const catalogues = {
  nl: () => import('../../locales/nl.yml?messages'),
  en: () => import('../../locales/en.yml?messages'),
} satisfies Record<Language, () => Promise<unknown>>;

const i18n: I18n = setupI18n();

/** Loads a language and shows everything in it from then on. */
export async function speak(language: Language): Promise<void> {
  const { default: messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
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

/** The language that is on, for texts that live in data files instead of the locale. */
export function useLanguage(): Language {
  const { i18n: current } = useLingui();
  return current.locale === 'en' ? 'en' : 'nl';
}

/** A text with elements in it: `<0>…</0>` in the locale file is the first of `parts`. */
export function RichText({ id, values, parts }: { id: LocaleKey; values?: Values; parts: ReactElement[] }) {
  return <Trans id={id} {...(values && { values })} components={{ ...parts }} />;
}
