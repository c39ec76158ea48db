/** The words that tell of an effect: by those that a sentence holds, most ways of telling it are out of the question. */
import type { Lists } from '../../analysis/phrase.ts';
import type { Reading } from '../../analysis/reading.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { bitOf, ListBits } from '../list-bits.ts';

/** Words that say that one thing came of, or after, another. */
export const consequence = new WordSet(
  'waardoor waarna waarop zodat tot totdat toen daarna daarop daardoor sindsdien na even nu zo dan'.split(
    ' ',
  ),
);

/** Says by itself that one thing came of the other. */
export const brings = new WordSet(
  'waardoor zodat sindsdien daardoor daarmee hierdoor hierna gevolg resultaat effect waarna waarop daarop resulteert resulteerde'.split(
    ' ',
  ),
);

export const less = new WordSet(['minder']);
export const asking = new WordSet(['vraagt', 'vragen', 'vroeg', 'vroegen']);
/** `nu papa blijft zitten`, `zodra zij voorleest`: opens what goes with something good. */
export const sinces = new WordSet(['nu', 'sinds', 'doordat', 'omdat', 'nadat', 'zodra', 'toen']);
/** Says that one thing came behind the other. */
export const thereupon = new WordSet(['toen', 'daarna', 'dan', 'vervolgens']);
export const byNow = new WordSet(['nu', 'sindsdien', 'inmiddels', 'weer', 'eindelijk', 'voortaan']);
export const quick = new WordSet(['meteen', 'direct', 'gelijk', 'langzaam', 'vanzelf', 'prompt']);
export const objects = new WordSet(['hem', 'haar', 'hen']);

/** The sets that are asked for, lists of P5 by their name; each constant is the bit of the set in its place. */
const bits = new ListBits([
  'goed',
  'goeduit',
  'slecht',
  'ophouden',
  'verandering',
  'steun',
  'beter',
  'inzicht',
  'winst',
  'glunderend',
  'wijkt',
  consequence,
  brings,
  less,
  asking,
  sinces,
  thereupon,
  byNow,
  objects,
  'omslag',
  'zelf',
  quick,
]);
const GOOD = bitOf(0);
const GOOD_BEHIND = bitOf(1);
export const BAD = bitOf(2);
const ENDS = bitOf(3);
export const CHANGE = bitOf(4);
export const SUPPORT = bitOf(5);
export const BETTER = bitOf(6);
export const INSIGHT = bitOf(7);
export const GAIN = bitOf(8);
export const PROUD = bitOf(9);
export const WANES = bitOf(10);
const CONSEQUENCE = bitOf(11);
export const BRINGS = bitOf(12);
const LESS = bitOf(13);
export const ASKING = bitOf(14);
export const SINCE = bitOf(15);
export const THEREUPON = bitOf(16);
export const BY_NOW = bitOf(17);
export const OBJECT = bitOf(18);
export const TURN = bitOf(19);
export const OF_ITSELF = bitOf(20);
export const QUICK = bitOf(21);

/** The sets that the sentence holds a word of. */
export const effectWords = (reading: Reading, lists: Lists): number => bits.in(reading, lists);

const both = (words: number, bits: number): boolean => (words & bits) === bits;

/** False when isGood (deeds.ts) finds nothing anywhere in a sentence with these words. */
export const mayBeGood = (words: number): boolean =>
  (words & (GOOD | LESS)) !== 0 || both(words, GOOD_BEHIND | CONSEQUENCE) || both(words, BAD | ENDS);
