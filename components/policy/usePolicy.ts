import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { watchManaged } from '../../lib/policy/managed.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { queryKeys } from '../queries.ts';
import { firstPaint } from '../ui/first-paint.ts';

/** What the organisation has set; undefined while it is read. The browser may know it only some time after a start. */
export function usePolicy(): Policy | undefined {
  const client = useQueryClient();
  useEffect(() => watchManaged(() => client.invalidateQueries({ queryKey: queryKeys.policy })), [client]);
  const { data } = useQuery({
    queryKey: queryKeys.policy,
    queryFn: async () => {
      await firstPaint;
      return (await import('../../lib/policy/policy.ts')).readPolicy();
    },
    // It may have changed while nothing on the screen asked for it, and then nobody listened.
    staleTime: 0,
  });
  return data;
}
