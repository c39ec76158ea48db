/** Reads the data files once and compiles them to one matcher that serves themes, people, frames and safety. */
import * as z from 'zod/mini';
import { type Entry, Matcher } from './patterns/matcher.ts';
import { type Groups, isSentenceWide, parseGroups } from './patterns/notation.ts';
import type { Role } from './people.ts';
import { readSafety } from './safety/data.ts';
import { themes } from './themes/index.ts';
import { type Need, needs, type Theme } from './themes/schema.ts';
import framesData from './words/frames.yml';
import groupsData from './words/groups.yml';
import objectsData from './words/objects.yml';
import realWordsData from './words/real-words.yml';

const listSchema = z.array(z.string());
const framesSchema = z.strictObject({ kader: listSchema, fictie: listSchema });
const groupsSchema = z.record(z.string(), listSchema);

/** What a hit stands for. */
export type Target =
  | {
      readonly kind: 'theme';
      readonly theme: number;
      readonly need: Need;
      /** The number of the pattern among those of all themes. */
      readonly concept: number;
      /** True when a denial before it takes it away. */
      readonly deniable: boolean;
    }
  | { readonly kind: 'person'; readonly role: Role }
  /** A sign of safety by its number, and what holds for it; -1 takes away what it covers. */
  | { readonly kind: 'safety'; readonly sign: number; readonly holds: number }
  /** It only matters whether it is in the sentence: one of the bits below. */
  | { readonly kind: 'mark' };

/** The lists that hits go to. */
export const THEMES = 0;
export const SIGNS = 1;
export const PEOPLE = 2;

/** A lesson, a training or things; a story; somebody says something. */
export const FRAME = 1;
export const FICTION = 2;
export const SPEECH = 4;
/** A child or parent; those, the family or a pronoun; what only an adult goes through. */
export const INDIVIDUAL = 8;
export const ANYONE = 16;
export const ADULT = 32;

const personGroups: readonly (readonly [string, Role])[] = [
  ['<jongen>', 'jongen'],
  ['<meisje>', 'meisje'],
  ['<kinderen>', 'kind'],
  ['<moeder>', 'moeder'],
  ['<vader>', 'vader'],
  ['<ouders>', 'ouder'],
  ['<anderen>', 'ander'],
  ['<hij>', 'hij'],
  ['<zij>', 'zij'],
  ['<ik>', 'ik'],
];

const hasDenial = (pattern: string): boolean => /<niet>|\b(geen|niet|nooit|zonder)\b/.test(pattern);

type Source = Entry<Target>;

/** Words that mean something together stand at most this far apart. */
const reach = 7;
const sentenceReach = 12;
const coverReach = 8;

const isForgiving = (need: Need): boolean => need !== 'zwak' && need !== 'steun' && need !== 'nooit';

function patternsOf(theme: Theme, need: Need): readonly string[] {
  const patterns = theme[need] ?? [];
  return need === 'zwak' && theme.veld !== undefined ? [...patterns, ...theme.veld.split(' ')] : patterns;
}

function themeSources(): Source[] {
  let concepts = 0;
  return themes().flatMap((theme, number) =>
    needs.flatMap((need) =>
      patternsOf(theme, need).map((pattern) => {
        const concept = concepts;
        concepts += 1;
        const { ontkenbaar = false } = theme;
        return {
          pattern,
          list: THEMES,
          forgiving: isForgiving(need),
          acrossClauses: need === 'nooit' || isSentenceWide(pattern),
          reach: isSentenceWide(pattern) ? sentenceReach : reach,
          means: {
            kind: 'theme' as const,
            theme: number,
            need,
            concept,
            deniable: ontkenbaar && !hasDenial(pattern),
          },
        };
      }),
    ),
  );
}

/** How many patterns each theme has. */
export const patternCounts = (): number[] =>
  themes().map((theme) => needs.reduce((sum, need) => sum + patternsOf(theme, need).length, 0));

/** The groups of all and those that themes bring themselves. Throws when two have the same name. */
function readGroups(): Groups {
  const groups = { ...groupsSchema.parse(groupsData) };
  for (const { id, groepen = {} } of themes()) {
    for (const [name, words] of Object.entries(groepen)) {
      if (name in groups) throw new Error(`Theme ${id} has a group <${name}>, which is there already.`);
      groups[name] = words;
    }
  }
  return parseGroups(groups);
}

const plain = (pattern: string, means: Target): Source => ({
  pattern,
  means,
  list: PEOPLE,
  forgiving: false,
  acrossClauses: true,
  reach,
});

const marking = (pattern: string, mark: number): Source => ({ ...plain(pattern, { kind: 'mark' }), mark });

const personSources = (): Source[] => [
  ...personGroups.map(([pattern, role]) => plain(pattern, { kind: 'person', role })),
  marking('<individu>', INDIVIDUAL),
  marking('<persoon>', ANYONE),
  marking('<volwassenleven>', ADULT),
];

const frameSources = (): Source[] => {
  const { kader, fictie } = framesSchema.parse(framesData);
  return [
    ...kader.map((pattern) => marking(pattern, FRAME)),
    ...fictie.map((pattern) => marking(pattern, FICTION)),
    marking('<zegt>', SPEECH),
  ];
};

const safetySources = (): Source[] => {
  const { patterns, kinds } = readSafety();
  return patterns.map(({ pattern, sign }) => ({
    pattern,
    means: { kind: 'safety', sign, holds: kinds[sign] ?? 0 },
    list: SIGNS,
    forgiving: false,
    acrossClauses: true,
    reach: coverReach,
  }));
};

export interface Sources {
  readonly matcher: Matcher<Target>;
  /** How many patterns the themes have together. */
  readonly concepts: number;
  readonly ids: readonly string[];
}

let compiled: Sources | undefined;

/** The compiled data; built on first use. Throws when a data file cannot be read, with the sentence that is wrong. */
export function sources(): Sources {
  if (compiled !== undefined) return compiled;
  const all = [...themeSources(), ...personSources(), ...frameSources(), ...safetySources()];
  compiled = {
    matcher: new Matcher(all, readGroups(), {
      objectHeads: listSchema.parse(objectsData),
      realWords: listSchema.parse(realWordsData),
    }),
    concepts: patternCounts().reduce((sum, count) => sum + count, 0),
    ids: themes().map((theme) => theme.id),
  };
  return compiled;
}
