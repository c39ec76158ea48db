import { describe, expect, test } from 'vitest';
import { normalise, tokenise } from './tokenise.ts';

const norms = (text: string) => tokenise(text).map((token) => token.norm);

describe('tokenise', () => {
  test.each([
    ["Zo'n café, 's avonds", ["zo'n", 'cafe', ',', "'s", 'avonds']],
    ['I.v.m. griep; d.m.v. bv. thee', ['ivm', 'griep', ';', 'dmv', 'bijv', 'thee']],
    ['nog volledig bv', ['nog', 'volledig', 'bv']],
    ['mw. en mevr. Kok', ['mw', 'en', 'mw', 'kok']],
    ['om 10.30, 14-2 en 5,1 kg', ['om', '10.30', ',', '14-2', 'en', '5,1', 'kg']],
    ['4cm, 2e', ['4', 'cm', ',', '2', 'e']],
    ['ex-partner en co-ouder', ['ex-partner', 'en', 'co-ouder']],
    ['hij/zij en/of', ['hij', '/', 'zij', 'en', '/', 'of']],
    ['zegt: ’ik’ wel?!', ['zegt', ':', '’', 'ik', '’', 'wel', '?', '!']],
    ['kijk op www.school.nl/groep en a.b@c.nl', ['kijk', 'op', 'www.school.nl/groep', 'en', 'a.b@c.nl']],
    ['NT2 🙂...', ['nt2', '🙂', '...']],
  ])('%j', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  test('normalises marks, curly apostrophes and what cannot be seen', () => {
    expect(normalise('Geëmotio\u00ADneerd')).toBe('geemotioneerd');
    expect(normalise('foto’s')).toBe("foto's");
  });
});
