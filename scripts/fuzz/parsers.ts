import { readFileSync } from 'node:fs';
import { readBackup, sealBackup } from '../../lib/backup/file.ts';
import { toBase64 } from '../../lib/vault/base64.ts';
import { headsRowId } from '../../lib/vault/database.ts';
import { createEnvelope, readEnvelope } from '../../lib/vault/envelope.ts';
import { DamagedEnvelopeError, DamagedHeadsError, DamagedRecordError } from '../../lib/vault/errors.ts';
import { headsOf, openHeads, sealHeads } from '../../lib/vault/heads.ts';
import { importVaultKey } from '../../lib/vault/record.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { openListedRow, sealRow } from '../../lib/vault/sealed-row.ts';
import { openSummaries, sealSummaries } from '../../lib/vault/summaries.ts';
import { shorten } from '../../lib/vault/summary.ts';
import { mutateText, mutateValue } from './mutate.ts';

/** Something that reads what others may have changed. */
export interface Parser {
  readonly name: string;
  /** A damaged input, other than what was sealed. */
  readonly damaged: (random: () => number) => unknown;
  /** True when it is refused as it should be, false when it opened. Throws when it broke in another way. */
  readonly refuses: (input: unknown) => Promise<boolean>;
}

/** True when it throws the one error it may throw, false when it does not throw. */
async function throws(work: Promise<unknown>, expected: new (...parts: never[]) => Error): Promise<boolean> {
  try {
    await work;
    return false;
  } catch (error) {
    if (error instanceof expected) return true;
    throw error;
  }
}

/** What tells two inputs apart, bytes included. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Uint8Array ? { bytes: toBase64(part) } : part,
  ) ?? '';

/** Damages until it is something else than it was; more than once now and then. */
function damaging<Input>(whole: Input, damage: (input: Input, random: () => number) => unknown) {
  const original = written(whole);
  return (random: () => number): unknown => {
    for (;;) {
      // A second mutation starts from whatever the first one left.
      let input = damage(whole, random);
      if (random() < 0.2) input = typeof input === typeof whole ? damage(input as Input, random) : input;
      if (written(input) !== original) return input;
    }
  };
}

/** The parsers of everything that is sealed: envelope, record, list of heads and backup. */
export async function parsers(): Promise<Parser[]> {
  const { envelope, key } = await createEnvelope('lantaarn soep vrijdag klimop');
  const vaultKey = await importVaultKey(key);
  const schema = newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date(2025, 10, 22));
  const row = await sealRow(vaultKey, schema, 3);
  const list = { generation: 7, entries: headsOf([row]) };
  const heads = await sealHeads(vaultKey, list);
  const summaries = await sealSummaries(
    vaultKey,
    schema.wisDatum,
    new Map([['a1', { iv: toBase64(row.iv), short: shorten(schema) }]]),
  );
  const backup = (await sealBackup([schema], 'mosterd fiets orgel dinsdag')).trim();
  const files = [backup, readFileSync('tests/vectors/envelopes.json', 'utf8')];
  return [
    {
      name: 'envelope',
      damaged: damaging(envelope, mutateValue),
      refuses: (input) => throws(readEnvelope(input), DamagedEnvelopeError),
    },
    {
      name: 'record',
      damaged: damaging(row, mutateValue),
      refuses: (input) => throws(openListedRow(vaultKey, input, list), DamagedRecordError),
    },
    {
      name: headsRowId,
      damaged: damaging(heads, mutateValue),
      refuses: (input) => throws(openHeads(vaultKey, input), DamagedHeadsError),
    },
    {
      // Summaries that do not open are none: whoever misses them opens the schema itself.
      name: 'summaries',
      damaged: damaging(summaries, mutateValue),
      refuses: async (input) => (await openSummaries(vaultKey, input)).size === 0,
    },
    {
      name: 'backup',
      damaged: (random) => {
        const text = damaging(files[Math.floor(random() * files.length)] ?? '', mutateText)(random);
        // White space around a JSON text says nothing.
        return typeof text === 'string' && text.trim() === backup ? '' : text;
      },
      refuses: async (input) => !(await readBackup(String(input))).ok,
    },
    {
      name: 'backup, part by part',
      damaged: (random) => JSON.stringify(damaging(JSON.parse(backup), mutateValue)(random)) ?? '',
      refuses: async (input) => !(await readBackup(String(input))).ok,
    },
  ];
}

export interface FuzzResult {
  readonly name: string;
  readonly inputs: number;
  readonly opened: number;
  readonly broke: readonly string[];
  readonly slowest: number;
}

/** Gives one parser this many damaged inputs. */
export async function fuzz(parser: Parser, inputs: number, random: () => number): Promise<FuzzResult> {
  let [opened, slowest] = [0, 0];
  const broke: string[] = [];
  for (let count = 0; count < inputs; count++) {
    const input = parser.damaged(random);
    const start = performance.now();
    try {
      if (!(await parser.refuses(input))) opened++;
    } catch (error) {
      broke.push(`${String(error)}: ${written(input).slice(0, 300)}`);
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  return { name: parser.name, inputs, opened, broke, slowest };
}
