import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openBackup, readBackup } from './file.ts';

// Made once and never again: a backup of an earlier Naast has to open.
const vectors = z
  .strictObject({
    passphrase: z.string(),
    file: z.string(),
    schemas: z.array(z.unknown()),
    refused: z.array(z.strictObject({ why: z.string(), problem: z.string(), file: z.string() })),
  })
  .parse(JSON.parse(readFileSync('tests/vectors/backup.json', 'utf8')));

it('opens with everything that was in it, and not with another passphrase', async () => {
  const reading = await readBackup(vectors.file);
  if (!reading.ok) throw new Error(reading.problem);
  expect(await openBackup(reading.file, vectors.passphrase)).toEqual({
    schemas: vectors.schemas,
    newer: 0,
    unreadable: 0,
  });
  expect(await openBackup(reading.file, 'mosterd fiets orgel')).toBeNull();
});

it.each(vectors.refused)('is refused as $problem: $why', async ({ file, problem }) => {
  expect(await readBackup(file)).toEqual({ ok: false, problem });
});
