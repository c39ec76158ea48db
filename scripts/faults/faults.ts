/**
 * `npm run test:faults`: kills a real browser at random moments while the vault saves and while it migrates, and looks
 * whether anything that was called saved is lost. `--quick` does it a few times. Exit status 1 when anything is.
 */
import { parseArgs } from 'node:util';
import { ensureTestBrowsers } from '../browser/ensure.ts';
import { killWhileMigrating } from './migrating.ts';
import { killWhileSaving } from './saving.ts';

const { quick = false } = parseArgs({ options: { quick: { type: 'boolean' } } }).values;
const tell = (line: string) => process.stdout.write(`${line}\n`);

await ensureTestBrowsers();
const faults = [
  ...(await killWhileSaving(quick ? 5 : 200, tell)),
  ...(await killWhileMigrating(quick ? 1 : 20, tell)),
];
for (const fault of faults) tell(fault);
tell(faults.length === 0 ? 'Nothing that was saved is lost.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
