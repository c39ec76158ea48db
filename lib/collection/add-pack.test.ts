import { describe, expect, it } from 'vitest';
import { addPack, changedParts, previewPack, putBackPack, withoutPack } from './add-pack.ts';
import type { Collection } from './collection.ts';
import { emptyCollection } from './empty.ts';
import { type Pack, packSchema } from './pack.ts';

const packOf = (...cards: readonly [id: string, sentence: string][]): Pack =>
  packSchema.parse({
    naast: 'vragen',
    versie: 1,
    naam: 'Team Zuid',
    van: 'De Vlieger',
    kaarten: cards.map(([id, zin]) => ({ id, categorie: 'ZEL', zin, waarom: 'Even stilstaan.' })),
  });
const sentences = ({ packs }: Collection) =>
  packs.flatMap(({ kaarten }) => kaarten.map((card) => ('zin' in card ? card.zin : card.u)));

describe('adding a pack', () => {
  const first = addPack(emptyCollection, packOf(['a', 'Wat raakt mij?'], ['b', 'Wie kijkt mee?']), new Set());

  it('brings everything of a pack that is new', () => {
    expect(sentences(first)).toEqual(['Wat raakt mij?', 'Wie kijkt mee?']);
  });

  it('shows what is new, changed, the same and no longer in it', () => {
    const preview = previewPack(packOf(['a', 'Wat raakt mij hierin?'], ['c', 'Waar sta ik?']), first);
    expect(preview.fresh.map(({ id }) => id)).toEqual(['c']);
    expect(preview.changed.map(({ now }) => now.id)).toEqual(['a']);
    expect(preview.kept.map(({ id }) => id)).toEqual(['b']);
    expect(previewPack(packOf(['b', 'Wie kijkt mee?']), first).same).toHaveLength(1);
  });

  it('replaces nothing that the person did not take, and loses nothing', () => {
    const next = packOf(['a', 'Anders.'], ['b', 'Ook anders.'], ['c', 'Nieuw.']);
    expect(sentences(addPack(first, next, new Set()))).toEqual([
      'Wat raakt mij?',
      'Wie kijkt mee?',
      'Nieuw.',
    ]);
    expect(sentences(addPack(first, next, new Set(['a'])))).toEqual(['Anders.', 'Wie kijkt mee?', 'Nieuw.']);
  });

  it('names the parts that differ, also when the sentence is the same', () => {
    const [now] = packOf(['a', 'Wat raakt mij?']).kaarten;
    if (now === undefined) throw new Error('The pack has one prompt.');
    expect(changedParts(now, { ...now, waarom: 'Anders.', themas: ['slapen'] })).toEqual([
      'waarom',
      'themas',
    ]);
    expect(changedParts(now, { ...now, en: { zin: 'What touches me?' } })).toEqual(['en']);
    expect(changedParts(now, { ...now })).toEqual([]);
  });

  it('keeps packs of other makers apart', () => {
    const other = { ...packOf(['a', 'Van een ander.']), van: 'GGD' };
    expect(sentences(addPack(first, other, new Set()))).toHaveLength(3);
  });

  it('is taken back without touching what changed meanwhile', () => {
    const [before] = first.packs;
    if (before === undefined) throw new Error('The first pack is there.');
    const added = addPack(first, packOf(['c', 'Nieuw.']), new Set());
    const meanwhile = { ...added, hidden: ['open-een'] };
    expect(putBackPack(meanwhile, before)).toEqual({ ...first, hidden: ['open-een'] });
    expect(withoutPack(meanwhile, before)).toEqual({ ...emptyCollection, hidden: ['open-een'] });
  });
});
