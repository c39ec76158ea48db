import { expect, it } from 'vitest';
import { passphraseStrength } from './passphrase.ts';

it.each([
  ['', 'short'],
  ['welkom', 'short'],
  ['Welkom2025!', 'short'],
  ['0612345678', 'short'],
  ['2025 2026 2027', 'short'],
  ['aaaaaaaaaaaaaaaaaa', 'short'],
  ['haha haha haha haha', 'short'],
  ['    soep        ', 'short'],
  ['mosterd fiets', 'fair'],
  ['mosterd fiets orgel', 'fair'],
  ['mosterdmosterdmosterdfiets', 'fair'],
  ['mosterd mosterd mosterd', 'fair'],
  ['mosterd fiets orgel dinsdag', 'strong'],
  ['Mosterd-Fiets-Orgel-Dinsdag', 'strong'],
  ['x8#kQ2!vR9$mT4&wZ7%p', 'strong'],
  ['één groene été straat', 'strong'],
])('%j is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
