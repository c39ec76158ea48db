/**
 * `npm run bench`: Naast beside its peers, a keystroke, growth, size, the vault and the real panel, each against its budget. `--quick` measures
 * fewer rounds. Exit status 1 when a budget is not met.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '../../tests/e2e/harness/chromium.ts';
import { firstAnalyses } from './first-analysis.ts';
import { kilobytesBeforeFirstPaint } from './first-paint.ts';
import { growth } from './growth.ts';
import { keystroke } from './keystrokes.ts';
import { panelLines } from './panel.ts';
import { compare, type Rounds } from './peers.ts';
import { promptTimes } from './prompts.ts';
import { sizeOfAnalysis } from './size.ts';
import { atLeast, atMost, type Line, noise, table, told } from './table.ts';
import { NoteWriter } from './texts.ts';
import { tools } from './tools.ts';
import { typingLines } from './typing.ts';
import { vaultLines } from './vault.ts';

const { quick = false } = parseArgs({ options: { quick: { type: 'boolean' } } }).values;

const sizes: readonly Rounds[] = [
  { words: 200, warm: quick ? 90 : 210, rounds: quick ? 150 : 480 },
  { words: 1000, warm: quick ? 210 : 300, rounds: quick ? 90 : 240 },
  { words: 20_000, warm: 0, rounds: quick ? 3 : 10 },
];
/** How many times faster than a peer, for a note of 1,000 words. */
const faster: Readonly<Record<string, number>> = { 'write-good': 5, alex: 20, harper: 20 };

async function peerLines(writer: NoteWriter): Promise<Line[]> {
  const all = await tools();
  const lines: Line[] = [];
  for (const size of sizes) {
    const times = await compare(all, writer, size);
    const own = times.get('naast') ?? Number.NaN;
    const what = `${size.words.toLocaleString('en')} words`;
    const hasBudget = size.words === 1000;
    lines.push(
      hasBudget ? atMost(`${what}: naast`, own, 1, 'ms') : told(`${what}: naast`, `${own.toFixed(2)} ms`),
    );
    for (const [name, time] of times) {
      if (name === 'naast') continue;
      const least = hasBudget ? faster[name] : undefined;
      const label = `${what}: faster than ${name} (${time.toFixed(2)} ms)`;
      lines.push(least ? atLeast(label, time / own, least) : told(label, `${(time / own).toFixed(1)} x`));
    }
  }
  return lines;
}

/** What is measured is what is built now. */
function buildPanel(): void {
  const { status } = spawnSync(join('node_modules', '.bin', 'wxt'), ['build'], { stdio: 'ignore' });
  if (status !== 0) throw new Error('The extension could not be built.');
}

/** What somebody waits for who has just opened the panel: before the code is compiled, and while it is. */
async function firstLines(processes: number): Promise<Line[]> {
  const { load, first, next } = await firstAnalyses(processes);
  return [
    told('loading the analysis in a new process', `${load.toFixed(0)} ms`),
    told('200 words: the first analysis of a new process', `${first.toFixed(0)} ms`),
    told('200 words: each of the ten after it', `${next.toFixed(1)} ms`),
  ];
}

const writer = new NoteWriter(2026);
const lines = await peerLines(writer);
lines.push(
  atMost('one keystroke in 20,000 words', await keystroke(writer, 20_000, quick ? 3 : 9), 0.5, 'ms'),
);
lines.push(...(await firstLines(quick ? 3 : 9)));
for (const { kind, time, factor } of await growth(1_000_000, quick ? 1 : 3))
  lines.push(atMost(`1 MB against 100 kB: ${kind} (${time.toFixed(0)} ms)`, factor, 12, 'x'));
const prompts = await promptTimes(writer.note(20_000), quick ? 3 : 10);
lines.push(
  atMost('three prompts out of 5,000', prompts.recommend, 1, 'ms'),
  atMost('a search over 5,000 prompts', prompts.search, 5, 'ms'),
  told('what 20,000 words ask for', `${prompts.needs.toFixed(2)} ms`),
);
lines.push(atMost('rules, lexicons, themes, gzipped', (await sizeOfAnalysis()) / 1000, 120, 'kB'));
lines.push(...(await vaultLines(quick)));
buildPanel();
lines.push(
  atMost('panel: script before first paint, gzipped', kilobytesBeforeFirstPaint(builtExtension), 110, 'kB'),
  ...(await panelLines(quick)),
  ...(await typingLines(quick)),
);

process.stdout.write(
  `${table(lines)}\n\nNo tool meets a sentence twice. Words come back, and what was read of a word is kept.\n`,
);
const broken = lines.filter(({ state }) => state === 'not met');
if (broken.length > 0) {
  const names = broken.map(({ what }) => what).join('; ');
  process.stdout.write(`\nOver budget by more than ${noise * 100} %: ${names}.\n`);
  process.exitCode = 1;
}
