import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queryKeys } from '../queries.ts';
import type { useText } from '../ui/language.tsx';
import { useVault } from './useVault.ts';

/** The sentence for a wait of this many seconds: in minutes when it is long. */
export function waitText(t: ReturnType<typeof useText>, seconds: number): string {
  return seconds < 90
    ? t('vault.wait', { seconds })
    : t('vault.waitMinutes', { count: Math.ceil(seconds / 60) });
}

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
