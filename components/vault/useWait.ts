import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queryKeys } from '../queries.ts';
import { useVault } from './useVault.ts';

/** Seconds to wait before a passphrase is looked at again, as they were when they began; 0 when there is no wait. */
export function useWait(): number {
  const vault = useVault();
  const [over, setOver] = useState(0);
  const { data, dataUpdatedAt } = useQuery({
    queryKey: queryKeys.wait,
    queryFn: () => vault.wait(),
    staleTime: 0,
    gcTime: 0,
  });
  useEffect(() => {
    if (!data) return;
    const timer = setTimeout(() => setOver(dataUpdatedAt), data);
    return () => clearTimeout(timer);
  }, [data, dataUpdatedAt]);
  return data && over !== dataUpdatedAt ? Math.ceil(data / 1000) : 0;
}
