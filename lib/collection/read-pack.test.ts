import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSchema } from '../prompts/card.ts';
import { mostCards, mostCharacters } from './pack.ts';
import { readPack, readPackFile } from './read-pack.ts';
import { toCard } from './to-card.ts';

const card = {
  id: 'poort-1',
  categorie: 'OPEN',
  u: 'Hoe ging het?',
  je: 'Hoe ging het?',
  waarom: 'Een begin.',
};
const pack = {
  naast: 'vragen',
  versie: 1,
  naam: 'Team Zuid',
  van: 'Basisschool De Vlieger',
  kaarten: [card],
};
const problemsOf = (data: unknown) => {
  const reading = readPack(typeof data === 'string' ? data : JSON.stringify(data));
  return reading.ok ? [] : reading.problems;
};

describe('reading a pack', () => {
  it('reads what fits, and fills in what may be left out', () => {
    const reading = readPack(JSON.stringify(pack));
    expect(reading.ok && reading.pack.kaarten[0]).toEqual({
      ...card,
      themas: [],
      rollen: ['jv', 'lk', 'ib'],
      momenten: ['voor', 'schrijven'],
      duur: 'gesprek',
      nietBij: [],
    });
  });

  it('makes cards that the library could hold, and keeps good moments away from pain', () => {
    const reading = readPack(
      JSON.stringify({ ...pack, kaarten: [card, { ...card, id: 'trots', categorie: 'GOE' }] }),
    );
    if (!reading.ok) throw new Error('The pack is good.');
    const cards = reading.pack.kaarten.map((one) => toCard(one, reading.pack.van));
    for (const one of cards)
      expect(cardSchema.safeParse({ ...one, id: `open-${one.id}` }).success).toBe(true);
    expect(cards[1]?.nietBij).toEqual(['veiligheid', 'rouw']);
  });

  it.each([
    ['a file that is no JSON', '{"naast": "vragen",', 'noJson'],
    ['another file', '{"name": "x"}', 'noPack'],
    ['a list', '[]', 'noPack'],
    ['a newer version', JSON.stringify({ ...pack, versie: 2 }), 'newer'],
    ['no prompts', JSON.stringify({ ...pack, kaarten: [] }), 'empty'],
    ['too many prompts', JSON.stringify({ ...pack, kaarten: Array(mostCards + 1).fill(card) }), 'tooMany'],
    ['too much text', ' '.repeat(mostCharacters + 1), 'tooLarge'],
    ['no name', JSON.stringify({ ...pack, naam: '' }), 'name'],
    ['no maker', JSON.stringify({ ...pack, van: ' ' }), 'maker'],
    [
      'letters that were lost on the way',
      JSON.stringify({ ...pack, naam: 'Geïnteresseerd'.replace('ï', '\uFFFD') }),
      'noJson',
    ],
    ['a part that no pack has', JSON.stringify({ ...pack, geheim: 1 }), 'unknown'],
  ])('refuses %s', (_, text, kind) => {
    expect(problemsOf(text).map((problem) => problem.kind)).toEqual([kind]);
  });

  it.each([
    ['an unknown category', { ...card, categorie: 'XYZ' }, 'categorie'],
    ['an unknown theme', { ...card, themas: ['voetbal'] }, 'themas'],
    ['an empty sentence', { ...card, je: '' }, 'je'],
    ['nobody who may use it', { ...card, rollen: [] }, 'rollen'],
    ['a part that no prompt has', { ...card, id: 'een', kleur: 'rood' }, 'kleur'],
    ['English without a sentence', { ...card, id: 'een', en: { zin: '' } }, 'en'],
    ['a number for a sentence', { id: 'een', categorie: 'ZEL', waarom: 'x', zin: 3 }, 'zin'],
  ])('says which prompt and which part is wrong: %s', (_, wrong, field) => {
    expect(problemsOf({ ...pack, kaarten: [{ ...card, id: 'goed' }, wrong] })).toEqual([
      { kind: 'card', card: 2, id: wrong.id, field },
    ]);
  });

  it('says every problem once, and names an id that comes twice', () => {
    const problems = problemsOf({
      ...pack,
      kaarten: [
        { ...card, categorie: 'A' },
        { ...card, id: 'b', je: '' },
      ],
    });
    expect(problems).toHaveLength(2);
    expect(problemsOf({ ...pack, kaarten: [card, card] })).toEqual([{ kind: 'twice', id: 'poort-1' }]);
  });

  it('takes English along, and reads back what it wrote', () => {
    const english = { ...card, en: { zin: 'How did it go?', waarom: 'A start.' } };
    const reading = readPack(JSON.stringify({ ...pack, kaarten: [english] }));
    if (!reading.ok) throw new Error('The pack is good.');
    const [read] = reading.pack.kaarten;
    expect(read && toCard(read, 'x').en).toEqual(english.en);
    expect(readPack(JSON.stringify(reading.pack))).toEqual(reading);
  });

  it('does not even open a file that is far too large', async () => {
    const text = () => Promise.reject(new Error('It was opened.'));
    expect(await readPackFile({ size: mostCharacters * 4 + 1, text })).toEqual({
      ok: false,
      problems: [{ kind: 'tooLarge' }],
    });
    expect(await readPackFile({ size: 3, text })).toEqual({ ok: false, problems: [{ kind: 'noJson' }] });
    expect((await readPackFile(new Blob([JSON.stringify(pack)]))).ok).toBe(true);
  });

  it('never throws, whatever is in the file', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readPack(text)));
    fc.assert(fc.property(fc.jsonValue(), (kaarten) => void readPack(JSON.stringify({ ...pack, kaarten }))));
    fc.assert(
      fc.property(fc.jsonValue(), (one) => void readPack(JSON.stringify({ ...pack, kaarten: [one] }))),
    );
  });
});
