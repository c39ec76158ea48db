/**
 * `npm run quality`: precision and recall per rule, theme, strength and identifier on both parts of the corpus.
 * A line that does not reach what is asked of it ends in a mark. `-- --wrong` also prints the texts that were wrong (own part only); `-- --only <name>` one rule or theme.
 */
import { type Bar, identifierBar, meetsCleanBar, meetsSafetyBar, ruleBar, themesBar } from './bars.ts';
import { ownPart, unseenPart } from './corpus.ts';
import { printCoverage } from './coverage.ts';
import { type ScenarioScores, scoreScenarios } from './scenarios.ts';
import { f1, precision, recall, type Scores, scoreAll, type Tally } from './score.ts';

const showWrong = process.argv.includes('--wrong');
const onlyAt = process.argv.indexOf('--only');
const only = onlyAt < 0 ? null : (process.argv[onlyAt + 1] ?? null);

const share = (value: number | null): string => (value === null ? '   –' : value.toFixed(2).padStart(4));

const mark = (reached: boolean): string => (reached ? '' : '  < bar');

interface Bars {
  readonly one?: (id: string) => Bar;
  readonly all?: Bar;
}

function printTable(title: string, tallies: Map<string, Tally>, texts: boolean, bars: Bars = {}): void {
  const rows = [...tallies]
    .filter(([id]) => !only || id === only)
    .sort(([one], [other]) => one.localeCompare(other));
  if (rows.length === 0) return;
  console.log(`\n${title.padEnd(28)} precision recall   F1   hit missed wrong`);
  for (const [id, tally] of rows) {
    const numbers = [tally.hit, tally.missed, tally.wrong]
      .map((count) => String(count).padStart(5))
      .join(' ');
    console.log(
      `${id.padEnd(28)}      ${share(precision(tally))}   ${share(recall(tally))} ${share(f1(tally))} ${numbers}${mark(bars.one?.(id)(tally) ?? true)}`,
    );
    if (texts) for (const text of tally.texts) console.log(`    ${text}`);
  }
  const all: Tally = { hit: 0, missed: 0, wrong: 0, texts: [] };
  for (const [, { hit, missed, wrong }] of rows) {
    all.hit += hit;
    all.missed += missed;
    all.wrong += wrong;
  }
  console.log(
    `${'all together'.padEnd(28)}      ${share(precision(all))}   ${share(recall(all))} ${share(f1(all))}${mark(bars.all?.(all) ?? true)}`,
  );
}

function printPart(title: string, scores: Scores, texts: boolean): void {
  console.log(`\n═══ ${title}`);
  printTable('rule', scores.rules, texts, { one: ruleBar });
  printTable('theme', scores.themes, texts, { all: themesBar });
  printTable('strength', scores.strengths, texts);
  printTable('identifier', scores.identifiers, texts, { one: () => identifierBar });
  if (only && only !== 'safety') return;
  const { safety, closed, clean } = scores;
  console.log(
    `\nsafety: recall ${share(recall(safety))}, false cards ${safety.wrong} of ${closed}${mark(meetsSafetyBar(scores))}`,
  );
  if (texts) for (const text of safety.texts) console.log(`    ${text}`);
  console.log(
    `clean texts: ${clean.texts}, with ${clean.letOp} let-op and ${clean.tips} tips found in them${mark(meetsCleanBar(scores))}`,
  );
}

printPart('own part', scoreAll(ownPart()), showWrong);
// The texts of the unseen part are never printed: reading them would be the first step of tuning to them.
printPart('unseen part, everyday words', scoreAll(unseenPart.everyday()), false);
printPart('unseen part, whole notes and messages', scoreAll(unseenPart.whole()), false);
printPart('unseen part, fresh turns of phrase', scoreAll(unseenPart.fresh()), false);
printPart('unseen part, other words than expected', scoreAll(unseenPart.hard()), false);

function printScenarios(title: string, scores: ScenarioScores, texts: boolean): void {
  const { count, required, requiredMet, forbiddenShown, withTheme, themeMet } = scores;
  const part = (met: number, of: number): string => `${met} of ${of}`;
  console.log(`\n═══ ${title}: ${count}`);
  console.log(`required category  ${part(requiredMet, required)}${mark(requiredMet >= required * 0.95)}`);
  console.log(`forbidden category ${forbiddenShown}${mark(forbiddenShown === 0)}`);
  console.log(`right theme        ${part(themeMet, withTheme)}${mark(themeMet >= withTheme * 0.9)}`);
  if (texts) for (const text of scores.texts) console.log(`    ${text}`);
}

if (!only || only === 'prompts') {
  printCoverage();
  printScenarios('own scenarios', scoreScenarios('tests/corpus/scenarios.jsonl'), showWrong);
  printScenarios('fifth set of scenarios', scoreScenarios('tests/corpus/fifth/scenarios.jsonl'), showWrong);
  printScenarios('sixth set of scenarios', scoreScenarios('tests/corpus/sixth/scenarios.jsonl'), showWrong);
  printScenarios('unseen scenarios', scoreScenarios('tests/corpus/unseen/scenarios.jsonl'), false);
}
