/**
 * `npm run new:rule -- <id>`: starts a rule. Makes its two files, puts it in the list, and says what comes next. A
 * rule that needs code gets `<id>.ts` beside them later.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'lib/phrasing/rules';
const [id] = process.argv.slice(2);
if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('Give the id of the rule in small letters and hyphens: npm run new:rule -- te-veel-tegelijk');
  process.exit(1);
}
if (existsSync(join(folder, `${id}.yml`))) {
  console.error(`${folder}/${id}.yml is there already.`);
  process.exit(1);
}

const rule = `id: ${id}
# A short name for lists and settings.
name: ''
# A questions, B steering, C picture of the parent, D fact and source, E in the conversation, F privacy and reading.
family: A
level: tip
modes: [zeggen, bericht]
# {woorden} stands for the words that were found.
title: ''
# What the words may do.
effect: ''
# One line from the approach.
why: ''
# Author and title, as a person would cite it.
source: ''
# One or two other ways to say it; ___ for what only the professional knows.
rewrites:
  - ''
exempt: [quote, reported, negation]
# The notation of a phrase is at the top of lib/analysis/phrase.ts.
find:
  - phrases:
      - ''
en:
  name: ''
  title: ''
  effect: ''
  why: ''
`;
const examples = `# At least ten of each, in your own words; hard ones most of all. Each is run as a test.
catches:
  - { text: '', mode: zeggen }
leavesAlone:
  - { text: '', mode: zeggen }
`;

const variable = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const list = join(folder, 'index.ts');
const source = readFileSync(list, 'utf8');
const lastImport = source.lastIndexOf("from './");
const afterImports = source.indexOf('\n', lastImport) + 1;
const registered = `${source.slice(0, afterImports)}import ${variable} from './${id}.yml';\n${source.slice(afterImports)}`;

writeFileSync(join(folder, `${id}.yml`), rule);
writeFileSync(join(folder, `${id}.examples.yml`), examples);
writeFileSync(list, registered.replace(/\n\];\s*$/, `\n  rule(${variable}),\n];\n`));
console.log(
  `Fill in ${folder}/${id}.yml and ${folder}/${id}.examples.yml, then run npx vitest run --project unit lib/phrasing -t ${id}`,
);
