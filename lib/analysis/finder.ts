/** Rules and strengths, made ready: their phrases parsed and put in one vocabulary. */

import type { Token } from '../dutch/token.ts';
import { expandPhrase, type Lists, parsePhrase, wordSet } from './phrase.ts';
import type { OwnedPhrase } from './phrase-index.ts';
import { exemptionBits, type FinderData, finderSchema, type Range, type RuleCode } from './rule.ts';
import { signalPhrases } from './signals.ts';
import type { Level, Mode } from './types.ts';
import { Vocabulary } from './vocabulary.ts';

export interface FinderSource {
  readonly id: string;
  readonly data: unknown;
  readonly code?: RuleCode;
}

export interface Group {
  readonly about: ReadonlySet<string> | null;
  readonly level: Level | undefined;
  readonly hasUnless: boolean;
}

export interface Finder {
  readonly id: string;
  readonly modes: ReadonlySet<Mode>;
  /** The exemptions that hold for it, as bits (exemptionBits). */
  readonly exempt: number;
  /** Looks at nothing until somebody switches it on. */
  readonly optional: boolean;
  readonly lists: Lists;
  readonly groups: readonly Group[];
  readonly code: RuleCode;
  /** Null when it only looks at hits. */
  readonly searcher: Searcher | null;
}

/** A finder that looks at sentences without a hit too. */
export interface Searcher {
  readonly number: number;
  /** Any sentence will do. */
  readonly always: boolean;
  /** See LooksAt in rule.ts. */
  readonly features: number;
  readonly quote: boolean;
  readonly worry: boolean;
  /** The bit of words (see vocabulary.ts) that it looks for; 0 when there are none. */
  readonly interest: number;
  /** The bit of words without which it finds nothing; 0 when it may find something in any words. */
  readonly needs: number;
}

/** A rule that a sentence weighs enough for without a phrase that tells, and the words that weigh most. */
export interface Weighed extends Range {
  readonly finder: number;
}

/** Everything that looks at a sentence. The owner of a phrase is a finder's number, or `finders.length` for a signal. */
export interface Equipment {
  readonly finders: readonly Finder[];
  /** The words of the finders of one mode; made when it is first asked for. */
  readonly vocabularyIn: (mode: Mode) => Vocabulary;
  readonly searchers: Readonly<Record<Mode, readonly Searcher[]>>;
  /** What the words of a sentence together say, whatever the phrases found. */
  readonly weigh: (tokens: readonly Token[], mode: Mode) => readonly Weighed[];
  /** True when the sentence that was weighed last speaks so strongly against a finder that a phrase must be mistaken. */
  readonly doubts: (finder: number, mode: Mode) => boolean;
}

/** A phrase under `unless` of group n is stored as group -n-1. */
export const unlessGroup = (group: number): number => -group - 1;

function listsOf(data: FinderData, shared: Lists): Lists {
  const lists: Record<string, Lists[string]> = { ...shared };
  for (const [name, words] of Object.entries(data.lists ?? {})) lists[name] = wordSet(words, lists);
  return lists;
}

/** The phrases of all groups, and those under their `unless`. */
function phrasesOf({ find = [] }: FinderData, lists: Lists, owner: number): OwnedPhrase[] {
  return find.flatMap(({ name = '', phrases, unless = [] }, number) => {
    const owned = (group: number) => (source: string) => ({
      phrase: parsePhrase(source, lists),
      owner,
      group,
      name,
    });
    return [
      ...phrases.flatMap(expandPhrase).map(owned(number)),
      ...unless.flatMap(expandPhrase).map(owned(unlessGroup(number))),
    ];
  });
}

/** Does what a finder asks for; says whose data it was when that cannot be used. */
function naming<T>(id: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new Error(`${id}: ${cause instanceof Error ? cause.message : 'cannot be read'}`, { cause });
  }
}

function prepare(source: FinderSource, owner: number, shared: Lists): Prepared {
  const data = finderSchema.parse(source.data);
  const lists = listsOf(data, shared);
  const groups = (data.find ?? []).map(
    ({ about, level, unless }): Group => ({
      about: about ? new Set(about) : null,
      level,
      hasUnless: unless !== undefined,
    }),
  );
  let phrases: readonly OwnedPhrase[] | undefined;
  return {
    phrases: () => {
      phrases ??= naming(source.id, () => phrasesOf(data, lists, owner));
      return phrases;
    },
    id: source.id,
    modes: new Set(data.modes),
    exempt: data.exempt.reduce((bits, name) => bits | exemptionBits[name], 0),
    optional: data.optional === true,
    lists,
    groups,
    code: source.code ?? {},
  };
}

interface Prepared extends Omit<Finder, 'searcher'> {
  /** Its phrases; read when a mode first asks for them, as most finders look at two modes of the four. */
  readonly phrases: () => readonly OwnedPhrase[];
}

/** What finders want to know of every word, each with the bit for a word that answers to it. */
class Interests {
  readonly tests: ((norm: string) => boolean)[] = [];

  /** The bit of a new test; 0 when there is none to make. */
  add(test: ((norm: string, lists: Lists) => boolean) | undefined, lists: Lists): number {
    if (test === undefined) return 0;
    this.tests.push((norm) => test(norm, lists));
    return 1 << (this.tests.length - 1);
  }
}

function searcherOf({ code, lists }: Prepared, number: number, interests: Interests): Searcher | null {
  if (code.search === undefined) return null;
  const { looksAt } = code;
  const { features = 0, quote = false, worry = false, word, needs } = looksAt ?? {};
  return {
    number,
    always: looksAt === undefined,
    features,
    quote,
    worry,
    interest: interests.add(word, lists),
    needs: interests.add(needs, lists),
  };
}

/** Reads the data of every rule and strength. Throws, with the id, when a file cannot be used. */
export function equip(
  sources: readonly FinderSource[],
  shared: Readonly<Record<string, string>>,
  weigh: Equipment['weigh'],
  doubts: Equipment['doubts'],
): Equipment {
  const lists: Record<string, Lists[string]> = {};
  for (const [name, words] of Object.entries(shared)) lists[name] = wordSet(words, lists);
  const prepared = sources.map((source, owner) => naming(source.id, () => prepare(source, owner, lists)));
  const signals = signalPhrases().map(({ phrase, mark }) => ({ phrase, owner: sources.length, group: mark }));
  const interests = new Interests();
  const finders = prepared.map(
    (finder, number): Finder => ({ ...finder, searcher: searcherOf(finder, number, interests) }),
  );
  const searchersIn = (mode: Mode): Searcher[] =>
    finders.flatMap(({ modes, code, searcher }) =>
      searcher !== null && modes.has(mode) && code.wholeText === undefined ? [searcher] : [],
    );
  const vocabularies = new Map<Mode, Vocabulary>();
  const vocabularyIn = (mode: Mode): Vocabulary => {
    const known = vocabularies.get(mode);
    if (known !== undefined) return known;
    const own = prepared.flatMap(({ modes, phrases }) => (modes.has(mode) ? phrases() : []));
    const made = new Vocabulary([...own, ...signals], interests.tests);
    vocabularies.set(mode, made);
    return made;
  };
  return {
    finders,
    weigh,
    doubts,
    vocabularyIn,
    searchers: {
      zeggen: searchersIn('zeggen'),
      bericht: searchersIn('bericht'),
      notitie: searchersIn('notitie'),
      schema: searchersIn('schema'),
    },
  };
}
