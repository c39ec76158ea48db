import { QueryClient } from '@tanstack/react-query';
import type { SettingName } from '../lib/settings/settings.ts';

/** Every key of the query cache, in one place. */
export const queryKeys = {
  settings: ['setting'] as const,
  setting: (name: SettingName) => ['setting', name] as const,
  engine: ['engine'] as const,
  formRules: ['formRules'] as const,
  library: ['library'] as const,
  collection: ['collection'] as const,
  policy: ['policy'] as const,
  needs: ['needs'] as const,
  search: ['search'] as const,
  sites: ['sites'] as const,
  vault: ['vault'] as const,
  wait: ['vault', 'wait'] as const,
  shortcuts: ['shortcuts'] as const,
  commands: ['shortcuts', 'all'] as const,
  notices: ['vault', 'notices'] as const,
  shortened: (days: number | null) => ['shortened', days] as const,
  schemas: ['schemas'] as const,
  problems: ['schemas', 'problems'] as const,
  schema: (id: string) => ['schemas', 'one', id] as const,
};

/** Everything is on this device: nothing goes stale by itself, and a failed read is not tried again blindly. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
}
