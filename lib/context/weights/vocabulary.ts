/** The numbers of features by their keys. */
export interface Vocabulary {
  /** The number of a feature that is no pair; -1 for one without weight. */
  readonly numberOf: (key: string) => number;
  /** Shows the words that make a pair with `first` before them, and the number of each pair. */
  readonly eachPair: (first: string, see: (second: string, number: number) => void) => void;
  /** The words that stand second in pairs. */
  readonly seconds: Iterable<string>;
}

const isPair = (key: string): boolean => key.includes(' ') && !key.startsWith('!');

/** The vocabulary of these keys, numbered in their order. */
export function vocabularyOfKeys(keys: readonly string[]): Vocabulary {
  const singles = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  keys.forEach((key, number) => {
    if (!isPair(key)) {
      singles.set(key, number);
      return;
    }
    const [first = '', second = ''] = key.split(' ');
    const seconds = pairs.get(first) ?? new Map<string, number>();
    pairs.set(first, seconds.set(second, number));
  });
  return {
    numberOf: (key) => singles.get(key) ?? -1,
    eachPair: (first, see) => {
      for (const [second, number] of pairs.get(first) ?? []) see(second, number);
    },
    seconds: [...pairs.values()].flatMap((behind) => [...behind.keys()]),
  };
}

/** A word with the words that stand behind it in pairs; the first of these pairs has this number, and so on. */
export interface PairsOfWord {
  readonly first: string;
  readonly seconds: readonly string[];
  readonly number: number;
}

/** All pairs of the data file, and the words that stand second in them. */
export interface Pairs {
  readonly pairs: readonly PairsOfWord[];
  readonly seconds: readonly string[];
}

/** The vocabulary of the data file. A pair is looked for only when a text holds its first word. */
export function vocabularyOfPacked(singles: readonly string[], { pairs, seconds }: Pairs): Vocabulary {
  const numbers = new Map<string, number>();
  for (let number = 0; number < singles.length; number += 1) numbers.set(singles[number] ?? '', number);
  const byFirst = new Map(pairs.map((ofWord) => [ofWord.first, ofWord]));
  return {
    numberOf: (key) => numbers.get(key) ?? -1,
    eachPair: (first, see) => {
      const ofWord = byFirst.get(first);
      if (ofWord === undefined) return;
      for (let at = 0; at < ofWord.seconds.length; at += 1) see(ofWord.seconds[at] ?? '', ofWord.number + at);
    },
    seconds,
  };
}
