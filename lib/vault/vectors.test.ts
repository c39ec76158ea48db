import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './base64.ts';
import { headsRowId } from './database.ts';
import { openEnvelope, readEnvelope } from './envelope.ts';
import { DamagedEnvelopeError, DamagedHeadsError, DamagedRecordError } from './errors.ts';
import { openHeads } from './heads.ts';
import { importVaultKey, openRecord } from './record.ts';

// Made once and never again: what was sealed by an earlier Naast has to open, and what must not open stays shut.
const read = (name: string): unknown => JSON.parse(readFileSync(`tests/vectors/${name}.json`, 'utf8'));
const why = z.string();

const { open, wrong, damaged } = z
  .strictObject({
    open: z.array(z.strictObject({ why, passphrase: z.string(), envelope: z.unknown(), key: z.string() })),
    wrong: z.array(z.strictObject({ why, passphrase: z.string(), envelope: z.unknown() })),
    damaged: z.array(z.strictObject({ why, envelope: z.unknown() })),
  })
  .parse(read('envelopes'));

describe('envelopes', () => {
  it.each(open)('open: $why', async ({ passphrase, envelope, key }) => {
    const opened = await openEnvelope(envelope, passphrase);
    expect(opened && toBase64(opened)).toBe(key);
  });

  it.each(wrong)('give no key: $why', async ({ passphrase, envelope }) => {
    expect(await openEnvelope(envelope, passphrase)).toBeNull();
  });

  it.each(damaged)('are refused unread: $why', async ({ envelope }) => {
    await expect(readEnvelope(envelope)).rejects.toBeInstanceOf(DamagedEnvelopeError);
  });
});

const sealed = z.object({ why, iv: z.string(), data: z.string() });
const content = ({ iv, data }: z.infer<typeof sealed>) => ({ iv: fromBase64(iv), data: fromBase64(data) });

const record = z.extend(sealed, { id: z.string(), version: z.int() });
const records = z
  .strictObject({
    key: z.string(),
    open: z.array(z.extend(record, { text: z.string() })),
    damaged: z.array(record),
  })
  .parse(read('records'));

describe('records', async () => {
  const key = await importVaultKey(fromBase64(records.key));

  it.each(records.open)('open: $why', async (vector) => {
    expect(await openRecord(key, { id: vector.id, version: vector.version }, content(vector))).toBe(
      vector.text,
    );
  });

  it.each(records.damaged)('are refused: $why', async (vector) => {
    const { id, version } = vector;
    await expect(openRecord(key, { id, version }, content(vector))).rejects.toBeInstanceOf(
      DamagedRecordError,
    );
  });
});

const list = z.extend(sealed, { generation: z.int() });
const heads = z
  .strictObject({
    key: z.string(),
    open: z.array(z.extend(list, { entries: z.array(z.tuple([z.string(), z.unknown()])) })),
    damaged: z.array(list),
  })
  .parse(read('heads'));

describe('lists of heads', async () => {
  const key = await importVaultKey(fromBase64(heads.key));
  const row = (vector: z.infer<typeof list>) => ({
    id: headsRowId,
    generation: vector.generation,
    ...content(vector),
  });

  it.each(heads.open)('open: $why', async (vector) => {
    expect([...(await openHeads(key, row(vector))).entries]).toEqual(vector.entries);
  });

  it.each(heads.damaged)('are refused: $why', async (vector) => {
    await expect(openHeads(key, row(vector))).rejects.toBeInstanceOf(DamagedHeadsError);
  });
});
