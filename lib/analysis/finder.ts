/** Rules and strengths, made ready: their phrases parsed and put in one vocabulary. */
import { expandPhrase, type Lists, parsePhrase, wordSet } from './phrase.ts';
import { type Exemption, type FinderData, finderSchema, type RuleCode } from './rule.ts';
import { signalPhrases } from './signals.ts';
import type { Level, Mode } from './types.ts';
import { type OwnedPhrase, Vocabulary } from './vocabulary.ts';

export interface FinderSource {
  readonly id: string;
  readonly data: unknown;
  readonly code?: RuleCode;
}

export interface Group {
  readonly name: string;
  readonly about: ReadonlySet<string> | null;
  readonly level: Level | undefined;
  readonly hasUnless: boolean;
}

export interface Finder {
  readonly id: string;
  readonly modes: ReadonlySet<Mode>;
  readonly exempt: ReadonlySet<Exemption>;
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
  /** Null when any sentence will do. */
  readonly looksAt: { readonly features: number; readonly quote: boolean; readonly worry: boolean } | null;
  /** The bit of words (see vocabulary.ts) that it looks for; 0 when there are none. */
  readonly interest: number;
}

/** Everything that looks at a sentence. `owner` of a phrase: a finder's number, or `finders.length` for a signal. */
export interface Equipment {
  readonly finders: readonly Finder[];
  readonly vocabulary: Vocabulary;
  readonly signalOwner: number;
  readonly searchers: Readonly<Record<Mode, readonly Searcher[]>>;
}

/** A phrase under `unless` of group n is stored as group -n-1. */
export const unlessGroup = (group: number): number => -group - 1;

function listsOf(data: FinderData, shared: Lists): Lists {
  const lists: Record<string, Lists[string]> = { ...shared };
  for (const [name, words] of Object.entries(data.lists ?? {})) lists[name] = wordSet(words, lists);
  return lists;
}

function prepare(
  source: FinderSource,
  owner: number,
  shared: Lists,
  phrases: OwnedPhrase[],
): Omit<Finder, 'searcher'> {
  const data = finderSchema.parse(source.data);
  const lists = listsOf(data, shared);
  const groups = (data.find ?? []).map((group, number): Group => {
    for (const phrase of group.phrases.flatMap(expandPhrase))
      phrases.push({ phrase: parsePhrase(phrase, lists), owner, group: number });
    for (const phrase of (group.unless ?? []).flatMap(expandPhrase)) {
      phrases.push({ phrase: parsePhrase(phrase, lists), owner, group: unlessGroup(number) });
    }
    return {
      name: group.name ?? '',
      about: group.about ? new Set(group.about) : null,
      level: group.level,
      hasUnless: group.unless !== undefined,
    };
  });
  return {
    id: source.id,
    modes: new Set(data.modes),
    exempt: new Set(data.exempt),
    optional: data.optional === true,
    lists,
    groups,
    code: source.code ?? {},
  };
}

function searcherOf({ looksAt }: RuleCode, number: number, interest: number): Searcher {
  if (looksAt === undefined) return { number, looksAt: null, interest };
  const { features = 0, quote = false, worry = false } = looksAt;
  return { number, looksAt: { features, quote, worry }, interest };
}

/** Reads the data of every rule and strength. Throws, with the id, when a file cannot be used. */
export function equip(sources: readonly FinderSource[], shared: Readonly<Record<string, string>>): Equipment {
  const lists: Record<string, Lists[string]> = {};
  for (const [name, words] of Object.entries(shared)) lists[name] = wordSet(words, lists);
  const phrases: OwnedPhrase[] = [];
  const prepared = sources.map((source, owner) => {
    try {
      return prepare(source, owner, lists, phrases);
    } catch (cause) {
      throw new Error(`${source.id}: ${cause instanceof Error ? cause.message : 'cannot be read'}`, {
        cause,
      });
    }
  });
  for (const { phrase, mark } of signalPhrases())
    phrases.push({ phrase, owner: sources.length, group: mark });
  const interested = prepared.filter(({ code }) => code.looksAt?.word !== undefined);
  const interests = interested.map(
    ({ code, lists: own }) =>
      (norm: string): boolean =>
        code.looksAt?.word?.(norm, own) === true,
  );
  const finders = prepared.map((finder, number): Finder => {
    const bit = interested.indexOf(finder);
    const searcher = finder.code.search ? searcherOf(finder.code, number, bit < 0 ? 0 : 1 << bit) : null;
    return { ...finder, searcher };
  });
  const searchersIn = (mode: Mode): Searcher[] =>
    finders.flatMap(({ modes, code, searcher }) =>
      searcher !== null && modes.has(mode) && code.wholeText === undefined ? [searcher] : [],
    );
  return {
    finders,
    vocabulary: new Vocabulary(phrases, interests),
    signalOwner: sources.length,
    searchers: {
      zeggen: searchersIn('zeggen'),
      bericht: searchersIn('bericht'),
      notitie: searchersIn('notitie'),
      schema: searchersIn('schema'),
    },
  };
}
