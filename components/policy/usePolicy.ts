import { useQuery } from '@tanstack/react-query';
import type { Policy } from '../../lib/policy/policy.ts';
import { queryKeys } from '../queries.ts';

/** What the organisation has set; undefined while it is read. */
export function usePolicy(): Policy | undefined {
  const { data } = useQuery({
    queryKey: queryKeys.policy,
    queryFn: async () => (await import('../../lib/policy/policy.ts')).readPolicy(),
  });
  return data;
}
