import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { useText } from '../ui/language.tsx';
import type { PaperWords } from './schema-paper.ts';

type About = Pick<Bufferschema, 'ouderrol' | 'kindBand'>;

/** "moeder · kind 0–1 jaar", as far as it was filled in. */
export const aboutParent = ({ ouderrol, kindBand }: About, t: PaperWords['t']): string =>
  [ouderrol && t(`schema.parents.${ouderrol}`), kindBand && t(`schema.bands.${kindBand}`)]
    .filter(Boolean)
    .join(' · ');

/** The same, on the screen. */
export function AboutParent({ schema }: { schema: About }) {
  return aboutParent(schema, useText());
}
