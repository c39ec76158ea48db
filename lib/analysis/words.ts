/** The lexicon of the analysis: what Dutch says of a word, plus who it can stand for. One lookup per token. */
import { dutchFeatures, FIRST_FREE_BIT, infinitiveOf } from '../dutch/lexicon.ts';
import people from './people.yml';

const bit = (offset: number): number => 1 << (FIRST_FREE_BIT + offset);

/** An adult carer: moeder, vader, ouders, opa, mw., stiefvader, partner. */
export const PARENT = bit(0);
export const CHILD = bit(1);
/** The family as a whole: gezin, thuissituatie. */
export const FAMILY = bit(2);
/** The professional's own organisation, and colleagues. */
export const OWN = bit(3);
/** Another organisation or professional. */
export const AGENCY = bit(4);
export const FEMININE = bit(5);
export const MASCULINE = bit(6);
export const PLURAL = bit(7);
export const GREETING = bit(8);
/** Not in the lexicon, and written with a capital inside a sentence. Set per token, not per word. */
export const NAME = bit(9);

/** people.yml, checked by words.test.ts. */
const data = people as {
  parent: Record<string, string>;
  child: Record<string, string>;
  family: string;
  own: string;
  agency: string;
  greeting: string;
};

const table = new Map<string, number>();

function mark(words: string, features: number): void {
  for (const word of words.split(/\s+/).filter(Boolean)) table.set(word, (table.get(word) ?? 0) | features);
}

const genders: Record<string, number> = {
  feminine: FEMININE,
  masculine: MASCULINE,
  neutral: FEMININE | MASCULINE,
  plural: PLURAL,
};
for (const [gender, bits] of Object.entries(genders)) {
  mark(data.parent[gender] ?? '', PARENT | bits);
  mark(data.child[gender] ?? '', CHILD | bits);
}
mark(data.family, FAMILY);
mark(data.own, OWN);
mark(data.agency, AGENCY);
mark(data.greeting, GREETING);

/** Heads of compounds: `pleegmoeder`, `kleuterjuf`, `gezinscoach`. `houder` and `schouder` are no `ouder`. */
const heads: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:stief|pleeg|bonus|groot|over|schoon|adoptie|ex-?|co-?|draag|wens|buik|tienr?|biologische-?).*moeder$/,
    PARENT | FEMININE,
  ],
  [/^(?:stief|pleeg|bonus|groot|schoon|adoptie|ex-?|co-?|wens|donor).*vader$/, PARENT | MASCULINE],
  [/^(?:stief|pleeg|bonus|groot|schoon|adoptie|co-?|ex-?|netwerkpleeg)ouders$/, PARENT | PLURAL],
  [/.(?:dochter|meisje|zusje)$/, CHILD | FEMININE],
  [/.(?:zoon|jongetje|broertje)$/, CHILD | MASCULINE],
  [/.(?:kind|kindje|leerling|baby)$/, CHILD | FEMININE | MASCULINE],
  [/.(?:kinderen|leerlingen)$/, CHILD | PLURAL],
  [/.(?:leerkracht|juf|meester|docent|school|verpleegkundige)$/, OWN],
  [
    /.(?:arts|psycholoog|coach|therapeut|begeleider|ambtenaar|hulpverlener|voogd|instelling|zorg|team)$/,
    AGENCY,
  ],
];

function headFeatures(norm: string): number {
  if (norm.length < 6) return 0;
  for (const [pattern, features] of heads) if (pattern.test(norm)) return features;
  return 0;
}

/** All features of a word by its norm: those of lib/dutch/lexicon.ts and those of this file. */
export function wordFeatures(norm: string): number {
  const own = table.get(norm);
  const dutch = dutchFeatures(norm);
  if (own !== undefined) return own | dutch;
  return dutch === 0 ? headFeatures(norm) : dutch;
}

/** True when the word stands in no list at all; with a capital it is then likely to be a name. */
export const isUnknown = (norm: string, features: number): boolean =>
  features === 0 && infinitiveOf(norm) === null;
