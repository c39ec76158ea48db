/**
 * `npm run new:theme -- <id>`: starts a theme. Makes its two files, puts it behind the others in both lists, and says
 * what comes next.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'lib/context/themes';
const [id] = process.argv.slice(2);
if (!id || !/^[a-z]+(_[a-z]+)*$/.test(id)) {
  console.error('Give the id of the theme in small letters: npm run new:theme -- huisdieren');
  process.exit(1);
}
const file = id.replaceAll('_', '-');
if (existsSync(join(folder, `${file}.yml`))) {
  console.error(`${folder}/${file}.yml is there already.`);
  process.exit(1);
}

const theme = `id: ${id}
# The theme in full.
naam: ''
# The short words behind "bij:", at most 28 letters.
bij: ''
# One sentence about the theme, for the professional.
zin: ''
en:
  naam: ''
  bij: ''
  zin: ''
# Words by which it is recognised. The notation is at the top of lib/context/patterns/notation.ts; every key and what it
# means is in schema.ts beside this file. One of these is enough:
sterk:
  - ''
# Of these two different ones are needed:
zwak:
  - ''
`;
const examples = `# Texts with which this theme must appear, and texts with which it must not: at least six of each, hard ones most of all.
wel:
  - ''
niet:
  - ''
`;

/** Puts this piece before the last place where `end` stands. */
function before(source: string, end: string, piece: string): string {
  const at = source.lastIndexOf(end);
  return source.slice(0, at) + piece + source.slice(at);
}

const variable = id.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const list = join(folder, 'index.ts');
const ids = 'lib/context/theme-ids.ts';
const listed = before(readFileSync(list, 'utf8'), '  ].map(', `    ${variable},\n`);

writeFileSync(join(folder, `${file}.yml`), theme);
writeFileSync(join(folder, `${file}.examples.yml`), examples);
writeFileSync(list, before(listed, '\nlet parsed', `import ${variable} from './${file}.yml';\n`));
writeFileSync(ids, before(readFileSync(ids, 'utf8'), '];', `  '${id}',\n`));
console.log(
  `Fill in ${folder}/${file}.yml and ${folder}/${file}.examples.yml; then npm run fix && npm run fit.`,
);
