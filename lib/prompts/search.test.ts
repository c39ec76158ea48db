import { describe, expect, it } from 'vitest';
import type { Category } from './card.ts';
import { library } from './library.ts';
import { searchOver } from './search.ts';

const search = searchOver(library, (category: Category) =>
  category === 'STE' ? 'Taken en steun' : category,
);
const ids = (words: string, filter = {}) => search.find(words, filter).map(({ id }) => id);

describe('searching the library', () => {
  it('gives every card that passes the filter when nothing is asked', () => {
    expect(ids('')).toHaveLength(library.length);
    const teacher = search.find(' ', { role: 'lk', moment: 'voor', category: 'VOORB' });
    expect(teacher.length).toBeGreaterThan(0);
    expect(
      teacher.every(
        ({ categorie, rollen, momenten }) =>
          categorie === 'VOORB' && rollen.includes('lk') && momenten.includes('voor'),
      ),
    ).toBe(true);
  });

  it.each([
    ['slaapt', 'slapen'],
    ['huilen', 'huilt'],
    ['gewend', 'wennen'],
    ['grens', 'grenzen'],
  ])('finds the same for another form of a word: %s and %s', (one, other) => {
    expect(ids(one).length).toBeGreaterThan(0);
    expect(ids(one)).toContain(ids(other)[0]);
    expect(ids(other)).toContain(ids(one)[0]);
  });

  it.each([
    ['toestemmign', 'toestemming'],
    ['scheidign', 'scheiding'],
    ['slaappen', 'slapen'],
  ])('forgives a typing error: %s', (wrong, right) => {
    const wanted = new Set(ids(right).slice(0, 10));
    expect(ids(wrong).some((id) => wanted.has(id))).toBe(true);
  });

  it('finds by the start of a word, by theme, by category and in English', () => {
    expect(ids('opvan').length).toBeGreaterThan(0);
    expect(search.find('pesten')[0]?.themas).toContain('pesten');
    expect(search.find('taken en steun')[0]?.categorie).toBe('STE');
    expect(ids('grandmother').length + ids('sleep').length).toBeGreaterThan(0);
  });

  it('asks for all the words', () => {
    const both = ids('slapen vader');
    expect(both.every((id) => ids('slapen').includes(id))).toBe(true);
    expect(both.length).toBeLessThan(ids('slapen').length);
  });

  it('gives nothing, and no error, for what is not there', () => {
    expect(ids('xqzwv')).toEqual([]);
    expect(ids('?!')).toEqual([]);
    expect(ids('slapen', { theme: 'vaccinatie', category: 'SOL' })).toEqual([]);
  });
});
