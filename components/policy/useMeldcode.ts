import { useSetting } from '../settings/useSetting.ts';
import { usePolicy } from './usePolicy.ts';

/** The page with the meldcode: what the organisation set, or else the person; null where nobody did. */
export function useMeldcode(): string | null {
  const policy = usePolicy();
  const [own] = useSetting('meldcode');
  return policy?.meldcode ?? own;
}
