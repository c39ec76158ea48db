import { useLocale } from '../ui/language.tsx';

/** Dates and enumerations, written as the language of the panel writes them. */
export function useFormatting() {
  const locale = useLocale();
  return {
    /** `20 februari`, from a calendar date such as `2026-02-20`. */
    date: (calendar: string) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(
        new Date(`${calendar}T12:00:00`),
      ),
    /** `kind, werk en geld`. */
    list: (items: readonly string[]) => new Intl.ListFormat(locale).format(items),
  };
}
