import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { categories } from '../../lib/prompts/card.ts';
import { answer } from '../analyse/answer.ts';

const category = z.enum(categories);

/** A moment of work, labelled by reading: what must, and what may never, be among the three prompts. */
const scenarioSchema = z.strictObject({
  id: z.string(),
  role: z.enum(['jv', 'lk', 'ib']),
  moment: z.enum(['voor', 'tijdens', 'na', 'schrijven']),
  text: z.string(),
  buffers: z.optional(z.record(z.string(), z.string())),
  /** Of each group one category is among the three. */
  required: z.array(z.array(category).check(z.minLength(1))),
  forbidden: z.array(category),
  /** One of these themes is what a prompt is about; empty where any prompt will do. */
  themes: z.array(z.string()),
});
export type Scenario = z.infer<typeof scenarioSchema>;

export interface ScenarioScores {
  readonly count: number;
  required: number;
  requiredMet: number;
  forbiddenShown: number;
  withTheme: number;
  themeMet: number;
  readonly texts: string[];
}

/** Reads a file of scenarios; one that is not there holds none. */
export function readScenarios(file: string): Scenario[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => scenarioSchema.parse(JSON.parse(line)));
}

function scoreOne(scores: ScenarioScores, scenario: Scenario): void {
  const { id, role, moment, text, buffers } = scenario;
  const given = answer(
    JSON.stringify({ id, role, moment, text, mode: 'notitie', ...(buffers && { buffers }) }),
  );
  if (given.id === null) throw new Error(`Scenario ${id}: ${'error' in given ? given.error : ''}`);
  const shown = given.prompts.map((prompt) => prompt.category);
  const say = (what: string) =>
    scores.texts.push(`${id} ${role} ${moment}: ${what}, shown ${shown} — ${text}`);
  for (const group of scenario.required) {
    scores.required += 1;
    if (group.some((one) => shown.includes(one))) scores.requiredMet += 1;
    else say(`misses ${group.join('/')}`);
  }
  for (const one of scenario.forbidden) {
    if (!shown.includes(one)) continue;
    scores.forbiddenShown += 1;
    say(`shows ${one}`);
  }
  if (scenario.themes.length === 0) return;
  scores.withTheme += 1;
  const about = given.prompts.some((prompt) =>
    prompt.themes.some((theme) => scenario.themes.includes(theme)),
  );
  if (about) scores.themeMet += 1;
  else say(`is not about ${scenario.themes.join('/')}`);
}

/** Runs every scenario of a file and counts. */
export function scoreScenarios(file: string): ScenarioScores {
  const scenarios = readScenarios(file);
  const scores: ScenarioScores = {
    count: scenarios.length,
    required: 0,
    requiredMet: 0,
    forbiddenShown: 0,
    withTheme: 0,
    themeMet: 0,
    texts: [],
  };
  for (const scenario of scenarios) scoreOne(scores, scenario);
  return scores;
}
