import { describe, expect, it } from 'vitest';
import { childIn, pronounOf } from './child.ts';
import { library } from './library.ts';
import { recommend } from './recommend.ts';

describe('the pronoun of a child', () => {
  it.each([
    ['hij', 'Moeder vertelt dat ze hem elke nacht wiegt.'],
    ['hij', 'Vader komt met zijn zoon voor de prik.'],
    ['zij', 'Vader maakt zich zorgen over haar eten.'],
    ['zij', 'Meisje van 3, hij brengt haar altijd.'],
    ['zij', 'Ze (4) riep het de hele weg naar huis, mdr lachte.'],
    ['hij', 'Moeder belt: hij (11) wil niet mee.'],
    [null, 'Moeder zegt dat haar dochter en zoon ruzie maken.'],
    [null, 'Vader vertelt dat hij moe is.'],
    [null, 'Noor slaapt slecht.'],
    [null, 'Ouders komen samen.'],
    [null, ''],
  ] as const)('%s: %s', (pronoun, text) => {
    expect(childIn(text)).toBe(pronoun);
  });

  it('decides between prompts that fit equally well', () => {
    const context = {
      role: 'lk',
      moment: 'voor',
      safety: null,
      quotesParent: false,
      leastKnown: [],
      needs: [],
    } as const;
    const pronouns = (child: 'hij' | 'zij'): (string | null)[] =>
      ['prestaties', 'angst', 'huilen', 'overgang_school', 'gedrag_klas', 'puber'].flatMap((theme) =>
        recommend(library, { ...context, themes: [theme], child }).map(({ card }) => pronounOf(card)),
      );
    const count = (child: 'hij' | 'zij', pronoun: 'hij' | 'zij'): number =>
      pronouns(child).filter((one) => one === pronoun).length;
    expect(count('zij', 'zij')).toBeGreaterThan(count('hij', 'zij'));
    expect(count('zij', 'hij')).toBeLessThan(count('hij', 'hij'));
  });
});
