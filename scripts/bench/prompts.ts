/** Recommending over 5,000 prompts, and searching them. */
import type { Moment, Role } from '../../lib/analysis/types.ts';
import { themeIds } from '../../lib/context/texts.ts';
import type { Card } from '../../lib/prompts/card.ts';
import { library } from '../../lib/prompts/library.ts';
import { needsIn } from '../../lib/prompts/needs.ts';
import { type PromptContext, recommend } from '../../lib/prompts/recommend.ts';
import { searchOver } from '../../lib/prompts/search.ts';
import { median, timeOf } from './measure.ts';

const roles: readonly Role[] = ['jv', 'lk', 'ib'];
const moments: readonly Moment[] = ['voor', 'tijdens', 'na', 'schrijven'];

/** The library over and over, under other ids, until there are this many. */
function manyCards(count: number): Card[] {
  return Array.from({ length: count }, (_, index) => {
    const card = library[index % library.length];
    if (card === undefined) throw new Error('The library is empty');
    return { ...card, id: `${card.id}-${index}` };
  });
}

/** Every role at every moment, with up to four themes, with and without a form and a quote. */
function contexts(): PromptContext[] {
  const themes = themeIds();
  return roles.flatMap((role) =>
    moments.flatMap((moment) =>
      [0, 1, 2, 3, 4].map((count) => ({
        role,
        moment,
        themes: themes.slice(count * 7, count * 7 + count),
        safety: null,
        quotesParent: count % 2 === 0,
        leastKnown: count > 2 ? (['ste', 'sol'] as const) : [],
        needs: [],
        child: count % 2 === 0 ? ('hij' as const) : null,
      })),
    ),
  );
}

const queries = [
  'slapen',
  'toestemmign',
  'scheiding kind',
  'huilt vannacht',
  'pest',
  'wie helpt u',
  'taken en steun',
  'eten aan tafel',
  'grandmother',
  's',
  'opvang nieuwe groep',
  'boos',
];

export interface PromptTimes {
  readonly recommend: number;
  readonly search: number;
  /** What a note of 20,000 words asks for, after one keystroke. */
  readonly needs: number;
}

/** The time of one of many: the clock of a thread is too coarse for less than a millisecond. */
const timeOfOne = async <T>(many: readonly T[], work: (one: T) => unknown): Promise<number> =>
  (await timeOf(() => {
    for (const one of many) work(one);
  })) / many.length;

/** Medians over the rounds, in milliseconds. */
export async function promptTimes(longNote: string, rounds: number): Promise<PromptTimes> {
  const cards = manyCards(5000);
  const all = contexts();
  const search = searchOver(cards, (category) => category);
  const times: Record<keyof PromptTimes, number[]> = { recommend: [], search: [], needs: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const turn = round;
    const chosen = await timeOfOne(all, (context) => recommend(cards, context, { turn }));
    const found = await timeOfOne(queries, (query) => search.find(query));
    const typed = await timeOfOne(['a', 'ab', 'abc', 'abcd'], (end) => needsIn(`${longNote} ${round}${end}`));
    // The first round only warms up.
    if (round === 0) continue;
    times.recommend.push(chosen);
    times.search.push(found);
    times.needs.push(typed);
  }
  return { recommend: median(times.recommend), search: median(times.search), needs: median(times.needs) };
}
