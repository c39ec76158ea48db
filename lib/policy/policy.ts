import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Pack } from '../collection/pack.ts';
import { readPack } from '../collection/read-pack.ts';

/** What an organisation may set; public/managed-schema.json says the same to the browser. */
const policySchema = z.object({
  role: z.optional(z.enum(['jv', 'lk', 'ib'])),
  helpText: z.optional(z.string().check(z.maxLength(400))),
  packs: z.optional(z.array(z.unknown())),
});

export interface Policy {
  readonly role: 'jv' | 'lk' | 'ib' | null;
  readonly helpText: string | null;
  readonly packs: readonly Pack[];
  /** True when part of what the organisation set could not be used. */
  readonly broken: boolean;
}

const none: Policy = { role: null, helpText: null, packs: [], broken: false };

/** What the policy says, or null where the browser has no policy for this extension. */
async function managed(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return null; // Firefox refuses the question when the organisation has set nothing.
  }
}

/** What the organisation has set for everyone. A pack that does not fit is left out, and `broken` says so. */
export async function readPolicy(): Promise<Policy> {
  const data = await managed();
  if (data === null) return none;
  const parsed = policySchema.safeParse(data);
  if (!parsed.success) return { ...none, broken: true };
  const { role = null, helpText = null, packs = [] } = parsed.data;
  const readings = packs.map((pack) => readPack(JSON.stringify(pack)));
  return {
    role,
    helpText,
    packs: readings.flatMap((reading) => (reading.ok ? [reading.pack] : [])),
    broken: readings.some(({ ok }) => !ok),
  };
}
