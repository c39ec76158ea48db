import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { themeIds } from '../context/texts.ts';
import { type Card, cardSchema, categories } from './card.ts';
import { library } from './library.ts';

const spoken = (card: Card): readonly string[] => (card.aan === 'ouder' ? [card.u, card.je] : [card.zin]);
const content = (sentence: string): string =>
  [...new Set(sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? [])].sort().join(' ');

describe('the library', () => {
  it('has every file of cards in it', () => {
    const files = readdirSync(new URL('./cards', import.meta.url)).filter((file) => file.endsWith('.yml'));
    expect(files.length).toBe(categories.length);
    for (const category of categories) expect(files).toContain(`${category.toLowerCase()}.yml`);
  });

  it.each(library.map((card, index) => [card?.id ?? `number ${index}`, card] as const))(
    '%s is a whole card',
    (_, card) => {
      const parsed = z.safeParse(cardSchema, card);
      expect(parsed.success ? '' : z.prettifyError(parsed.error)).toBe('');
      expect(card.id.startsWith(`${card.categorie.toLowerCase()}-`)).toBe(true);
      expect(card.en, 'a card that comes with Naast has its English under `en`').toBeDefined();
    },
  );

  it('has no id twice and no sentence twice', () => {
    const ids = library.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const sentences = library.map((card) => content(spoken(card)[0] ?? ''));
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  it('names only themes that exist', () => {
    const known = new Set(themeIds());
    const unknown = library.flatMap((card) =>
      [...card.themas, ...card.nietBij].filter((id) => !known.has(id)),
    );
    expect(unknown).toEqual([]);
  });

  it.each(themeIds())('has for %s at least six cards of at least three kinds', (theme) => {
    const about = library.filter(({ themas }) => themas.includes(theme));
    expect(about.length).toBeGreaterThanOrEqual(6);
    expect(new Set(about.map(({ categorie }) => categorie)).size).toBeGreaterThanOrEqual(3);
  });

  // A leerkracht closes the panel while the parent is there.
  const places = (['jv', 'lk', 'ib'] as const).flatMap((role) =>
    (['voor', 'tijdens', 'na', 'schrijven'] as const)
      .filter((moment) => role !== 'lk' || moment !== 'tijdens')
      .map((moment) => [role, moment] as const),
  );
  it.each(places)('has for %s at %s at least forty cards', (role, moment) => {
    const usable = library.filter(
      ({ rollen, momenten }) => rollen.includes(role) && momenten.includes(moment),
    );
    expect(usable.length).toBeGreaterThanOrEqual(40);
  });

  it('keeps good-parent prompts away from worries and grief', () => {
    const open = library.filter(
      ({ categorie, nietBij }) =>
        categorie === 'GOE' && !(nietBij.includes('veiligheid') && nietBij.includes('rouw')),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('offers nothing about oneself, the note or a second look while the parent is there', () => {
    const wrong = library.filter(
      ({ categorie, momenten }) =>
        ['ZEL', 'VOORB', 'NOT', 'KRI'].includes(categorie) && momenten.includes('tijdens'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
