import { expect, it } from 'vitest';
import { whatWentWrong } from './what-went-wrong.ts';

const at = (stack: string): Error => Object.assign(new TypeError('Ouder Wilg is moe'), { stack });

it.each([
  [
    'Chromium',
    'TypeError: Ouder Wilg\nis moe\n    at read (chrome-extension://abc/chunks/panel-1.js:2:34)\n    at chrome-extension://abc/assets/x.js:5:6',
  ],
  ['Firefox', 'read@moz-extension://abc/chunks/panel-1.js:2:34\n@moz-extension://abc/assets/x.js:5:6'],
])('tells where in Naast something went wrong in %s, and nothing that a person wrote', (browser, stack) => {
  expect(whatWentWrong(at(stack), '1.2.3', browser)).toBe(
    `Naast 1.2.3\n${browser}\nTypeError\npanel-1.js:2:34\nx.js:5:6`,
  );
});

it('says what kind of thing it was when it is no error', () => {
  expect(whatWentWrong('Ouder Wilg is moe', '1.2.3', 'Firefox')).toBe('Naast 1.2.3\nFirefox\nstring');
});
