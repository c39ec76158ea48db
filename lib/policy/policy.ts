import * as z from 'zod/mini';
import type { Pack } from '../collection/pack.ts';
import { readPack } from '../collection/read-pack.ts';
import { pageAddress } from '../settings/accept.ts';
import { managed } from './managed.ts';
import { type SiteRules, siteRulesIn } from './sites.ts';
import { readKey, type VaultRules, vaultRulesIn } from './vault-rules.ts';

/** What an organisation may set; public/managed-schema.json says the same to the browser. */
const keys = {
  role: z.enum(['jv', 'lk', 'ib']),
  helpText: z.string().check(z.maxLength(400)),
  /** The page with the meldcode of the organisation. */
  meldcode: z.string().check(z.refine((address) => pageAddress(address) !== undefined)),
  packs: z.array(z.unknown()),
};

export interface Policy extends VaultRules {
  readonly role: 'jv' | 'lk' | 'ib' | null;
  readonly helpText: string | null;
  readonly meldcode: string | null;
  readonly packs: readonly Pack[];
  readonly sites: SiteRules;
  /** True when part of what the organisation set could not be used. */
  readonly broken: boolean;
}

/** What the organisation has set for everyone. What does not fit is left out, and `broken` says so. */
export async function readPolicy(): Promise<Policy> {
  const data = await managed();
  const vault = vaultRulesIn(data);
  let { broken } = vault;
  const onBroken = () => {
    broken = true;
  };
  const read = <Value>(key: string, schema: z.ZodMiniType<Value>) => readKey(data, key, schema, onBroken);
  const readings = (read('packs', keys.packs) ?? []).map((pack) => readPack(JSON.stringify(pack)));
  if (readings.some(({ ok }) => !ok)) broken = true;
  const policy = {
    ...vault,
    role: read('role', keys.role),
    helpText: read('helpText', keys.helpText),
    meldcode: read('meldcode', keys.meldcode),
    packs: readings.flatMap((reading) => (reading.ok ? [reading.pack] : [])),
    sites: siteRulesIn(data, onBroken),
  };
  return { ...policy, broken };
}
