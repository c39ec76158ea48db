import { describe, expect, it } from 'vitest';
import { hintsForField } from './form-rules/hints.ts';
import { offersAt, take } from './offers.ts';
import { type Bufferschema, bufferschemaSchema } from './schema.ts';

const words = {
  askSelf: 'Wat zegt dat u over uzelf als ouder?',
  helps: 'voelt als steun',
  critical: 'kijkt kritisch mee',
  agreed: 'afgesproken met de ouder',
};

const schemaWith = (content: object): Bufferschema =>
  bufferschemaSchema.parse({
    id: 'a1',
    rol: 'jv',
    alias: 'Ouder Duin',
    aangemaakt: '2026-11-22T10:00:00.000Z',
    gewijzigd: '2026-11-22T10:00:00.000Z',
    wisDatum: '2099-01-01',
    ...content,
  });

const buffer = (id: string, tekst: string, perspectief = 'ik') =>
  schemaWith({ D_buffers: { [id]: { tekst, perspectief } } });

describe('what a hint offers', () => {
  it('moves a judgement to where strength stands, beside what stood there', () => {
    const schema = schemaWith({ D_buffers: { goe: { tekst: 'doet het knap', sterk: 'blijft rustig' } } });
    const { D_buffers } = { ...schema, ...take(schema, 'goe', 'strength', words) };
    expect(D_buffers.goe).toMatchObject({ tekst: '', sterk: { tekst: 'blijft rustig\ndoet het knap' } });
  });

  it.each([
    ['grote schulden', 'geld'],
    ['net gescheiden', 'relatie'],
    ['pas verhuisd', 'wonen'],
    ['de diagnose van de oudste', 'gezondheid'],
    ['een brand in de straat', 'gebeurtenis'],
  ])('puts %s around it, as %s', (tekst, soort) => {
    const schema = buffer('ste', tekst, 'ouder');
    const after = { ...schema, ...take(schema, 'ste', 'around', words) };
    expect(after.D_buffers.ste.tekst).toBe('');
    expect(after.B_omstandigheden).toEqual([{ tekst, soort, perspectief: 'ouder' }]);
  });

  it('keeps one of two circumstances that are the same', () => {
    const schema = schemaWith({
      B_omstandigheden: [{ soort: 'geld', tekst: 'schulden' }],
      D_buffers: { ste: { tekst: 'schulden' } },
    });
    expect(take(schema, 'ste', 'around', words).B_omstandigheden).toHaveLength(1);
  });

  it('moves a plan to the small step, from a buffer and from the same part', () => {
    const first = buffer('met', 'aanmelden bij de cursus');
    const after = { ...first, ...take(first, 'met', 'step', words) };
    expect(after.D_buffers.met.tekst).toBe('');
    expect(after.E_kans.watIkDoe?.tekst).toBe('aanmelden bij de cursus');

    const situation = schemaWith({
      A_situatie: { aanleiding: 'moet naar de huisarts' },
      E_kans: { watIkDoe: 'bellen' },
    });
    const moved = { ...situation, ...take(situation, 'aanleiding', 'step', words) };
    expect(moved.A_situatie.aanleiding?.tekst).toBe('');
    expect(moved.E_kans.watIkDoe?.tekst).toBe('bellen\nmoet naar de huisarts');
  });

  it('marks what is still to be asked, and keeps a question that stands there', () => {
    const schema = buffer('ste', 'oma Rie');
    expect(take(schema, 'ste', 'ask', words).D_buffers?.ste.navraag).toBe(true);
    const asked = schemaWith({ D_buffers: { ste: { tekst: 'oma', navraag: 'Helpt oma?' } } });
    expect(take(asked, 'ste', 'ask', words).D_buffers?.ste.navraag).toBe('Helpt oma?');
    expect(take(buffer('goe', 'hij loopt al'), 'goe', 'askSelf', words).D_buffers?.goe.navraag).toBe(
      words.askSelf,
    );
  });

  it('adds how the parent experiences somebody, after which the hint is gone', () => {
    const schema = buffer('ste', 'haar schoonmoeder past op dinsdag op');
    expect(hintsForField(schema.D_buffers.ste.tekst, 'ste')).toContain('R5');
    for (const offer of ['helps', 'critical'] as const) {
      const after = take(schema, 'ste', offer, words).D_buffers?.ste.tekst ?? '';
      expect(after).toContain('haar schoonmoeder past op dinsdag op (');
      expect(hintsForField(after, 'ste')).not.toContain('R5');
    }
  });

  it('adds that something was agreed with the parent, after which the reminder is gone', () => {
    const schema = schemaWith({ E_kans: { gemeenschap: { wie: 'het wijkteam' } } });
    expect(hintsForField('het wijkteam', 'wie')).toContain('R14');
    const after = take(schema, 'wie', 'agreed', words).E_kans?.gemeenschap?.wie?.tekst ?? '';
    expect(hintsForField(after, 'wie')).not.toContain('R14');
  });

  it('offers nothing where there is nothing to move', () => {
    expect(offersAt(buffer('goe', ''), 'R1', 'goe')).toEqual([]);
    expect(offersAt(buffer('goe', 'ik vind haar lief'), 'R1', 'goe')).toEqual(['strength', 'ask']);
    expect(offersAt(buffer('goe', 'lastig'), 'R10', 'goe')).toEqual([]);
    expect(offersAt(schemaWith({ A_situatie: { aanleiding: 'x' } }), 'R4', 'aanleiding')).toEqual([]);
    expect(offersAt(schemaWith({}), 'R9', 'omstandigheden')).toEqual([]);
  });
});
