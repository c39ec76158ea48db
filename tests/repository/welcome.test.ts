import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { flatten } from '../../scripts/build/flatten.ts';

/** What nobody reads on the way through: labels that are only heard, and the sentences for the two other roles. */
const unread = /\.(chooseFirst|language|label|step|back|lk|ib)$/;
/** Words that most people read in a minute, with room left for choosing. */
const aMinute = 230;

it.each(['nl', 'en'])('the welcome and the first look are read in under a minute in %s', (language) => {
  const texts = flatten(parse(readFileSync(`locales/${language}.yml`, 'utf8')));
  const words = Object.entries(texts)
    .filter(([key]) => key.startsWith('welcome.') && !unread.test(key))
    .flatMap(([, text]) => text.split(/\s+/));
  expect(words.length).toBeLessThanOrEqual(aMinute);
});
