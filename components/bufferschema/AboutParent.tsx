import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { useText } from '../ui/language.tsx';

/** "moeder · kind 0–1 jaar", as far as it was filled in. */
export function AboutParent({
  schema: { ouderrol, kindBand },
}: {
  schema: Pick<Bufferschema, 'ouderrol' | 'kindBand'>;
}) {
  const t = useText();
  return [ouderrol && t(`schema.parents.${ouderrol}`), kindBand && t(`schema.bands.${kindBand}`)]
    .filter(Boolean)
    .join(' · ');
}
