import { themes } from './themes/index.ts';

/** What the panel says about a theme. */
export interface ThemeTexts {
  readonly naam: string;
  /** The short word behind "bij:". */
  readonly bij: string;
  readonly zin: string;
}

/** The ids of all themes, in the order of the catalogue. */
export const themeIds = (): string[] => themes().map(({ id }) => id);

/** The texts of a theme, or null when there is no theme of that id. */
export function themeTexts(id: string, language: 'nl' | 'en' = 'nl'): ThemeTexts | null {
  const theme = themes().find((candidate) => candidate.id === id);
  if (theme === undefined) return null;
  const { naam, bij, zin } = language === 'en' ? theme.en : theme;
  return { naam, bij, zin };
}
