import { describe, expect, test } from 'vitest';
import { bufferschemaSchema } from '../schema.ts';
import { forOthers } from './for-others.ts';
import { asLabel, linesIn, lineText, paperText } from './paper.ts';

const schema = bufferschemaSchema.parse({
  id: 'a1',
  rol: 'ib',
  alias: 'Ouder Duin',
  aangemaakt: '2026-11-22T10:00:00.000Z',
  gewijzigd: '2026-11-22T10:00:00.000Z',
  wisDatum: '2099-01-01',
  G_mijzelf: { raakt: 'mijn haast' },
  H_intervisie: { vraag: 'hoe dan' },
  versies: [{ moment: '2026-11-01T10:00:00.000Z' }],
});

test('colleagues get no past, nothing they said themselves, and the private part only when it is asked for', () => {
  const shared = forOthers(schema, false);
  expect(Object.keys(shared)).not.toContain('versies');
  expect(Object.keys(shared)).not.toContain('H_intervisie');
  expect(shared.G_mijzelf).toBeUndefined();
  expect(forOthers(schema, true).G_mijzelf?.raakt?.tekst).toBe('mijn haast');
});

describe('a page as text', () => {
  test('begins with what has to be known, and leaves out what is empty or to write on', () => {
    const text = paperText({
      language: 'nl',
      kicker: 'kop',
      title: 'Ouder Duin',
      about: '',
      foot: 'Geen dossier.',
      parts: [
        { kind: 'lines', title: 'Deel', lines: [{ label: 'Hoe is het?', text: ' zwaar ', whose: 'ik' }] },
        { kind: 'table', title: 'Buffers', head: ['buffer', 'weten', 'van'], rows: [['Steun', '', 'ouder']] },
        { kind: 'blank', title: 'Afspraken', head: ['wie'], rows: 3 },
      ],
    });
    expect(text).toBe(
      'Geen dossier.\n\nOuder Duin\n\nDeel\nHoe is het? zwaar (ik)\n\nBuffers\nSteun\n  van: ouder',
    );
  });

  test('a question keeps its own mark, and a line without a label stands alone', () => {
    expect(asLabel('Wie?')).toBe('Wie?');
    expect(asLabel('Wie')).toBe('Wie:');
    expect(lineText({ label: '', text: 'wij bellen' })).toBe('wij bellen');
    expect(linesIn(' een\n\n twee ')).toEqual(['een', 'twee']);
  });
});
