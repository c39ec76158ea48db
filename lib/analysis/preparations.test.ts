import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { preparations } from './preparations.ts';

test('a text comes out the same before and after everything is made ready', () => {
  const text = 'Moeder moet thuis strenger zijn. Hij wordt vaak geslagen.';
  const read = () => analyse(text, { mode: 'notitie', role: 'jv', moment: 'schrijven' });
  preparations[0]?.();
  const early = read();
  for (const prepare of preparations) prepare();
  expect(read()).toEqual(early);
});
