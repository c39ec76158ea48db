import { expect, test } from 'vitest';
import { fieldOf, partOfField } from './fields.ts';

test.each([
  ['goe', 'goe'],
  ['D1', 'goe'],
  ['D_buffers.ste.tekst', 'ste'],
  ['gemeenschap', 'wie'],
  ['E_kans.gemeenschap.wat', 'wat'],
  ['H_intervisie.verduidelijking[0]', 'verduidelijking'],
  ['omstandigheden', 'omstandigheden'],
  ['mijzelf', 'raakt'],
])('%s is the field %s', (name, field) => {
  expect(fieldOf(name)).toBe(field);
});

test.each(['', 'alias', 'tekst', '...', 'toString', 'constructor'])('"%s" is no field', (name) => {
  expect(fieldOf(name)).toBeNull();
});

test('a field knows its part of the form', () => {
  expect(partOfField('sol')).toBe('D');
  expect(partOfField('nodig')).toBe('G');
});
