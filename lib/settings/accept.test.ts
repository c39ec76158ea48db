import { expect, test } from 'vitest';
import {
  type Accept,
  listOfTexts,
  oneOf,
  orNull,
  pageAddress,
  text,
  wholeNumber,
  yesOrNo,
} from './accept.ts';

const tables: readonly (readonly [string, Accept<unknown>, readonly unknown[], readonly unknown[]])[] = [
  ['one of a few', oneOf(['u', 'je']), ['u', 'je'], ['jij', '', null, undefined, 1, ['u']]],
  ['nothing, or one of a few', orNull(oneOf(['jv'])), ['jv', null], ['lk', undefined, 0, {}]],
  ['a text', text, ['', 'nl'], [null, 1, [], undefined]],
  [
    'the address of a page',
    pageAddress,
    ['https://intranet.example/meldcode', 'https://intranet.example/a?b=c#d'],
    [
      'http://intranet.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'chrome-extension://a/b.html',
      'https://naam:woord@intranet.example/',
      'https://',
      'intranet.example',
      `https://intranet.example/${'a'.repeat(2_000)}`,
      null,
      7,
      undefined,
    ],
  ],
  ['yes or no', yesOrNo, [true, false], ['true', 0, null, undefined]],
  ['a whole number', wholeNumber(1, 60), [1, 60], [0, 61, 1.5, '10', Number.NaN, null, undefined]],
  ['a list of texts', listOfTexts, [[], ['a', 'b']], [['a', 1], 'a', { 0: 'a' }, null, undefined]],
];

test.each(tables)('%s is accepted as it is, and nothing else is', (_, accept, fit, unfit) => {
  expect(fit.map(accept)).toEqual(fit);
  expect(unfit.map(accept)).toEqual(unfit.map(() => undefined));
});
