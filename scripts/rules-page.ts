/** `npm run rules-page`: writes docs/regels.md from the rules themselves, so that the page never says anything else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { examplesSchema } from '../lib/phrasing/rule-schema.ts';
import { rules } from '../lib/phrasing/rules/index.ts';

const families = {
  A: 'Vragen',
  B: 'Sturen en oplossen',
  C: 'Beeld van de ouder',
  D: 'Feit, bron en volledigheid',
  E: 'In het gesprek',
  F: 'Privacy en leesbaarheid',
};
const levels = { 'let-op': 'let op', tip: 'tip', weetje: 'weetje' };
/** Enough to see what a rule means; the rest stands in its examples file. */
const shown = 3;

function section({ data }: (typeof rules)[number]): string {
  const file = `lib/phrasing/rules/${data.id}.examples.yml`;
  const { catches, leavesAlone } = examplesSchema.parse(parse(readFileSync(file, 'utf8')));
  const list = (texts: typeof catches) =>
    texts.slice(0, shown).map(({ text, mode }) => `- ${text} (${mode})`);
  return [
    `### ${data.name}`,
    '',
    `\`${data.id}\` · ${levels[data.level]}${data.optional ? ' · staat uit tot je hem aanzet' : ''} · bij ${data.modes.join(', ')}`,
    '',
    `${data.effect} ${data.why}`,
    '',
    `Bron: ${data.source}.`,
    '',
    'Let op bij:',
    '',
    ...list(catches),
    '',
    'Blijft staan:',
    '',
    ...list(leavesAlone),
    '',
    'Je kunt proberen:',
    '',
    ...data.rewrites.map((rewrite) => `- ${rewrite.replaceAll('___', '…')}`),
    '',
  ].join('\n');
}

const parts = Object.entries(families).map(([family, title]) => {
  const own = rules.filter(({ data }) => data.family === family);
  return [`## ${title}`, '', ...own.map(section)].join('\n');
});
const intro = `# De regels van Woorden

Deze pagina is gemaakt uit de regels zelf (\`npm run rules-page\`). Elke regel doet een aanbod met een reden. Laten staan mag altijd.
`;
writeFileSync('docs/regels.md', `${intro}\n${parts.join('\n').trimEnd()}\n`);
