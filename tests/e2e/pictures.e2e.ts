import { afterAll, beforeAll, expect, test } from 'vitest';
import { differenceFrom } from '../pictures/compare.ts';
import { Still, walkStill } from '../pictures/still.ts';
import { transcript } from '../pictures/transcript.ts';

/** The main views, looked at and listened to in one walk. */
const seen: string[] = [];
const heard = new Map<string, string>();
const bothSchemes = new Set(['vragen', 'eindbeeld']);

let still: Still;
beforeAll(async () => {
  still = await Still.open();
  await walkStill(still, async (name) => {
    heard.set(name, await transcript(still.panel));
    for (const scheme of ['light', 'dark'] as const) {
      if (scheme === 'dark' && !bothSchemes.has(name)) continue;
      await still.show(scheme);
      const picture = await still.picture();
      const difference = await differenceFrom(scheme === 'dark' ? `${name}-donker` : name, picture);
      if (difference !== null) seen.push(difference);
    }
    await still.show('light');
  });
});
afterAll(() => still[Symbol.asyncDispose]());

test('the main views look as they did', () => {
  expect(seen).toEqual([]);
});

test.each(['welkom', 'vragen', 'woorden', 'eindbeeld', 'instellingen', 'luisterstand'])(
  '%s reads well from top to bottom',
  async (name) => {
    await expect(heard.get(name)).toMatchFileSnapshot(`../pictures/transcripts/${name}.txt`);
  },
);
