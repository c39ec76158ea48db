/** Which letters words have, and which two near each other foretell best what follows. */
import { signs } from '../../lib/packed/signs-of-numbers.ts';
import {
  letterCount,
  lettersInCommon,
  mostNear,
  nearOf,
  type Spelling,
  type Words,
} from '../../lib/packed/words.ts';

type Counts = Map<number, number>;

function count<Key>(all: Map<Key, Counts>, key: Key, letter: number): void {
  const counts = all.get(key) ?? new Map<number, number>();
  all.set(key, counts.set(letter, (counts.get(letter) ?? 0) + 1));
}

/** How many bits it takes to write what was counted, when it is met as often as in `likely`. */
function bitsOf(counts: Counts, likely: Counts): number {
  const total = [...likely.values()].reduce((sum, times) => sum + times, 0);
  let bits = 0;
  for (const [letter, times] of counts) bits -= times * Math.log2((likely.get(letter) ?? 0) / total);
  return bits;
}

/** About what it takes to tell how often each letter is met behind two others. */
const costOf = (counts: Counts): number => 30 + 3.5 * counts.size;

/** Shows each letter of the words that is written, with the two letters near it; nought behind the last of a word. */
function eachLetter(
  words: Words,
  numbers: ReadonlyMap<number, number>,
  see: (near: number, letter: number) => void,
): void {
  const { letters, starts, uses } = words;
  const numberAt = (at: number, from: number, to: number): number =>
    at >= from && at < to ? (numbers.get(letters[at] ?? 0) ?? 0) : 0;
  for (let word = 0; word < uses.length; word += 1) {
    const [before = 0, from = 0, to = 0] = [starts[word - 1] ?? 0, starts[word], starts[word + 1]];
    const common = lettersInCommon(words, word);
    for (let at = from + common; at <= to; at += 1) {
      const isFirst = at === from + common;
      const beside = isFirst ? numberAt(before + common, before, from) : numberAt(at - 2, from, to);
      see(nearOf(numberAt(at - 1, from, to), beside, isFirst), numberAt(at, from, to));
    }
  }
}

/** The spelling of these words. */
export function spellingOf(words: Words): Spelling {
  const codes = [...new Set(words.letters)].sort((one, other) => one - other);
  if (codes.length >= letterCount) throw new Error('There are too many letters to pack.');
  const byNear = new Map<number, Counts>();
  const byOne = new Map<number, Counts>();
  const oneOf = (near: number): number =>
    near < letterCount ** 2 ? near % letterCount : letterCount + Math.floor(near / letterCount);
  eachLetter(words, new Map(codes.map((code, at) => [code, at + 1])), (near, letter) => {
    count(byNear, near, letter);
    count(byOne, oneOf(near), letter);
  });
  const gains = [...byNear].map(([near, counts]) => ({
    near,
    gain: bitsOf(counts, byOne.get(oneOf(near)) ?? counts) - bitsOf(counts, counts) - costOf(counts),
  }));
  const best = gains.filter(({ gain }) => gain > 0).sort((one, other) => other.gain - one.gain);
  const written = best.slice(0, mostNear).map(({ near }) => {
    const beside = Math.floor(near / letterCount);
    return [Math.floor(beside / letterCount), beside % letterCount, near % letterCount];
  });
  return {
    letters: String.fromCharCode(...codes),
    near: written
      .flat()
      .map((number) => signs.charAt(number))
      .join(''),
  };
}
