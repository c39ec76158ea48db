/** The numbers of features by their keys. */
export interface Vocabulary {
  /** The number of a feature that is no pair; -1 for one without weight. */
  readonly numberOf: (key: string) => number;
  /** By the second of two words in a row, given the first; null when there are none. */
  readonly pairsOf: (first: string) => ReadonlyMap<string, number> | null;
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
  return { numberOf: (key) => singles.get(key) ?? -1, pairsOf: (first) => pairs.get(first) ?? null };
}

export interface PackedKeys {
  /** The keys that are no pair. */
  readonly singles: readonly string[];
  /** The first words of pairs, and for each of them a line of second words. */
  readonly firsts: readonly string[];
  readonly seconds: string;
}

/** The vocabulary of the data file, singles first. A pair is looked for only when a text holds its first word. */
export function vocabularyOfPacked({ singles, firsts, seconds }: PackedKeys): Vocabulary {
  const numbers = new Map<string, number>();
  for (let number = 0; number < singles.length; number += 1) numbers.set(singles[number] ?? '', number);
  const lines = new Map<string, { readonly from: string[]; readonly number: number }>();
  let number = singles.length;
  seconds.split('\n').forEach((line, index) => {
    const from = line.split(' ');
    lines.set(firsts[index] ?? '', { from, number });
    number += from.length;
  });
  return {
    numberOf: (key) => numbers.get(key) ?? -1,
    pairsOf: (first) => {
      const line = lines.get(first);
      return line === undefined
        ? null
        : new Map(line.from.map((second, index) => [second, line.number + index]));
    },
  };
}
