import type { Pack, PackCard } from '../../lib/collection/pack.ts';

/** Prompts in the form in which they travel. */
export const packOf = (pack: {
  readonly naam: string;
  readonly van: string;
  readonly kaarten: readonly PackCard[];
}): Pack => ({
  naast: 'vragen',
  versie: 1,
  naam: pack.naam,
  van: pack.van,
  kaarten: [...pack.kaarten],
});

/** Gives a pack to the person as a file, in the browser's own folder for downloads. */
export function savePack(pack: Pack): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(pack, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'naast-vragen.json';
  link.click();
  URL.revokeObjectURL(address);
}
