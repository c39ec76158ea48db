import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { type Bufferschema, bufferschemaSchema } from '../schema.ts';
import { agreements, dossierText, sentence } from './dossier-text.ts';

const schemaWith = (content: object): Bufferschema =>
  bufferschemaSchema.parse({
    id: 'a1',
    rol: 'jv',
    alias: 'Ouder Zeester',
    aangemaakt: '2026-11-22T10:00:00.000Z',
    gewijzigd: '2026-11-22T10:00:00.000Z',
    wisDatum: '2099-01-01',
    ...content,
  });

const filled = schemaWith({
  A_situatie: {
    aanleiding: { tekst: 'consult met drie maanden', perspectief: 'feit' },
    beleving: { tekst: 'ze telt ’s nachts de uren', perspectief: 'ouder' },
    ouderwoorden: { tekst: 'als ik slaap, mis ik haar', perspectief: 'ouder' },
  },
  B_omstandigheden: [
    { soort: 'werk', perspectief: 'ouder' },
    { soort: 'kind', tekst: 'slapen', perspectief: 'ander' },
  ],
  D_buffers: {
    goe: { stand: 'wisselend', tekst: 'zaterdag werd haar dochter stil bij haar', perspectief: 'ouder' },
    ste: { stand: 'stevig', tekst: 'Oma past elke dinsdag op', perspectief: 'ik' },
    sol: { stand: 'nog niet gevraagd' },
  },
  E_kans: { watIkDoe: 'ik bel vrijdag' },
  F_gesprek: {
    duidelijkheid: 'Ik zag een blauwe plek op de wang en maak me zorgen.',
    afspraken: '- vrijdag bellen we\noma komt een nacht',
  },
  G_mijzelf: { raakt: 'ik herken mijn eigen nachten' },
  H_intervisie: { vraag: 'hoe blijf ik naast haar staan?' },
});

describe('the text for the record', () => {
  it('says first what the parent said, then whose the rest is, and what was agreed', () => {
    expect(dossierText(filled)).toBe(
      [
        'Aanleiding: Consult met drie maanden.',
        'De ouder vertelt:\n- Ze telt ’s nachts de uren.\n- “als ik slaap, mis ik haar”\n' +
          '- Een goed moment als ouder: zaterdag werd haar dochter stil bij haar.\n- Wat er speelt: werk.',
        'Mijn indruk, nog te bespreken met de ouder:\n- Wie meehelpt: Oma past elke dinsdag op.',
        'Van iemand anders gehoord:\n- Wat er speelt: slapen.',
        'Mijn zorg: Ik zag een blauwe plek op de wang en maak me zorgen.',
        'Afgesproken met de ouder:\n- Vrijdag bellen we.\n- Oma komt een nacht.',
        'Wat ik doe: Ik bel vrijdag.',
      ].join('\n\n'),
    );
  });

  it('leaves out the schuilnaam, the stands, the private part and the intervisie', () => {
    const text = dossierText(filled);
    for (const word of ['Zeester', 'stevig', 'wisselend', 'gevraagd', 'herken', 'naast haar']) {
      expect(text).not.toContain(word);
    }
  });

  it('never softens a worry: it stands there as it was written, and is seen as one', () => {
    const worry = 'Vader slaat haar met een riem.';
    const text = dossierText(schemaWith({ F_gesprek: { duidelijkheid: worry } }));
    expect(text).toBe(`Mijn zorg: ${worry}`);
    expect(analyse(text, { mode: 'notitie', role: 'jv', moment: 'na' }).safety).not.toBeNull();
  });

  it('has headings that Woorden has nothing to say about', () => {
    const { findings } = analyse(dossierText(filled), { mode: 'notitie', role: 'jv', moment: 'na' });
    expect(findings.filter(({ level }) => level === 'let-op')).toEqual([]);
  });

  it('is empty for a schema in which nothing stands', () => {
    expect(dossierText(schemaWith({}))).toBe('');
  });
});

describe('a sentence', () => {
  it.each([
    ['ze is moe', 'Ze is moe.'],
    ['Gaat het?', 'Gaat het?'],
    ['zij zei: “het gaat.”', 'Zij zei: “het gaat.”'],
    ['  twee\n regels ', 'Twee regels.'],
    ['', ''],
    ['3 nachten wakker', '3 nachten wakker.'],
  ])('%j becomes %j', (typed, made) => {
    expect(sentence(typed)).toBe(made);
  });
});

describe('agreements', () => {
  it('are one a line, with or without a dash', () => {
    expect(agreements(filled)).toEqual(['Vrijdag bellen we.', 'Oma komt een nacht.']);
    expect(agreements(schemaWith({}))).toEqual([]);
  });
});

describe('where a buffer is strong or vulnerable', () => {
  const withSides = (perspectief: string) =>
    dossierText(
      schemaWith({
        D_buffers: {
          ste: {
            sterk: { tekst: 'ze belt haar zus', perspectief },
            kwetsbaar: { tekst: 'hulp vragen kost moeite', perspectief },
          },
        },
      }),
    );

  it('goes along as the parent tells it', () => {
    expect(withSides('ouder')).toBe(
      'De ouder vertelt:\n- Kracht: ze belt haar zus.\n- Wat lastig is: hulp vragen kost moeite.',
    );
  });

  it('goes along only as strength when it is the view of somebody else', () => {
    expect(withSides('ik')).toBe('Mijn indruk, nog te bespreken met de ouder:\n- Kracht: ze belt haar zus.');
  });
});
