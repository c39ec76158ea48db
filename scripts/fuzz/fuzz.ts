/**
 * `npm run test:fuzz`: 100,000 damaged envelopes, records, lists of heads and backups; `--quick` takes a tenth of that.
 * None may open, none may break the parser in another way than it says, none may take long, and the memory stays what
 * it was. Exit status 1 when not.
 */
import { randomFrom } from './mutate.ts';
import { fuzz, parsers } from './parsers.ts';

const quick = process.argv.includes('--quick');
const inputs = quick ? 10_000 : 100_000;
/** One input, in ms: far more than any takes on a busy machine. */
const patience = 2_000;
/** What the memory may grow between the first tenth and the end, in MB. */
const growth = 200;

const seed = Number(process.argv.slice(2).find((word) => word !== '--quick') ?? Date.now() % 2 ** 31);
const random = randomFrom(seed);
const tell = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = () => process.memoryUsage().rss / 2 ** 20;

tell(`seed ${seed}`);
const all = await parsers();
const each = Math.ceil(inputs / all.length);
let failed = false;
const warm = randomFrom(seed + 1);
for (const parser of all) await fuzz(parser, Math.ceil(each / 10), warm);
const before = megabytes();
for (const parser of all) {
  const { name, opened, broke, slowest } = await fuzz(parser, each, random);
  tell(`${name}: ${each} inputs, ${opened} opened, ${broke.length} broke, slowest ${slowest.toFixed(0)} ms`);
  for (const line of broke.slice(0, 5)) tell(`  ${line}`);
  failed ||= opened > 0 || broke.length > 0 || slowest > patience;
}
const grown = megabytes() - before;
tell(`memory grew ${grown.toFixed(0)} MB`);
if (failed || grown > growth) process.exitCode = 1;
