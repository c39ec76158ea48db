import { expect, it } from 'vitest';
import { randomFrom } from './mutate.ts';
import { fuzz, parsers } from './parsers.ts';

const seed = Date.now() % 2 ** 31;

it.each(await parsers())('no damaged $name opens, or breaks in another way than it says', async (parser) => {
  const { opened, broke } = await fuzz(parser, 1_000, randomFrom(seed));
  expect({ seed, opened, broke }).toEqual({ seed, opened: 0, broke: [] });
});
