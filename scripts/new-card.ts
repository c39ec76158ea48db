/**
 * `npm run new:card -- <id>`: starts a prompt, as `open-thuiskomen`; its id begins with its category. Adds a card with
 * empty texts to the file of that category, and says what comes next.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Their cards speak to the professional, and have one form. */
const ownCategories = ['zel', 'kri', 'voorb'];

const [id = ''] = process.argv.slice(2);
const [category = ''] = id.split('-');
const file = join('lib/prompts/cards', `${category}.yml`);
if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id) || !existsSync(file)) {
  console.error('Give an id that begins with a category: npm run new:card -- open-thuiskomen');
  process.exit(1);
}
if (readFileSync(file, 'utf8').includes(`- id: ${id}\n`)) {
  console.error(`${file} has a card ${id} already.`);
  process.exit(1);
}

const isOwn = ownCategories.includes(category);
const forms = isOwn ? "  zin: ''" : "  u: ''\n  je: ''";
const card = `
- id: ${id}
  categorie: ${category.toUpperCase()}
  aan: ${isOwn ? 'professional' : 'ouder'}
${forms}
  # One line for the professional: why this could help.
  waarom: ''
  # Ids of lib/context/theme-ids.ts; empty when it fits any theme.
  themas: []
  rollen: [jv, lk, ib]
  momenten: [voor, schrijven]
  # kort: an answer of a minute; gesprek: one that takes a while; later: something to come back to.
  duur: kort
  # Author and title, as a person would cite it.
  bron: ''
  # Themes with which it is never offered. GOE has at least [veiligheid, rouw].
  nietBij: []
  en:
    zin: ''
    waarom: ''
`;
appendFileSync(file, card);
console.log(`Fill in the card at the end of ${file}, then run npx vitest run --project unit lib/prompts`);
