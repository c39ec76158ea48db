import * as z from 'zod/mini';
import { longestRetention } from '../vault/longest-retention.ts';
import { managed } from './managed.ts';

const keys = {
  /** Most days that a schema is kept, counted from the day it was made. */
  retentionDays: z.int().check(z.gte(1), z.lte(longestRetention)),
  /** Most minutes without keyboard or mouse before the vault locks. */
  lockMinutes: z.int().check(z.gte(1), z.lte(60)),
  /** False: nothing is kept on this device. */
  vault: z.boolean(),
};

export interface VaultRules {
  readonly retentionDays: number | null;
  readonly lockMinutes: number | null;
  readonly vault: boolean;
  /** True when part of it could not be used. */
  readonly broken: boolean;
}

/** The value of one key, null when it is not set; `onBroken` is called when it cannot be used. */
export function readKey<Value>(
  data: unknown,
  key: string,
  schema: z.ZodMiniType<Value>,
  onBroken: () => void,
): Value | null {
  const value = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  if (value === undefined) return null;
  const parsed = schema.safeParse(value);
  if (!parsed.success) onBroken();
  return parsed.success ? parsed.data : null;
}

/** What the organisation says about keeping; a key that cannot be used leaves the others as they are. */
export function vaultRulesIn(data: unknown): VaultRules {
  let broken = false;
  const onBroken = () => {
    broken = true;
  };
  const retentionDays = readKey(data, 'retentionDays', keys.retentionDays, onBroken);
  const lockMinutes = readKey(data, 'lockMinutes', keys.lockMinutes, onBroken);
  const vault = readKey(data, 'vault', keys.vault, onBroken) ?? true;
  return { retentionDays, lockMinutes, vault, broken };
}

export async function readVaultRules(): Promise<VaultRules> {
  return vaultRulesIn(await managed());
}

/** Most days that a schema is kept here. */
export async function longestHere(): Promise<number> {
  return (await readVaultRules()).retentionDays ?? longestRetention;
}
