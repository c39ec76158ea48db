import { themeIds } from '../../lib/context/texts.ts';
import { categories } from '../../lib/prompts/card.ts';
import { library } from '../../lib/prompts/library.ts';

const roles = ['jv', 'lk', 'ib'] as const;
const moments = ['voor', 'tijdens', 'na', 'schrijven'] as const;
const fewestPerTheme = 6;
const fewestKinds = 3;
const fewestPerMoment = 40;

const mark = (reached: boolean): string => (reached ? '' : '  < bar');

/** Prints how many prompts there are per category, per role and moment, and per theme. */
export function printCoverage(): void {
  console.log(`\n═══ library: ${library.length} prompts`);
  const perCategory = categories.map(
    (category) => `${category} ${library.filter(({ categorie }) => categorie === category).length}`,
  );
  console.log(perCategory.join(', '));
  for (const role of roles) {
    const counts = moments.map((moment) => {
      const count = library.filter(
        ({ rollen, momenten }) => rollen.includes(role) && momenten.includes(moment),
      ).length;
      const asked = role === 'lk' && moment === 'tijdens' ? 0 : fewestPerMoment;
      return `${moment} ${count}${mark(count >= asked)}`;
    });
    console.log(`${role}: ${counts.join(', ')}`);
  }
  for (const theme of themeIds()) {
    const cards = library.filter(({ themas }) => themas.includes(theme));
    const kinds = new Set(cards.map(({ categorie }) => categorie));
    const enough = cards.length >= fewestPerTheme && kinds.size >= fewestKinds;
    console.log(
      `${theme.padEnd(18)} ${String(cards.length).padStart(3)}  ${[...kinds].join(' ')}${mark(enough)}`,
    );
  }
}
