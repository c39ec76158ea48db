/**
 * From a vault under an envelope of version 1 to one of version 2: what is there when the passphrase is given becomes
 * the first list of heads. Frozen: it imports nothing, so that later changes elsewhere cannot change what it does.
 */

interface Row {
  readonly id: string;
  readonly version: number;
  readonly destroyAt: string;
  readonly iv: Uint8Array;
}

interface FirstHeadsRow {
  readonly id: 'heads';
  readonly generation: 1;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'version' in value &&
    Number.isInteger(value.version) &&
    'destroyAt' in value &&
    typeof value.destroyAt === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value.destroyAt) &&
    'iv' in value &&
    value.iv instanceof Uint8Array
  );
}

/** The sealed list of these rows; a row that is none of ours is left out, and stays where it is. */
export async function headsForEveryRecord(key: CryptoKey, rows: readonly unknown[]): Promise<FirstHeadsRow> {
  const heads = rows
    .filter(isRow)
    .map(({ id, version, iv, destroyAt }) => [id, version, btoa(String.fromCharCode(...iv)), destroyAt]);
  const encoder = new TextEncoder();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = encoder.encode(JSON.stringify(['naast heads', 'heads', 1]));
  const text = encoder.encode(JSON.stringify({ model: 1, heads }));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, text);
  return { id: 'heads', generation: 1, iv, data: new Uint8Array(data) };
}
