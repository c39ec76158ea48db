import { describe, expect, it } from 'vitest';
import { openingsFor, questionsAbout } from './for-schema.ts';
import { library } from './library.ts';

describe('questions for a bufferschema', () => {
  it.each(['jv', 'lk', 'ib'] as const)('has for %s at least two questions for every buffer', (role) => {
    for (const buffer of ['goe', 'met', 'ste', 'sol'] as const) {
      const found = questionsAbout(library, role, { kind: 'buffer', buffer });
      expect(found.length).toBeGreaterThanOrEqual(2);
      for (const card of found) expect(card.buffer).toBe(buffer);
    }
  });

  it('asks how it is for the parent without a subject of its own', () => {
    const found = questionsAbout(library, 'jv', { kind: 'experience' });
    expect(found.length).toBeGreaterThan(2);
    for (const card of found) expect(card.themas).toEqual([]);
  });

  it('offers only what can be said aloud as it stands', () => {
    for (const card of openingsFor(library, 'ib', ['ste', 'sol'])) {
      expect(card.aan === 'ouder' && !card.u.includes('___') && card.u.endsWith('?')).toBe(true);
    }
  });

  it('takes the wanted buffers in turn', () => {
    const [first, second] = openingsFor(library, 'ib', ['ste', 'sol']);
    expect([first?.buffer, second?.buffer]).toEqual(['ste', 'sol']);
  });
});
