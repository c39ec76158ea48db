/** The words that tell of an effect: by those that a sentence holds, most ways of telling it are out of the question. */
import type { Lists } from '../../analysis/phrase.ts';
import type { Reading } from '../../analysis/reading.ts';
import { SetBits } from '../../analysis/set-bits.ts';
import { WordSet } from '../../analysis/word-set.ts';

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
const sets = [
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
] as const;
const bit = (place: number): number => 2 << place;
const GOOD = bit(0);
const GOOD_BEHIND = bit(1);
export const BAD = bit(2);
const ENDS = bit(3);
export const CHANGE = bit(4);
export const SUPPORT = bit(5);
export const BETTER = bit(6);
export const INSIGHT = bit(7);
export const GAIN = bit(8);
export const PROUD = bit(9);
export const WANES = bit(10);
const CONSEQUENCE = bit(11);
export const BRINGS = bit(12);
const LESS = bit(13);
export const ASKING = bit(14);
export const SINCE = bit(15);
export const THEREUPON = bit(16);
export const BY_NOW = bit(17);
export const OBJECT = bit(18);
export const TURN = bit(19);
export const OF_ITSELF = bit(20);
export const QUICK = bit(21);

const made = new WeakMap<Lists, SetBits>();

function bitsOf(lists: Lists): SetBits {
  const before = made.get(lists);
  if (before !== undefined) return before;
  const bits = new SetBits(sets.map((set) => (typeof set === 'string' ? lists[set] : set)));
  made.set(lists, bits);
  return bits;
}

/** The sets that the sentence holds a word of. */
export const effectWords = ({ tokens }: Reading, lists: Lists): number => bitsOf(lists).in(tokens);

const both = (words: number, bits: number): boolean => (words & bits) === bits;

/** False when isGood (deeds.ts) finds nothing anywhere in a sentence with these words. */
export const mayBeGood = (words: number): boolean =>
  (words & (GOOD | LESS)) !== 0 || both(words, GOOD_BEHIND | CONSEQUENCE) || both(words, BAD | ENDS);
