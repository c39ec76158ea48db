import { describe, expect, it } from 'vitest';
import { needsIn } from './needs.ts';

describe('what a note asks for in so many words', () => {
  it.each([
    ['emotion', 'Vader schreeuwt dat hij het zat is en loopt de gang op.'],
    ['emotion', 'Mdr zit in tranen aan tafel.'],
    ['permission', 'Ik wil eerst vragen of ik met de logopedist mag overleggen.'],
    ['permission', 'Toestemming nodig voor overleg met de huisarts.'],
    ['closing', 'Nog vijf minuten, ik wil het rustig afronden.'],
    ['reflection', 'Ik zie er erg tegenop en voel me klein bij deze vader.'],
    ['reflection', 'Het raakt me meer dan ik wil.'],
    ['twoParents', 'Moeder vertelt dat haar man hem altijd zijn zin geeft.'],
  ] as const)('%s: %s', (need, text) => {
    expect(needsIn(text)).toContain(need);
  });

  it.each([
    'Baby huilt elke avond van zes tot tien.',
    'Moeder zei: “Ik voel me klein en ik erger me aan mezelf.”',
    'Kind tekent een huis en vertelt erbij.',
    'Vader wil een andere afspraak.',
    '',
  ])('nothing: %s', (text) => {
    expect(needsIn(text)).toEqual([]);
  });
});
