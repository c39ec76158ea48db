/**
 * `npm run long-use`: an hour of work with panel, dossier and vault in a real Chromium, with every key that it takes
 * and no waiting in between; then the background is stopped at bad moments. Prints what the panel and the page hold on
 * to along the way, and how long typing keeps them busy. `--minutes=N` for more or less than sixty. Exit status 1 when
 * anything grows, when a task is too long, or when anything is lost.
 */
import { parseArgs } from 'node:util';
import { Workday } from '../../tests/e2e/harness/workday.ts';
import { ensureChromium } from '../browser/ensure.ts';
import { badMoments } from './bad-moments.ts';
import { Person } from './person.ts';
import { Scale, type State } from './state.ts';
import { type Tasks, tasksDuring } from './tasks.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(values.minutes);
if (!Number.isInteger(minutes) || minutes < 10) throw new Error('--minutes is a whole number of 10 or more.');

/** Minutes until everything has been used once; from there on nothing may grow. */
const warmUp = 5;
/** What may come on top of the first measurement. */
const most = { heap: 10, nodes: 200, listeners: 20 } as const;
/** A task of more own time than this is felt by who types, in ms. */
const longest = 50;
const every = Math.max(5, Math.floor((minutes - warmUp) / 10));

const faults: string[] = [];
const say = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell) => String(cell).padStart(10)).join(''));
const busy = (tasks: readonly number[]): string => {
  const sorted = tasks.toSorted((a, b) => a - b);
  return `median ${(sorted[sorted.length >> 1] ?? 0).toFixed(2)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(1)} ms of ${sorted.length}`;
};

await ensureChromium();
await using day = await Workday.begin();
const person = new Person(day);
const bare = await tasksBeforeReading();
await person.begin();
const scales = { panel: await Scale.under(day.panel.page), page: await Scale.under(day.page) };

say('minute', 'keys', 'panel MB', 'nodes', 'listeners', 'page MB', 'nodes', 'listeners');
const states: { readonly panel: State; readonly page: State }[] = [];
const typing: { page: number[]; panel: number[] } = { page: [], panel: [] };
for (let minute = 1; minute <= minutes; minute += 1) {
  const isMeasured = minute >= warmUp && (minute - warmUp) % every === 0;
  if (minute <= warmUp || !isMeasured) {
    await person.minute(minute);
    if (!isMeasured) continue;
  } else {
    const tasks = await tasksDuring(day.page, () => person.typeNote());
    typing.page.push(...tasks.page);
    typing.panel.push(...tasks.panel);
  }
  await person.rest();
  const state = { panel: await scales.panel.weigh(), page: await scales.page.weigh() };
  states.push(state);
  const { panel, page } = state;
  say(
    minute,
    person.keys,
    panel.heap.toFixed(1),
    panel.nodes,
    panel.listeners,
    page.heap.toFixed(1),
    page.nodes,
    page.listeners,
  );
}

for (const part of ['panel', 'page'] as const) {
  const [first, last] = [states[0]?.[part], states.at(-1)?.[part]];
  if (!first || !last || states.length < 2) throw new Error('There is too little to compare.');
  for (const what of ['heap', 'nodes', 'listeners'] as const) {
    const grown = last[what] - first[what];
    if (grown > most[what])
      faults.push(`${part}: ${what} grew by ${grown.toFixed(1)}, at most ${most[what]}`);
  }
}

console.log(`tasks while typing, in own time: the page without Naast ${busy(bare.page)}`);
console.log(`                                 the page with Naast    ${busy(typing.page)}`);
console.log(`                                 the panel              ${busy(typing.panel)}`);
for (const part of ['page', 'panel'] as const) {
  if (typing[part].length < 50) faults.push(`${part}: only ${typing[part].length} tasks were seen`);
  const long = typing[part].filter((time) => time > longest);
  if (long.length > 0) faults.push(`${part}: ${long.length} tasks of more than ${longest} ms`);
}

for (const [moment, happens] of Object.entries(badMoments)) {
  try {
    await happens(day);
    console.log(`the background stopped ${moment}: nothing is lost`);
  } catch (error) {
    faults.push(
      `the background stopped ${moment}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

for (const fault of faults) console.log(fault);
console.log(
  faults.length === 0
    ? `${minutes} minutes of work, ${person.keys} keys: nothing grows, nothing is slow, nothing is lost.`
    : `${faults.length} faults.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/** The same typing in the same page before the panel has ever read it. */
async function tasksBeforeReading(): Promise<Tasks> {
  await day.panel.find('Begin');
  return tasksDuring(day.page, () => person.typeNote());
}
