import { describe, expect, it } from 'vitest';
import { fieldHelp } from './help.ts';
import { lineFields } from './lines.ts';
import { bufferIds } from './values.ts';

describe('the help of a field', () => {
  it.each([...lineFields, ...bufferIds].filter((field) => field !== 'opening'))(
    '%s has a short line in both languages, for every role',
    (field) => {
      for (const role of ['jv', 'lk', 'ib'] as const) {
        for (const language of ['nl', 'en'] as const) {
          const line = fieldHelp(field, role, language) ?? '';
          expect(line.length).toBeGreaterThan(10);
          expect(line.split(' ').length).toBeLessThanOrEqual(24);
        }
      }
    },
  );

  it('speaks of school to a school, and not to the consultatiebureau', () => {
    expect(fieldHelp('sol', 'ib', 'nl')).toContain('school');
    expect(fieldHelp('sol', 'jv', 'nl')).not.toContain('school');
  });

  it.each([
    'aanleiding',
    'beleving',
    'zicht',
    'verzorgen',
    'verwachtingen',
    'grenzen',
    'goe',
    'met',
    'ste',
    'sol',
    'wie',
    'watIkDoe',
    'naast',
  ])('asks a school something else about %s, in both languages', (field) => {
    for (const language of ['nl', 'en'] as const) {
      expect(fieldHelp(field, 'lk', language)).toBe(fieldHelp(field, 'ib', language));
      expect(fieldHelp(field, 'ib', language)).not.toBe(fieldHelp(field, 'jv', language));
    }
  });

  it('has nothing to say about what is no field', () => {
    expect(fieldHelp('toString', 'jv', 'nl')).toBeNull();
  });
});
