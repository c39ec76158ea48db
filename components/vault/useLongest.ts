import { longestRetention } from '../../lib/vault/longest-retention.ts';
import { usePolicy } from '../policy/usePolicy.ts';

/** Most days that a schema is kept, counted from the day it was made. */
export function useLongest(): number {
  return usePolicy()?.retentionDays ?? longestRetention;
}
