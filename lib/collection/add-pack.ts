import type { Collection, InstalledPack } from './collection.ts';
import type { Pack, PackCard } from './pack.ts';

/** What a pack would bring: nothing is changed before the person has seen this. */
export interface PackPreview {
  readonly fresh: readonly PackCard[];
  /** Cards that are there already and read otherwise in the new pack. */
  readonly changed: readonly { readonly now: PackCard; readonly next: PackCard }[];
  readonly same: readonly PackCard[];
  /** Cards of the installed pack that the new one no longer has. They stay. */
  readonly kept: readonly PackCard[];
}

type Named = Pick<InstalledPack, 'naam' | 'van'>;

/** True for the pack of the same name by the same maker. */
export const isSamePack =
  ({ naam, van }: Named) =>
  (other: Named): boolean =>
    other.naam === naam && other.van === van;

/** The collection without this pack. */
export const withoutPack = (collection: Collection, pack: Named): Collection => ({
  ...collection,
  packs: collection.packs.filter((other) => !isSamePack(pack)(other)),
});

/** The collection with this pack as it is given, in the place of one of the same name. */
export const putBackPack = (collection: Collection, pack: InstalledPack): Collection => ({
  ...collection,
  packs: [...withoutPack(collection, pack).packs, pack],
});

/** The names of the parts in which two cards differ, as the file calls them. */
export function changedParts(one: PackCard, other: PackCard): string[] {
  const [now, next] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...now.keys(), ...next.keys()])].filter(
    (part) => JSON.stringify(now.get(part)) !== JSON.stringify(next.get(part)),
  );
}

/** Compares a pack with what is installed under the same name of the same maker. */
export function previewPack(pack: Pack, { packs }: Collection): PackPreview {
  const installed = new Map((packs.find(isSamePack(pack))?.kaarten ?? []).map((card) => [card.id, card]));
  const incoming = new Set(pack.kaarten.map(({ id }) => id));
  const changed: { now: PackCard; next: PackCard }[] = [];
  const fresh: PackCard[] = [];
  const same: PackCard[] = [];
  for (const next of pack.kaarten) {
    const now = installed.get(next.id);
    if (now === undefined) fresh.push(next);
    else if (changedParts(now, next).length === 0) same.push(next);
    else changed.push({ now, next });
  }
  return { fresh, changed, same, kept: [...installed.values()].filter(({ id }) => !incoming.has(id)) };
}

/** The collection with this pack in it; of changed cards only those in `take` are replaced. */
export function addPack(collection: Collection, pack: Pack, take: ReadonlySet<string>): Collection {
  const { fresh, changed } = previewPack(pack, collection);
  const replaced = new Map(changed.filter(({ now }) => take.has(now.id)).map(({ next }) => [next.id, next]));
  const current = collection.packs.find(isSamePack(pack))?.kaarten ?? [];
  const kaarten = [...current.map((card) => replaced.get(card.id) ?? card), ...fresh];
  return putBackPack(collection, { naam: pack.naam, van: pack.van, kaarten });
}
