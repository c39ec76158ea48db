import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { flatten } from '../../scripts/build/flatten.ts';

/** Every colour in a stylesheet that is written as a number, as red, green and blue from 0 to 255. */
function coloursIn(css: string): [string, number, number, number][] {
  return [...css.matchAll(/#([0-9a-f]{3,8})\b/gi)].map(([written, digits = '']) => {
    const short = digits.length < 6;
    const part = (at: number): number =>
      Number.parseInt(short ? digits.charAt(at).repeat(2) : digits.slice(at * 2, at * 2 + 2), 16);
    return [written, part(0), part(1), part(2)];
  });
}

/** The red of an alarm: bright, and far from every other colour. */
const isAlarm = (red: number, green: number, blue: number): boolean =>
  red > 150 && red - Math.max(green, blue) > 80;

describe.each(['chrome-mv3', 'firefox-mv3'])('the looks of %s', (build) => {
  const folder = `.output/${build}/assets`;
  const colours = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => coloursIn(readFileSync(`${folder}/${file}`, 'utf8')));

  it('have no red', () => {
    expect(colours.length).toBeGreaterThan(20);
    expect(colours.filter(([, ...parts]) => isAlarm(...parts)).map(([written]) => written)).toEqual([]);
  });

  it('would be seen to have it', () => {
    for (const [written, ...parts] of coloursIn('a{color:#d32f2f}b{color:#f00}'))
      expect([written, isAlarm(...parts)]).toEqual([written, true]);
  });
});

describe.each(['nl', 'en'])('what the panel says in %s', (language) => {
  const texts = Object.entries(flatten(parse(readFileSync(`locales/${language}.yml`, 'utf8'))));
  const saying = (words: RegExp) => texts.filter(([, text]) => words.test(text)).map(([key]) => key);

  it('has no score, mark or percentage, but where it says that there is none', () => {
    const scores = /\b(?:scores?|cijfers?|punten|points|percentage|procent|percent|rapportcijfer|grade)\b|%/i;
    expect(saying(scores)).toEqual(['welcome.never.score']);
  });

  it('weighs no risk, and says so where it speaks of one', () => {
    const denies = /geen risico’s|no risks?|does not (?:estimate|assess|weigh)|not estimate/i;
    const risk = texts.filter(([, text]) => /\brisic\w*|\brisks?\b/i.test(text));
    expect(risk.filter(([, text]) => !denies.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('advises nothing about reporting in the calm card', () => {
    const advice =
      /\b(?:je moet|meld (?:dit|het|nu)|doe (?:een )?melding|you (?:must|should)|report (?:this|it|now))\b/i;
    const calm = texts.filter(([key]) => key.startsWith('safety.'));
    expect(calm.length).toBeGreaterThan(10);
    expect(calm.filter(([, text]) => advice.test(text)).map(([key]) => key)).toEqual([]);
  });
});
