import { settings } from '../../lib/settings/settings.ts';

/** Shows this theme and this size of text: both are attributes that the style sheet knows. */
export function showAppearance(page: HTMLElement, appearance: string, size: string): void {
  const { dataset } = page;
  if (appearance === 'systeem') delete dataset['theme'];
  else dataset['theme'] = appearance === 'donker' ? 'dark' : 'light';
  if (size === 'gewoon') delete dataset['size'];
  else dataset['size'] = size;
}

/** Follows what is chosen, in this window or another. */
export function followAppearance(page: HTMLElement): void {
  const show = async () =>
    showAppearance(page, await settings.appearance.read(), await settings.textSize.read());
  settings.appearance.watch(show);
  settings.textSize.watch(show);
}
